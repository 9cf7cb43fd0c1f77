/** `parapet check`. */
import { FORMATS, parseOutputs, usualOutputs } from '../outputs.ts';
import { THRESHOLDS } from '../threshold.ts';
import { ALLOW_SECRET } from '../allow-secret.ts';
import { ENVIRONMENT_OPTION } from './environment-option.ts';
import { choiceNamed, type Command, textNamed, valueOf } from './command.ts';

/** Its words, options and examples. */
export const checkCommand: Command = {
  name: 'check',
  describe: 'Tell what designs leave out or get wrong, with the lines',
  operand: {
    name: 'SPEC',
    describe: 'Design specs',
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
      describe: `${FORMATS.join(', ')}; =FILE writes a file; may be repeated; pretty if left out`,
    },
    choiceNamed(
      'fail-on',
      null,
      'LEVEL',
      THRESHOLDS,
      'Least severity of an open gap that fails; high if left out',
    ),
    textNamed('as-of', null, 'DAY', 'Day as of which dates are judged; today if left out'),
    ALLOW_SECRET,
    ENVIRONMENT_OPTION,
  ],
  examples: [
    ['check design.yaml', 'Gaps and questions with their lines'],
    ['check design.yaml -f pretty -f json=review.json', 'The same, and the whole review as a file'],
    ['check design.yaml --environment all', 'The design and every environment of it'],
    ['check designs/*.yaml --fail-on medium', 'A stricter gate over several designs'],
    [
      'check design.yaml -f github -f sarif=parapet.sarif',
      'On GitHub: annotations, job summary, code scanning',
    ],
  ],
  run: async (words, terminal) => {
    const { runCheck } = await import('../run-check.ts');
    const formats = words.options.get('format');
    const request = {
      specs: words.operands,
      outputs: formats === undefined ? usualOutputs(process.env) : parseOutputs(formats),
      failOn: THRESHOLDS.find((one) => one === valueOf(words, 'fail-on')) ?? 'high',
      asOf: valueOf(words, 'as-of'),
      allowSecrets: words.options.get(ALLOW_SECRET.name) ?? [],
      environments: words.options.get('environment') ?? [],
    };
    return runCheck(request, terminal);
  },
};
