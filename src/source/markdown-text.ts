/**
 * Text of a spec inside Markdown, exact and harmless: it makes no markup, no HTML, no link, no mention and
 * no reference to an issue.
 */

/** Joins two characters invisibly, so that what they would start together does not start. */
const JOINER = '\u200d';

/** Text of a spec for the middle of a line. */
export function text(value: string): string {
  return value
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~&$]/g, '\\$&')
    .replace(/@(?=\S)/g, `@${JOINER}`)
    .replace(/#(?=\d)/g, `#${JOINER}`)
    .replace(/\b(GH)-(?=\d)/gi, `$1${JOINER}-`)
    .replace(/:\/\//g, `:${JOINER}//`)
    .replace(/\b(www)\./gi, `$1${JOINER}.`)
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** Text of a spec as code; in a table as everywhere. */
export function code(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  const longest = Math.max(0, ...Array.from(line.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = line.startsWith('`') || line.endsWith('`') || line === '' ? ' ' : '';
  return `${fence}${pad}${line.replaceAll('|', '\\|')}${pad}${fence}`;
}

/** A sentence with names in backticks. */
export function prose(value: string): string {
  return value
    .split(/(`[^`]+`)/)
    .map((part, index) => {
      if (index % 2 === 1) return code(part.slice(1, -1));
      const lead = /^\s/.test(part) ? ' ' : '';
      const trail = /\S\s$/.test(part) ? ' ' : '';
      return part.trim() === '' ? part.replace(/\s+/g, ' ') : `${lead}${text(part)}${trail}`;
    })
    .join('');
}

/** A table; cells are Markdown already. An empty one is one honest line. */
export function table(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  none: string,
): string {
  if (rows.length === 0) return `${none}\n`;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return line(columns) + line(columns.map(() => '---')) + rows.map(line).join('');
}

/** A list; items are Markdown already. An empty one is one honest line. */
export function list(items: readonly string[], none: string): string {
  return items.length === 0 ? `${none}\n` : items.map((item) => `- ${item}\n`).join('');
}
