/** From a report to what is kept of it until the run ends: as little as its formats need. */
import type { Part, Parts } from '../reporters/parts.ts';
import type { Pieces } from '../reporters/pieces.ts';
import type { Report, Setting } from '../reporters/report.ts';
import { toldOnly } from '../reporters/told-only.ts';
import type { Output } from './outputs.ts';

/** Formats whose text is put together from those of the reports. */
const PIECEWISE: ReadonlyMap<string, () => Promise<Pieces>> = new Map([
  ['pretty', async () => (await import('../reporters/pretty.ts')).prettyPieces],
  ['json', async () => (await import('../reporters/json.ts')).jsonPieces],
  ['shard', async () => (await import('../reporters/shard.ts')).shardPieces],
]);

/** How the pieces of a format are made; null where the format needs all reports together. */
export async function piecesOf({ format }: Pick<Output, 'format'>): Promise<Pieces | null> {
  return (await PIECEWISE.get(format)?.()) ?? null;
}

/** Formats that begin with totals. */
const TOTALLED: ReadonlyMap<string, () => Promise<Parts>> = new Map([
  ['junit', async () => (await import('../reporters/junit.ts')).junitParts],
]);

/** How the parts of a format are made; null where it does not begin with totals. */
export async function partsOf({ format }: Pick<Output, 'format'>): Promise<Parts | null> {
  return (await TOTALLED.get(format)?.()) ?? null;
}

/** What is kept of a report. It is plain, so that one thread can hand it to another. */
export interface Rendered {
  /** Its text for each of the formats that are written as reports come, in their order. */
  readonly pieces: readonly string[];
  /** The same for the formats that begin with totals. */
  readonly parts: readonly Part[];
  /** What the other formats need of it; null where there is none. */
  readonly kept: Report | null;
}

/** Makes what is kept of a report. */
export type Rendering = (report: Report) => Rendered;

/** The rendering for some outputs; `colour` is whether standard output takes it. */
export async function renderingFor(
  outputs: readonly Pick<Output, 'format' | 'path'>[],
  colour: boolean,
  version: string,
): Promise<Rendering> {
  const makers: { readonly pieces: Pieces; readonly setting: Setting }[] = [];
  const totalled: Parts[] = [];
  for (const output of outputs) {
    const pieces = await piecesOf(output);
    const parts = await partsOf(output);
    if (pieces !== null)
      makers.push({ pieces, setting: { colour: output.path === null && colour, version } });
    if (parts !== null) totalled.push(parts);
  }
  const keeps = makers.length + totalled.length < outputs.length;
  const withThreats = outputs.some(({ format }) => format === 'jsonl');
  return (report) => ({
    pieces: makers.map(({ pieces, setting }) => pieces.piece(report, setting)),
    parts: totalled.map(({ part }) => part(report)),
    kept: keeps ? toldOnly(report, withThreats) : null,
  });
}
