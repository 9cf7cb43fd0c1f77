/** Which sources of facts should be read again: text about values, without the disk and the clock. */

const OLDEST_DAYS = 180;
const DAY = 86_400_000;

/** Every source that a module exports, as it is or inside what it exports, each address once. */
export function sourcesIn(module) {
  const found = new Map();
  const seen = new Set();
  const look = (value) => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (typeof value.url === 'string' && 'verified' in value) found.set(`${value.title} ${value.url}`, value);
    else for (const member of Object.values(value)) look(member);
  };
  look(module);
  return [...found.values()];
}

/**
 * The report as of a day, YYYY-MM-DD.
 * @param {readonly { file: string, source: { url: string, read: string, verified: boolean } }[]} found
 */
export function factsReport(found, today) {
  const aged = found.map(({ file, source }) => {
    const age = Math.floor((Date.parse(`${today}T00:00:00Z`) - Date.parse(`${source.read}T00:00:00Z`)) / DAY);
    return { file, ...source, age };
  });
  const old = aged.filter(({ age }) => age > OLDEST_DAYS);
  const unverified = aged.filter(({ verified }) => !verified);
  const is = (count) => `${count} ${count === 1 ? 'is' : 'are'}`;
  const lines = [
    `${found.length} sources; as of ${today} ${is(old.length)} older than ${OLDEST_DAYS} days, ${is(unverified.length)} not verified.`,
    '',
  ];
  for (const file of [...new Set(aged.map((one) => one.file))].toSorted()) {
    const rows = aged.filter((one) => one.file === file && (one.age > OLDEST_DAYS || !one.verified));
    if (rows.length === 0) continue;
    lines.push(file, ...rows.map(rowText));
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function rowText({ url, read, verified, age }) {
  const notes = [
    ...(age > OLDEST_DAYS ? [`read ${read} (${age} d)`] : []),
    ...(verified ? [] : ['not verified']),
  ];
  return `  ${notes.join(', ').padEnd(23)}  ${url}`;
}
