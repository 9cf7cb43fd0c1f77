/** `docs/article-coverage.md`: every claim that the checklist began with, and where it ended up. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './output.mjs';
import { inline } from './spec-words.mjs';

/**
 * @typedef {object} Claim
 * @property {string} id such as `VPC-04`
 * @property {'article' | 'later'} from whether the article makes it, or it came to light since
 * @property {string} claim
 * @property {string} status how true it is today
 * @property {string} fact what is true today
 * @property {readonly string[]} sources
 * @property {string} confidence
 * @property {Controls} [controls] of other frameworks that ask the same
 */

/**
 * Identifiers as Security Hub's user guide and Prowler's compliance files give them. `related` are techniques of
 * ATT&CK that exist and that we, not they, hold to be concerned.
 * @typedef {{ securityHub?: string[], cis?: string[], nist?: string[], attack?: string[], related?: string[] }} Controls
 */

/** @type {readonly Claim[]} */
export const claims = JSON.parse(readFileSync(join(root, 'scripts/generate/article-facts.json'), 'utf8'));

/** Claims that no check covers: where the reader meets the fact, or why there is nothing to examine. */
export const notes = {
  'WA-03': 'No check: an opinion, which no public figure supports.',
  'GEN-04':
    'Shown: the table of responsibility in the document gives the class of every component and what stays with the team.',
  'GEN-05':
    'Shown: the table of responsibility in the document; patching is examined by `compute/hosts-patched`.',
  'M-TAG-01':
    'Shown: `design.owner` is required and answers for everything that names no `owner`; every finding carries its owner.',
};

/**
 * The page.
 * @param {readonly { id: string, covers: readonly string[] }[]} checks
 * @param {readonly { topic: string, claims: readonly string[] }[]} changes
 */
export function coveragePage(checks, changes) {
  const by = new Map(claims.map(({ id }) => [id, checks.filter(({ covers }) => covers.includes(id))]));
  const covered = claims.filter(({ id }) => by.get(id).length > 0).length;
  const rowsOf = (from) =>
    claims
      .filter((claim) => claim.from === from)
      .map((claim) => claimText(claim, by.get(claim.id), changes))
      .join('\n');
  return `<!-- Generated from scripts/generate/article-facts.json and src/checks by \`npm run generate\`. Do not edit. -->

# Coverage of the article

The checklist began with the claims of an article of 2018 about AWS design reviews. This page lists each of them with
what is true of it today, and what came to light since, with the checks that examine it and the place
where a reader of a document meets the fact. Of ${claims.length} claims
${covered} are examined; the others say where the fact is shown or why there is nothing to examine.

## Claims of the article

${rowsOf('article')}
## What came since

${rowsOf('later')}`;
}

function claimText({ id, claim, status, fact, sources, confidence, controls = {} }, checks, changes) {
  const links = checks.map((check) => `[${check.id}](checks.md#${check.id.replaceAll('/', '')})`);
  const where = links.length > 0 ? `Examined by ${links.join(', ')}.` : (notes[id] ?? 'Not examined.');
  const telling = changes.filter((change) => change.claims.includes(id));
  const shown = [...new Set(telling.map(({ topic }) => topic))];
  const asked = ['securityHub', 'cis', 'attack'].flatMap((framework) => controls[framework] ?? []);
  const evidence = sources.length === 0 ? 'none found' : sources.map((source) => inline(source)).join('; ');
  return `### ${id}

${inline(claim)}

- Today (${inline(status)}): ${inline(fact)}
- ${where}
${shownText(shown)}${asked.length === 0 ? '' : `- Asked by others as: ${asked.join(', ')}.\n`}- Evidence: ${evidence}. Confidence: ${inline(confidence)}.
`;
}

function shownText(topics) {
  if (topics.length === 0) return '';
  const commands = topics.map((topic) => `\`parapet explain ${topic}\``).join(', ');
  return `- Shown in documents of designs that use it, under *What older guides say, and what is so*, and by ${commands}.\n`;
}
