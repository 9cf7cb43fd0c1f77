/** `parapet portfolio`. */
import { ALLOW_SECRET } from '../allow-secret.ts';
import { worse } from '../exit-code.ts';
import { type Command, textNamed, valueOf } from './command.ts';
import { houseFiles, RULES_OPTIONS } from './rules-option.ts';
import { CONFIG_OPTIONS, SPECS } from './spec-operand.ts';
import { THEME_OPTION } from './theme-option.ts';

/** Forms of the portfolio. */
const FORMS = ['html', 'json'] as const;

/** Its words, options and examples. */
export const portfolioCommand: Command = {
  name: 'portfolio',
  describe: 'Show many designs side by side, and what does not fit between them',
  operand: SPECS,
  options: [
    textNamed(
      'out',
      'o',
      'FOLDER',
      'Folder to write portfolio.html and portfolio.json to; build if left out',
    ),
    {
      name: 'only',
      short: null,
      value: 'FORM',
      choices: FORMS,
      many: true,
      describe: 'Write this form only; may be repeated',
    },
    textNamed('as-of', null, 'DAY', 'Day as of which dates are judged; today if left out'),
    textNamed('baseline', 'b', 'FILE', 'What was known at adoption, which ends on a day, too'),
    THEME_OPTION,
    ALLOW_SECRET,
    ...CONFIG_OPTIONS,
    ...RULES_OPTIONS,
  ],
  examples: [
    ['portfolio designs', 'Writes build/portfolio.html and build/portfolio.json'],
    ['portfolio **/*.parapet.yaml -o site --only html', 'The page alone, to another folder'],
  ],
  run: async (words, terminal) => {
    const { askedSpecs } = await import('../asked-specs.ts');
    const { runPortfolio } = await import('../run-portfolio.ts');
    const { specs, run, exit } = await askedSpecs(words, terminal);
    // The forms of a config are those of documents.
    const only = words.options.get('only') ?? FORMS;
    const request = {
      specs: specs.map((spec) => ({
        path: spec.path,
        baseline: valueOf(spec.words, 'baseline') ?? null,
        rules: houseFiles(spec.words),
      })),
      out: valueOf(run, 'out') ?? 'build',
      forms: FORMS.filter((form) => only.includes(form)),
      theme: valueOf(run, 'theme') ?? null,
      asOf: valueOf(words, 'as-of'),
      allowSecrets: words.options.get(ALLOW_SECRET.name) ?? [],
    };
    return worse(exit, await runPortfolio(request, terminal));
  },
};
