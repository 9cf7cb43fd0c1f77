/** `--format pretty --format sarif=out/x.sarif`: several formats in one run, at most one to standard output. */
import { quoteList } from '../diagnostic/quote.ts';
import { suggest } from '../diagnostic/suggest.ts';
import type { judgeDesign } from '../judge-design.ts';
import type { Reporter } from '../reporters/report.ts';
import { UsageError } from './usage-error.ts';

/** The formats; each is loaded when it is asked for, since most runs need one. */
const REPORTERS: ReadonlyMap<string, () => Promise<Reporter>> = new Map([
  ['pretty', async () => (await import('../reporters/pretty.ts')).pretty],
  ['stylish', async () => (await import('../reporters/stylish.ts')).stylish],
  ['json', async () => (await import('../reporters/json.ts')).json],
  ['jsonl', async () => (await import('../reporters/jsonl.ts')).jsonl],
  ['sarif', async () => (await import('../reporters/sarif.ts')).sarif],
  ['junit', async () => (await import('../reporters/junit.ts')).junit],
  ['github', async () => (await import('../reporters/github.ts')).github],
  ['gitlab', async () => (await import('../reporters/gitlab.ts')).gitlab],
  ['markdown', async () => (await import('../reporters/markdown.ts')).markdown],
  ['shard', async () => (await import('../reporters/shard.ts')).shard],
]);

/** Names of the formats. */
export const FORMATS: readonly string[] = [...REPORTERS.keys()];

/** Formats that print whole reviews; the others need the verdict only, which is made in a part of the time. */
const WHOLE: ReadonlySet<string> = new Set(['json']);

/** Makes the verdict on a design, or more of its review. */
export type Judging = typeof judgeDesign;

/** How a design is judged for a report: by its verdict, or by the whole review where that is printed. */
export async function judgeFor(outputs: readonly Pick<Output, 'format'>[]): Promise<Judging> {
  if (outputs.some(({ format }) => WHOLE.has(format))) return (await import('../review.ts')).reviewDesign;
  return (await import('../judge-design.ts')).judgeDesign;
}

/** A format and where it goes; null is standard output. */
export interface Output<Format = Reporter> {
  readonly format: string;
  readonly load: () => Promise<Format>;
  readonly path: string | null;
}

/** Formats by their names, each loaded when it is asked for. */
export type Formats<Format> = ReadonlyMap<string, () => Promise<Format>>;

/** What is written when nothing is asked for: for people, and on GitHub also beside the lines of the change. */
export function usualOutputs(environment: NodeJS.ProcessEnv): readonly Output[] {
  const names = environment['GITHUB_ACTIONS'] === 'true' ? ['pretty', 'github'] : ['pretty'];
  return names.map((name) => parseOutput(name, REPORTERS));
}

/** Reads the values of `--format`. Throws `UsageError`. */
export function parseOutputs(values: readonly string[]): readonly Output[] {
  return outputsIn(values, REPORTERS);
}

/** The same for the formats of another command. Throws `UsageError`. */
export function outputsIn<Format>(
  values: readonly string[],
  formats: Formats<Format>,
): readonly Output<Format>[] {
  const outputs = values.map((value) => parseOutput(value, formats));
  const twice = outputs.find(
    ({ path }, index) => outputs.findIndex((one) => one.path === path) !== index,
  )?.path;
  if (typeof twice === 'string') {
    throw new UsageError(
      `Two formats would both be written to \`${twice}\`.`,
      'Give each a file of its own.',
    );
  }
  if (twice === null) {
    throw new UsageError(
      'Two formats cannot share standard output.',
      'Send all but one to a file: `--format json=review.json`.',
    );
  }
  return outputs;
}

function parseOutput<Format>(value: string, formats: Formats<Format>): Output<Format> {
  const cut = value.indexOf('=');
  const format = cut < 0 ? value : value.slice(0, cut);
  const path = cut < 0 ? null : value.slice(cut + 1);
  const load = formats.get(format);
  if (load === undefined) {
    const names = [...formats.keys()];
    const near = suggest(format, names);
    throw new UsageError(
      `There is no format \`${format}\`.`,
      near.length > 0
        ? `Did you mean ${quoteList(near, 'or')}?`
        : `Formats: ${names.join(', ')}; write to a file with \`json=review.json\`.`,
    );
  }
  if (path === '')
    throw new UsageError(`\`--format ${value}\` names no file.`, `Write \`--format ${format}=FILE\`.`);
  return { format, load, path: path === '-' ? null : path };
}
