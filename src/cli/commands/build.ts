/** `parapet build`. */
import { EDITIONS } from '../../edition/editions.ts';
import { BOARD, PAPERS } from '../../page/format.ts';
import { PROFILES } from '../../sections/profile.ts';
import { ALLOW_SECRET } from '../allow-secret.ts';
import { worse } from '../exit-code.ts';
import type { AskedBuild } from '../build-request.ts';
import { THRESHOLDS } from '../threshold.ts';
import { BROWSER_OPTIONS, browserChoice } from './browser-options.ts';
import { choiceNamed, type Command, switchNamed, textNamed, valueOf, type Words } from './command.ts';
import { ENVIRONMENT_OPTION } from './environment-option.ts';
import { houseFiles, RULES_OPTIONS } from './rules-option.ts';
import { SPECS, SPECS_OPTIONS } from './spec-operand.ts';
import { THEME_OPTION } from './theme-option.ts';

const FORMS = ['pdf', 'html', 'md', 'json'] as const;

/** Its words, options and examples. */
export const buildCommand: Command = {
  name: 'build',
  describe: 'Write the review document: PDF, HTML, Markdown and JSON',
  operand: SPECS,
  options: [
    textNamed('out', 'o', 'FOLDER', 'Folder to write to; build if left out'),
    {
      name: 'only',
      short: null,
      value: 'FORM',
      choices: FORMS,
      many: true,
      describe: 'Write only this form; may be repeated',
    },
    choiceNamed(
      'fail-on',
      null,
      'LEVEL',
      THRESHOLDS,
      'Least severity of an open gap that fails; never if left out',
    ),
    textNamed(
      'as-of',
      null,
      'DAY',
      'Day of the document; else SOURCE_DATE_EPOCH, the last commit, design.date',
    ),
    choiceNamed('profile', null, 'READER', PROFILES, 'For whom the PDF and the HTML are; board if left out'),
    choiceNamed('paper', null, 'SIZE', PAPERS, 'Paper of the PDF; that of the theme or a4 if left out'),
    switchNamed('cover', null, 'Put a page with the title alone before the decision'),
    ALLOW_SECRET,
    ENVIRONMENT_OPTION,
    choiceNamed(
      'edition',
      null,
      'READERS',
      EDITIONS,
      'For which readers: all of it is internal; partner and public withhold what README.md lists; internal if left out',
    ),
    textNamed(
      'icons',
      null,
      'FOLDER',
      'SVG files named after a service, a category or a glyph, to be drawn instead of our own pictures',
    ),
    THEME_OPTION,
    switchNamed(
      'no-cache',
      null,
      'Draw and number everything anew; neither use nor keep what was made before',
    ),
    switchNamed('check', null, 'Write nothing; name the documents that are stale or missing, and fail then'),
    textNamed('baseline', 'b', 'FILE', 'What was known at adoption, which the document lists'),
    textNamed('since', null, 'REF', 'Revision of the last review: the document tells what changed since'),
    ...BROWSER_OPTIONS,
    ...SPECS_OPTIONS,
    ...RULES_OPTIONS,
  ],
  examples: [
    ['build design.yaml', 'Writes build/DESIGN-ID.pdf and its companions'],
    ['build design.yaml --environment staging', 'Writes build/DESIGN-ID.staging.pdf'],
    ['build design.yaml --since v1.0', 'With what changed since that revision'],
    ['build design.yaml --profile audit', 'With the proof of every single outcome'],
    [
      'build design.yaml --edition partner',
      'Writes build/DESIGN-ID.partner.pdf, without account ids and the like',
    ],
    ['build design.yaml --only pdf -o out', 'Only the PDF, to another folder'],
    ['build designs -o documents --check', 'Fail where committed documents are stale'],
  ],
  run: async (words, terminal) => {
    const { askedSpecs } = await import('../asked-specs.ts');
    const { asOfArgument } = await import('../as-of.ts');
    const { runBuild } = await import('../run-build.ts');
    const { specs, run, exit } = await askedSpecs(words, terminal);
    const request = {
      specs: specs.map((spec) => askedBuild(spec.path, spec.words)),
      stated: asOfArgument(valueOf(words, 'as-of')),
      check: words.options.has('check'),
      allowSecrets: words.options.get(ALLOW_SECRET.name) ?? [],
      icons: valueOf(run, 'icons'),
      choice: { ...browserChoice(words), cache: !words.options.has('no-cache') },
    };
    return worse(exit, await runBuild(request, terminal));
  },
};

function askedBuild(path: string, words: Words): AskedBuild {
  const only = words.options.get('only') ?? FORMS;
  return {
    path,
    out: valueOf(words, 'out') ?? 'build',
    forms: FORMS.filter((form) => only.includes(form)),
    failOn: THRESHOLDS.find((one) => one === valueOf(words, 'fail-on')) ?? 'never',
    baseline: valueOf(words, 'baseline') ?? null,
    since: valueOf(words, 'since') ?? null,
    profile: PROFILES.find((one) => one === valueOf(words, 'profile')) ?? BOARD.profile,
    paper: PAPERS.find((one) => one === valueOf(words, 'paper')) ?? null,
    cover: words.options.has('cover'),
    theme: valueOf(words, 'theme') ?? null,
    environments: words.options.get('environment') ?? [],
    edition: EDITIONS.find((one) => one === valueOf(words, 'edition')) ?? 'internal',
    rules: houseFiles(words),
  };
}
