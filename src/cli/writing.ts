/** Writes the reports of a run in every format that was asked for. */
import type { AtomicStream } from '../host/atomic-write.ts';
import type { Part, Parts } from '../reporters/parts.ts';
import type { Pieces } from '../reporters/pieces.ts';
import type { Report } from '../reporters/report.ts';
import type { Output } from './outputs.ts';
import { partsOf, piecesOf, type Rendered } from './rendering.ts';
import type { Terminal } from './terminal.ts';

/** Where reports go, one after the other. */
export interface Writing {
  readonly add: (rendered: Rendered) => Promise<void>;
  /** Writes what could not be written before everything was known. */
  readonly end: () => Promise<void>;
}

/**
 * Opens the outputs. A format that is put together from the texts of its reports is written as they come, so that the
 * memory of a run over many specs is that of one; for the other formats each report is kept without what passed.
 */
export async function openOutputs(
  outputs: readonly Output[],
  terminal: Terminal,
  version: string,
): Promise<Writing> {
  const streams: Stream[] = [];
  const totalled: Totalled[] = [];
  const others: Output[] = [];
  for (const output of outputs) {
    const pieces = await piecesOf(output);
    const parts = await partsOf(output);
    if (pieces !== null) streams.push(streamTo(output.path, pieces, terminal));
    else if (parts === null) others.push(output);
    else totalled.push({ path: output.path, parts, kept: [] });
  }
  const kept: Report[] = [];
  return {
    add: async (rendered) => {
      if (rendered.kept !== null) kept.push(rendered.kept);
      for (const [index, part] of rendered.parts.entries()) totalled[index]?.kept.push(part);
      for (const [index, stream] of streams.entries()) {
        await stream.add(rendered.pieces[index] ?? '');
      }
    },
    end: async () => {
      for (const stream of streams) await stream.end();
      for (const one of totalled) await writeText(one.path, one.parts.whole(one.kept), terminal);
      await writeOutputs(others, kept, terminal, version);
    },
  };
}

interface Totalled {
  readonly path: string | null;
  readonly parts: Parts;
  readonly kept: Part[];
}

interface Stream {
  readonly add: (piece: string) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Pieces on their way to a file or to standard output. A person sees the first at once, if it may stand alone. */
function streamTo(file: string | null, pieces: Pieces, terminal: Terminal): Stream {
  let open: AtomicStream | null = null;
  const put = async (text: string): Promise<void> => {
    if (file === null) {
      terminal.out(text);
      return;
    }
    if (open === null) {
      const { atomicStream } = await import('../host/atomic-write.ts');
      open = await atomicStream(file);
    }
    await open.write(text);
  };
  // Whether the first is the only one decides how some formats begin.
  let first: string | null = null;
  let count = 0;
  return {
    add: async (piece) => {
      count += 1;
      if (count === 1 && pieces.only(piece) !== pieces.first(piece)) {
        first = piece;
        return;
      }
      if (first !== null) await put(pieces.first(first));
      first = null;
      await put(count === 1 ? pieces.first(piece) : pieces.later(piece));
    },
    end: async () => {
      if (count === 0) await put(pieces.none);
      else if (first !== null) await put(pieces.only(first));
      else await put(pieces.last);
      await open?.end();
    },
  };
}

/** Writes every report in every format; annotations of GitHub come with the summary of the job. */
async function writeOutputs(
  outputs: readonly Output[],
  reports: readonly Report[],
  terminal: Terminal,
  version: string,
): Promise<void> {
  for (const { format, load, path } of outputs) {
    const reporter = await load();
    const colour = path === null && terminal.colour;
    await writeText(path, reporter(reports, { colour, version }), terminal);
    const summary = process.env['GITHUB_STEP_SUMMARY'] ?? '';
    if (format === 'github' && summary !== '') {
      const { markdown } = await import('../reporters/markdown.ts');
      const { appendSummary } = await import('../host/step-summary.ts');
      await appendSummary(summary, markdown(reports, { colour: false, version }));
    }
  }
}

async function writeText(file: string | null, text: string, terminal: Terminal): Promise<void> {
  if (file === null) {
    terminal.out(text);
    return;
  }
  const { atomicWrite } = await import('../host/atomic-write.ts');
  await atomicWrite(file, text);
}
