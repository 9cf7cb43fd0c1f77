/** Reads a baseline: JSON that came with a repository, and may have been written by anybody. */
import { type Diagnostic, errorAt, type Outcome } from '../diagnostic/diagnostic.ts';
import { quote } from '../diagnostic/quote.ts';
import { epochOf } from '../model/calendar.ts';
import { indexLines, placeOf } from '../source/lines.ts';
import type { Place, SourceFile } from '../source/source-file.ts';
import type { Adopted, AdoptedDesign, Baseline } from './baseline.ts';

/** Findings in a baseline; far more than a board could bear with. */
const MOST_FINDINGS = 200_000;

const KINDS = ['contradiction', 'gap', 'unstated'] as const;
const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;

/** The baseline, or everything that is wrong with it; a baseline that is half right is none. */
export function readBaseline(file: SourceFile): Outcome<Baseline | null> {
  const value = parseJson(file);
  if (value.value === undefined) return { value: null, diagnostics: value.diagnostics };
  const reading: Reading = { file, wrong: [], read: 0 };
  const baseline = baselineOf(value.value, reading);
  return { value: reading.wrong.length > 0 ? null : baseline, diagnostics: reading.wrong };
}

/** Where a fingerprint stands in a baseline, for pointing at its line. */
export function placeIn(file: SourceFile, fingerprint: string): Place {
  const at = file.text.indexOf(JSON.stringify(fingerprint));
  const start = Math.max(0, at);
  return placeOf(indexLines(file), { start, end: at < 0 ? start : start + fingerprint.length + 2 });
}

interface Reading {
  readonly file: SourceFile;
  readonly wrong: Diagnostic[];
  read: number;
}

const AGAIN = 'It is written by `parapet baseline create`; take it from the history of the repository.';

function parseJson(file: SourceFile): Outcome<unknown> {
  try {
    const value: unknown = JSON.parse(file.text);
    return { value, diagnostics: [] };
  } catch {
    const place = placeOf(indexLines(file), { start: 0, end: 0 });
    const message = `${quote(file.path, 200)} is no JSON, so it is no baseline.`;
    return { value: undefined, diagnostics: [errorAt(place, 'baseline-malformed', message, AGAIN)] };
  }
}

function baselineOf(value: unknown, reading: Reading): Baseline | null {
  if (!isRecord(value) || !Array.isArray(value['designs']))
    return refuse(reading, 'has no list of `designs`');
  if (value['format'] !== 1)
    return refuse(reading, 'is of a format that this version of Parapet does not know');
  const designs = value['designs'].map((one: unknown) => designOf(one, reading));
  return { format: 1, designs: designs.filter((one) => one !== null) };
}

function designOf(value: unknown, reading: Reading): AdoptedDesign | null {
  if (!isRecord(value)) return refuse(reading, 'has a design that is no object');
  const { file, design, findings } = value;
  if (typeof file !== 'string' || typeof design !== 'string' || !Array.isArray(findings)) {
    return refuse(reading, 'has a design without `file`, `design` or `findings`');
  }
  reading.read += findings.length;
  if (reading.read > MOST_FINDINGS) return refuse(reading, `has more than ${MOST_FINDINGS} findings`);
  const known = findings.map((one: unknown) => findingOf(one, reading)).filter((one) => one !== null);
  return { file, design, findings: known };
}

function findingOf(value: unknown, reading: Reading): Adopted | null {
  if (!isRecord(value)) return refuse(reading, 'has a finding that is no object');
  const { fingerprint, check, on, since, expires } = value;
  const kind = KINDS.find((one) => one === value['kind']);
  const severity = SEVERITIES.find((one) => one === value['severity']);
  if (
    typeof fingerprint !== 'string' ||
    typeof check !== 'string' ||
    typeof on !== 'string' ||
    kind === undefined ||
    severity === undefined
  ) {
    return refuse(reading, 'has a finding without `fingerprint`, `check`, `on`, `kind` or `severity`');
  }
  for (const day of [since, expires]) {
    if (typeof day === 'string' && !Number.isNaN(epochOf(day))) continue;
    return refuse(
      reading,
      `has a day that is none: ${quote(String(day))}`,
      placeIn(reading.file, fingerprint),
    );
  }
  return { fingerprint, check, on, kind, severity, since: String(since), expires: String(expires) };
}

/** One mistake of each kind is enough to mend the file. */
function refuse(reading: Reading, what: string, place: Place = placeIn(reading.file, '')): null {
  const message = `${quote(reading.file.path, 200)} ${what}.`;
  if (!reading.wrong.some((one) => one.message === message)) {
    reading.wrong.push(errorAt(place, 'baseline-malformed', message, AGAIN));
  }
  return null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
