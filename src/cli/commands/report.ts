/** `parapet report merge`. */
import { numberOf } from '../number-of.ts';
import { FORMATS, parseOutputs } from '../outputs.ts';
import { type Command, textNamed, valueOf } from './command.ts';

/** Formats that reports are merged into; `pretty` shows lines of specs, which no report holds. */
const MERGED: readonly string[] = FORMATS.filter((format) => format !== 'pretty');

/** Its words, options and examples. */
export const reportCommand: Command = {
  name: 'report merge',
  describe: 'Join the reports of jobs that a check was divided over',
  operand: {
    name: 'FILE',
    describe: 'Reports that `check --format shard=FILE`, or `--format json=FILE`, wrote',
    least: 1,
    most: Number.POSITIVE_INFINITY,
    choices: null,
  },
  options: [
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT[=FILE]',
      choices: null,
      many: true,
      describe: `${MERGED.join(', ')}; =FILE writes a file; may be repeated; stylish if left out`,
    },
    textNamed('max-warnings', null, 'N', 'Most open gaps below --fail-on that pass; any number if left out'),
  ],
  examples: [
    [
      'check designs --shard 1/3 -f pretty -f shard=shard-1.jsonl',
      'A job of a matrix; two others write the rest',
    ],
    ['report merge shard-*.jsonl -f sarif=parapet.sarif', 'What one run over everything would have written'],
  ],
  run: async (words, terminal) => {
    const { mergeReports } = await import('../run-report.ts');
    const request = {
      files: words.operands,
      outputs: parseOutputs(words.options.get('format') ?? ['stylish']),
      maxWarnings: numberOf('max-warnings', 0, valueOf(words, 'max-warnings')),
    };
    return mergeReports(request, terminal);
  },
};
