/** `parapet check`. */
import { FORMATS, parseOutputs, usualOutputs } from '../outputs.ts';
import { worse } from '../exit-code.ts';
import { numberOf } from '../number-of.ts';
import { THRESHOLDS } from '../threshold.ts';
import { ALLOW_SECRET } from '../allow-secret.ts';
import { ENVIRONMENT_OPTION } from './environment-option.ts';
import { choiceNamed, type Command, switchNamed, textNamed, valueOf } from './command.ts';
import { houseFiles, RULES_OPTIONS } from './rules-option.ts';
import { SPECS, SPECS_OPTIONS } from './spec-operand.ts';

/** Its words, options and examples. */
export const checkCommand: Command = {
  name: 'check',
  describe: 'Tell what designs leave out or get wrong, with the lines',
  operand: SPECS,
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
    textNamed('max-warnings', null, 'N', 'Most open gaps below --fail-on that pass; any number if left out'),
    textNamed('baseline', 'b', 'FILE', 'What was known at adoption fails nothing; see baseline create'),
    textNamed(
      'against',
      null,
      'REF',
      'Revision to compare with, such as origin/main: who may widen exceptions',
    ),
    textNamed(
      'author',
      null,
      'NAME',
      'Author of the change, who cannot be the one that approves its exceptions',
    ),
    switchNamed('new-only', null, 'Show and judge only what is new or worse since --against'),
    textNamed('as-of', null, 'DAY', 'Day as of which dates are judged; today if left out'),
    textNamed('concurrency', null, 'N', 'Threads that check specs; as many as pay off if left out'),
    ALLOW_SECRET,
    ENVIRONMENT_OPTION,
    ...SPECS_OPTIONS,
    ...RULES_OPTIONS,
  ],
  examples: [
    ['check design.yaml', 'Gaps and questions with their lines'],
    ['check design.yaml -f pretty -f json=review.json', 'The same, and the whole review as a file'],
    ['check design.yaml --environment all', 'The design and every environment of it'],
    ['check designs --fail-on medium', 'A stricter gate over every spec of a folder'],
    ['check design.yaml --rules house.yaml', 'With the rules of your organization'],
    [
      'check design.yaml -f github -f sarif=parapet.sarif',
      'On GitHub: annotations, job summary, code scanning',
    ],
    [
      'check designs/*.yaml --against origin/main --author "$GITHUB_ACTOR" --new-only',
      'The gate of a pull request: only what it adds fails',
    ],
  ],
  run: async (words, terminal) => {
    const { askedSpecs } = await import('../asked-specs.ts');
    const { runCheck } = await import('../run-check.ts');
    const { specs, found, run, of, exit } = await askedSpecs(words, terminal);
    const against = valueOf(words, 'against') ?? null;
    if (against !== null) {
      const { tellWeakenedGate } = await import('../weakened-gate.ts');
      const { tellUnwatchedSpecs } = await import('../unwatched-specs.ts');
      await tellWeakenedGate(against, specs, words, terminal);
      await tellUnwatchedSpecs(against, found, words, terminal);
    }
    const formats = run.options.get('format');
    const request = {
      specs: specs.map((spec) => ({
        path: spec.path,
        baseline: valueOf(spec.words, 'baseline') ?? null,
        failOn: THRESHOLDS.find((one) => one === valueOf(spec.words, 'fail-on')) ?? 'high',
        environments: spec.words.options.get('environment') ?? [],
        rules: houseFiles(spec.words),
        number: spec.number,
        of,
      })),
      of,
      outputs: formats === undefined ? usualOutputs(process.env) : parseOutputs(formats),
      against,
      author: valueOf(words, 'author') ?? null,
      newOnly: words.options.has('new-only'),
      maxWarnings: numberOf('max-warnings', 0, valueOf(run, 'max-warnings')),
      concurrency: numberOf('concurrency', 1, valueOf(run, 'concurrency')),
      asOf: valueOf(words, 'as-of'),
      allowSecrets: words.options.get(ALLOW_SECRET.name) ?? [],
    };
    return worse(exit, await runCheck(request, terminal));
  },
};
