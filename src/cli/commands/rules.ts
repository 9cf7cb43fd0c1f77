/** `parapet rules`. */
import { choiceNamed, type Command, textNamed, valueOf } from './command.ts';
import { CONFIG_NAME } from '../config-keys.ts';
import { EXIT } from '../exit-code.ts';
import { CONFIG_OPTIONS } from './spec-operand.ts';
import { houseFiles, RULES_OPTIONS } from './rules-option.ts';

const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
const FRAMEWORKS = ['security-hub', 'cis', 'nist', 'attack', 'cwe', 'well-architected'] as const;

/** Its words, options and examples. */
export const rulesCommand: Command = {
  name: 'rules',
  describe: 'List every check, kind of contradiction and kind of threat',
  operand: null,
  options: [
    choiceNamed(
      'format',
      'f',
      'FORMAT',
      ['pretty', 'json'],
      'For people, which is the usual one, or for programs',
    ),
    textNamed('area', null, 'AREA', 'Only those whose id begins with it, such as network or spoofing'),
    choiceNamed(
      'severity',
      null,
      'LEVEL',
      SEVERITIES,
      'Only checks and contradictions as grave as that, or graver',
    ),
    textNamed('service', null, 'SERVICE', 'Only checks that examine a service, such as s3'),
    choiceNamed(
      'framework',
      null,
      'NAME',
      FRAMEWORKS,
      'Only those that are mapped to it, with what they are called there',
    ),
    ...CONFIG_OPTIONS,
    ...RULES_OPTIONS,
  ],
  examples: [
    ['rules', 'A line for each'],
    ['rules --area network --severity high', 'What is grave about networks'],
    ['rules --service s3 --framework security-hub', 'Checks of buckets, with the controls of Security Hub'],
  ],
  run: async (words, terminal) => {
    const { wordsFor } = await import('../asked-specs.ts');
    const { runRules } = await import('../run-rules.ts');
    const all = await wordsFor(CONFIG_NAME, words, terminal);
    if (all === null) return EXIT.input;
    const request = {
      format: valueOf(words, 'format') === 'json' ? ('json' as const) : ('pretty' as const),
      files: houseFiles(all),
      area: valueOf(words, 'area') ?? null,
      severity: SEVERITIES.find((one) => one === valueOf(words, 'severity')) ?? null,
      service: valueOf(words, 'service') ?? null,
      framework: FRAMEWORKS.find((one) => one === valueOf(words, 'framework')) ?? null,
    };
    return runRules(request, terminal);
  },
};
