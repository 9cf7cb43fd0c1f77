/** `--format pretty --format json=out.json`: several formats in one run, at most one of them to standard output. */
import { json } from '../reporters/json.ts';
import { pretty } from '../reporters/pretty.ts';
import type { Report, Reporter } from '../reporters/report.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const REPORTERS: ReadonlyMap<string, Reporter> = new Map([
  ['pretty', pretty],
  ['json', json],
]);

/** Names of the formats, for messages. */
const FORMATS: readonly string[] = [...REPORTERS.keys()];

/** A format and where it goes; null is standard output. */
export interface Output {
  readonly reporter: Reporter;
  readonly path: string | null;
}

/** Reads the values of `--format`. Throws `UsageError`. */
export function parseOutputs(values: readonly string[]): readonly Output[] {
  const outputs = values.map((value): Output => {
    const cut = value.indexOf('=');
    const name = cut < 0 ? value : value.slice(0, cut);
    const path = cut < 0 ? null : value.slice(cut + 1);
    const reporter = REPORTERS.get(name);
    if (reporter === undefined) {
      throw new UsageError(
        `There is no format \`${name}\`.`,
        `Formats: ${FORMATS.join(', ')}; write to a file with \`json=review.json\`.`,
      );
    }
    if (path === '')
      throw new UsageError(`\`--format ${value}\` names no file.`, `Write \`--format ${name}=FILE\`.`);
    return { reporter, path: path === '-' ? null : path };
  });
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

/** Writes every report in every format. */
export async function writeOutputs(
  outputs: readonly Output[],
  reports: readonly Report[],
  terminal: Terminal,
): Promise<void> {
  for (const { reporter, path } of outputs) {
    if (path === null) {
      terminal.out(reporter(reports, terminal.colour));
      continue;
    }
    const { atomicWrite } = await import('../host/atomic-write.ts');
    await atomicWrite(path, reporter(reports, false));
  }
}
