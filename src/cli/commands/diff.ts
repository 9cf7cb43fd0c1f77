/** `parapet diff`. */
import { ALLOW_SECRET } from '../allow-secret.ts';
import { THRESHOLDS } from '../threshold.ts';
import { RULES_OPTIONS } from './rules-option.ts';
import { CONFIG_OPTIONS } from './spec-operand.ts';
import { BROWSER_OPTIONS, browserChoice } from './browser-options.ts';
import { ENVIRONMENT_OPTION } from './environment-option.ts';
import { choiceNamed, type Command, textNamed, valueOf } from './command.ts';
import { THEME_OPTION } from './theme-option.ts';

/** Its words, options and examples. */
export const diffCommand: Command = {
  name: 'diff',
  describe: 'Tell what a change does to designs: risk, controls, and who has to review it again',
  operand: {
    name: 'STATE',
    describe:
      'Two files, two folders, two revisions, OLD...NEW (since they parted), OLD..NEW, or one revision and the files as they are now; behind revisions, the specs that are meant',
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
      describe: 'pretty, json, markdown, pdf; =FILE writes a file; may be repeated; pretty if left out',
    },
    choiceNamed(
      'fail-on',
      null,
      'LEVEL',
      THRESHOLDS,
      'Least severity of what is new, re-opened or worse that fails; high if left out',
    ),
    textNamed(
      'as-of',
      null,
      'DAY',
      'Day as of which the new state is judged; else that of its commit, or today',
    ),
    textNamed('old-as-of', null, 'DAY', 'The same for the old state'),
    textNamed(
      'baseline',
      'b',
      'FILE',
      'What was known at adoption: tells what is borne with no longer; that of the config if left out',
    ),
    ALLOW_SECRET,
    ENVIRONMENT_OPTION,
    ...CONFIG_OPTIONS,
    ...RULES_OPTIONS,
    THEME_OPTION,
    ...BROWSER_OPTIONS,
  ],
  examples: [
    ['diff main...HEAD', 'What this branch does to every design since it left main'],
    ['diff main designs/claims.yaml', 'What is not committed yet, too'],
    ['diff v1.0 -f pdf=change.pdf', 'The change edition: decision, change drawn and told, signatures'],
    ['diff old.yaml new.yaml', 'Two files; folders too, where designs are found by their ids'],
    ['diff main...HEAD --rules house.yaml', 'Both states judged by the rules of your organization'],
    ['diff origin/main...HEAD -f markdown=comment.md -f json=delta.json', 'For a pull request'],
  ],
  run: async (words, terminal) => {
    const { runDiff } = await import('../run-diff.ts');
    return runDiff(
      {
        operands: words.operands,
        formats: words.options.get('format') ?? null,
        asOf: valueOf(words, 'as-of'),
        oldAsOf: valueOf(words, 'old-as-of'),
        allowSecrets: words.options.get(ALLOW_SECRET.name) ?? [],
        words,
        choice: browserChoice(words),
      },
      terminal,
    );
  },
};
