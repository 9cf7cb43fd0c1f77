/** Which other format a report is in: those say what a reader needs and leave out what a gate is judged by. */

/** A format of `check` that cannot be merged, by how it is told and by its name on the command line. */
export interface OtherFormat {
  readonly told: string;
  readonly name: string;
}

const SARIF: OtherFormat = { told: 'a SARIF report', name: 'sarif' };
const GITLAB: OtherFormat = { told: 'a code quality report of GitLab', name: 'gitlab' };
const BEGINNINGS: readonly (readonly [string, OtherFormat])[] = [
  ['<?xml', { told: 'a JUnit report', name: 'junit' }],
  ['<!-- parapet -->', { told: 'a comment in Markdown', name: 'markdown' }],
  ['{"type":"', { told: 'a list of problems', name: 'jsonl' }],
  ['::', { told: 'a list of annotations', name: 'github' }],
];

/** The format of a file that begins with this line; null if it is none of ours. */
export function formatOfLine(first: string): OtherFormat | null {
  return BEGINNINGS.find(([beginning]) => first.startsWith(beginning))?.[1] ?? null;
}

/** The format of a file whose first entry is this value; null if it is none of ours. */
export function formatOfEntry(value: unknown): OtherFormat | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('runs' in value && 'version' in value) return SARIF;
  return 'check_name' in value && 'fingerprint' in value ? GITLAB : null;
}
