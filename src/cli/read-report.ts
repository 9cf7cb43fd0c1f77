/** Reads reports of earlier runs one entry after the other: they are large, and may have been written by anybody. */
import { createReadStream } from 'node:fs';

import { quote } from '../diagnostic/quote.ts';
import { readOwnFile } from '../host/own-files.ts';
import type { Recorded } from '../reporters/record.ts';
import { formatOfEntry, formatOfLine, type OtherFormat } from './other-report.ts';
import { UsageError } from './usage-error.ts';

/** Characters of one entry; the review of a design of two thousand components has a fifth of it. */
const MOST_CHARACTERS = 256 * 1024 * 1024;

/** An entry with the line that it begins on. */
export interface Entry {
  readonly line: number;
  readonly text: string;
}

/** What is wrong with a report; `line` is null where it is the whole of it. */
export function reportError(file: string, line: number | null, what: string): UsageError {
  return new UsageError(
    `${quote(line === null ? file : `${file}:${line}`, 200)} ${what}.`,
    'Reports to merge are written by `parapet check --format shard=FILE`, or `--format json=FILE`.',
  );
}

/** The entries of a report as texts: Parapet lays JSON out so that its lines tell where each begins. Throws `UsageError`. */
export async function* entriesIn(file: string): AsyncGenerator<Entry> {
  let layout: 'lines' | 'one' | 'list' | 'ended' | null = null;
  let open: { line: number; parts: string[]; size: number } | null = null;
  for await (const { line, text } of linesOf(file)) {
    if (layout === null) {
      layout = layoutOf(text);
      if (layout === null) throw noReport(file, formatOfLine(text));
      if (layout === 'list' || layout === 'ended') continue;
    }
    if (layout === 'lines') {
      yield { line, text };
      continue;
    }
    const margin = layout === 'list' ? '  ' : '';
    if (layout === 'ended' && text !== '') throw reportError(file, line, 'goes on after its end');
    open ??= { line, parts: [], size: 0 };
    open.parts.push(text);
    open.size += text.length;
    if (open.size > MOST_CHARACTERS) throw tooLong(file, line);
    if (text !== `${margin}}` && text !== `${margin}},`) {
      if (text === ']' && open.parts.length === 1) [layout, open] = ['ended', null];
      continue;
    }
    yield { line: open.line, text: open.parts.join('\n').replace(/,$/, '') };
    open = null;
    if (layout === 'one') layout = 'ended';
  }
  if (open !== null || layout === 'list' || layout === 'one') {
    throw reportError(file, open?.line ?? 1, 'ends in the middle: the job that wrote it was cut off');
  }
}

/** What cannot be merged can be written of what was: a file in another format is answered with the way to it. */
function noReport(file: string, other: OtherFormat | null): UsageError {
  if (other === null) return reportError(file, null, 'is no report that can be merged');
  return new UsageError(
    `${quote(file, 200)} is ${other.told}, which leaves out what a run is judged by.`,
    `Let each job write \`--format shard=FILE\`, and write this of all: \`parapet report merge SHARD... --format ${other.name}=FILE\`.`,
  );
}

function layoutOf(first: string): 'lines' | 'one' | 'list' | 'ended' | null {
  if (first === '[') return 'list';
  if (first === '[]') return 'ended';
  if (first === '{') return 'one';
  return first.startsWith('{"path":') ? 'lines' : null;
}

function tooLong(file: string, line: number): UsageError {
  return reportError(file, line, `has an entry of more than ${MOST_CHARACTERS} characters`);
}

/** The lines of a file; the parts of one that is read in several are put together once, when it ends. */
async function* linesOf(file: string): AsyncGenerator<Entry> {
  let line = 1;
  let open: string[] = [];
  let size = 0;
  for await (const chunk of createReadStream(file, { encoding: 'utf8', highWaterMark: 1024 * 1024 })) {
    const parts = String(chunk).split('\n');
    const last = parts.pop() ?? '';
    for (const part of parts) {
      yield { line, text: open.length === 0 ? part : `${open.join('')}${part}` };
      [open, size] = [[], 0];
      line += 1;
    }
    open.push(last);
    size += last.length;
    if (size > MOST_CHARACTERS) throw tooLong(file, line);
  }
  if (size > 0) yield { line, text: open.join('') };
}

/** Reads the value of an entry. Throws `UsageError`. */
export type ReadEntry = (file: string, entry: Entry) => Recorded;

/** What reads entries; a review that lacks what no other format needs is one, too. */
export async function entryReader(): Promise<ReadEntry> {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema(verdictSchema());
  ajv.addSchema(schemaNamed('report'));
  const isRecord = ajv.compile<Recorded>({ $ref: 'urn:parapet:schema:report:1#/$defs/entry' });
  return (file, { line, text }) => {
    const value = parsed(text);
    if (value === undefined) throw reportError(file, line, 'is no JSON');
    if (isRecord(value)) return value;
    if (typeof value !== 'object' || value === null || !('review' in value) || !('run' in value))
      throw noReport(file, formatOfEntry(value));
    const [first] = isRecord.errors ?? [];
    const at = first === undefined ? '' : `: \`${first.instancePath}\` ${first.message ?? ''}`;
    throw reportError(file, line, `has an entry that is not as this version of Parapet writes it${at}`);
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function schemaNamed(name: string): Readonly<Record<string, unknown>> {
  const schema: unknown = JSON.parse(readOwnFile(`schemas/${name}.schema.json`));
  return typeof schema === 'object' && schema !== null ? { ...schema } : {};
}

/** Parts of a review that only documents and the whole JSON show. */
const DOCUMENT_ONLY: readonly unknown[] = [
  'wellArchitected',
  'coverage',
  'posture',
  'analysis',
  'system',
  'changes',
  'diagrams',
  'notShown',
];

function verdictSchema(): Readonly<Record<string, unknown>> {
  const { required, ...rest } = schemaNamed('review');
  const names: readonly unknown[] = Array.isArray(required) ? required : [];
  return { ...rest, required: names.filter((name) => !DOCUMENT_ONLY.includes(name)) };
}
