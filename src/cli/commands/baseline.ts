/** `parapet baseline create`, `prune` and `report`. */
import { BASELINE } from '../baseline-name.ts';
import { EXIT, worse } from '../exit-code.ts';
import type { HouseFiles } from '../read-house.ts';
import { CONFIG_NAME } from '../config-keys.ts';
import { UsageError } from '../usage-error.ts';
import { houseFiles, RULES_OPTIONS } from './rules-option.ts';
import { choiceNamed, type Command, switchNamed, textNamed, valueOf, type Words } from './command.ts';
import { CONFIG_OPTIONS, SPECS, SPECS_OPTIONS } from './spec-operand.ts';

const FILE = textNamed(
  'baseline',
  'b',
  'FILE',
  `The baseline; that of the config, or ${BASELINE}, if left out`,
);
const DAY = textNamed('as-of', null, 'DAY', 'Day as of which dates are judged; today if left out');

/** Days for which what is known is borne with, if nothing else is said. */
const USUAL_DAYS = 90;

/** Longest; who needs more accepts the risk in an exception, which somebody signs. */
const MOST_DAYS = 366;

/** Their words, options and examples. */
export const baselineCommands: readonly Command[] = [
  {
    name: 'baseline create',
    describe: 'Write down what is open now, so that only what is new fails',
    operand: SPECS,
    options: [
      FILE,
      textNamed(
        'days',
        null,
        'DAYS',
        `How long it is borne with; ${USUAL_DAYS} if left out, ${MOST_DAYS} at most`,
      ),
      switchNamed('replace', null, 'Adopt what is open now in designs that are in it already'),
      DAY,
      ...SPECS_OPTIONS,
      ...RULES_OPTIONS,
    ],
    examples: [
      ['baseline create designs', 'Adopt Parapet on an old estate'],
      ['check designs --baseline .parapet-baseline.json', 'From then on only what is new fails'],
    ],
    run: async (words, terminal) => {
      const { askedSpecs } = await import('../asked-specs.ts');
      const { createBaseline } = await import('../run-baseline.ts');
      const days = daysOf(valueOf(words, 'days'));
      const { specs, run, exit } = await askedSpecs(words, terminal);
      const ruled = specs.map((spec) => ({ path: spec.path, rules: houseFiles(spec.words) }));
      const request = { ...common(run), specs: ruled, days, replace: words.options.has('replace') };
      return worse(exit, await createBaseline(request, terminal));
    },
  },
  {
    name: 'baseline prune',
    describe: 'Take out of the baseline what is mended',
    operand: {
      name: 'SPEC',
      describe: 'Design specs; every one that the baseline names if left out',
      least: 0,
      most: Number.POSITIVE_INFINITY,
      choices: null,
    },
    options: [FILE, DAY, ...CONFIG_OPTIONS, ...RULES_OPTIONS],
    examples: [['baseline prune', 'After mending: what is taken out fails if it comes back']],
    run: async (words, terminal) => {
      const { pruneBaseline } = await import('../run-baseline.ts');
      const { findSpecs } = await import('../find-specs.ts');
      const { wordsByFile } = await import('../asked-specs.ts');
      const { specs } = findSpecs(words.operands, '');
      const wordsFor = wordsByFile(words, terminal);
      const here = await wordsFor(CONFIG_NAME);
      if (here === null) return EXIT.input;
      const rulesFor = async (spec: string): Promise<HouseFiles | null> => {
        const own = await wordsFor(spec);
        return own === null ? null : houseFiles(own);
      };
      return pruneBaseline({ ...common(here), specs, rulesFor }, terminal);
    },
  },
  {
    name: 'baseline report',
    describe: 'Tell how old the findings of the baseline are, and how long they are borne with',
    operand: null,
    options: [
      FILE,
      choiceNamed(
        'format',
        'f',
        'FORMAT',
        ['pretty', 'json'],
        'For people, which is the usual one, or for programs',
      ),
      DAY,
      ...CONFIG_OPTIONS,
    ],
    examples: [['baseline report', 'The oldest first']],
    run: async (words, terminal) => {
      const { reportBaseline } = await import('../run-baseline.ts');
      const { wordsFor } = await import('../asked-specs.ts');
      const format = valueOf(words, 'format') === 'json' ? 'json' : 'pretty';
      const here = await wordsFor(CONFIG_NAME, words, terminal);
      return here === null ? EXIT.input : reportBaseline({ ...common(here), format }, terminal);
    },
  },
];

function common(words: Words): { readonly baseline: string; readonly asOf: string | undefined } {
  return { baseline: valueOf(words, 'baseline') ?? BASELINE, asOf: valueOf(words, 'as-of') };
}

function daysOf(value: string | undefined): number {
  const days = value === undefined ? USUAL_DAYS : Number(value);
  if (!Number.isSafeInteger(days) || days < 1 || days > MOST_DAYS || !/^\d+$/.test(value ?? '1')) {
    throw new UsageError(
      `\`--days ${value}\` is no number of days from 1 to ${MOST_DAYS}.`,
      `For example \`--days ${USUAL_DAYS}\`.`,
    );
  }
  return days;
}
