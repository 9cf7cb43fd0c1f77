/**
 * The review for other readers. It is made before any output, so that documents, drawings, attachments, metadata and
 * the names of files are all made from what these readers may know, and from nothing else.
 */
import type { Review } from '../review/review.generated.ts';
import { CLASSES, type EditionName, type WithheldClass } from './editions.ts';
import { folded } from './folded.ts';
import { replacementsFor, replacer } from './replacing.ts';
import { tokensOf } from './tokens.ts';
import { withTexts } from './walk.ts';
import { withoutAttacks, withoutFindings, withoutSpec } from './without.ts';

/** Fields with hashes, with pages of AWS, or with one of a few words of ours. */
const KEPT: ReadonlySet<string> = new Set([
  'sha256',
  'digest',
  'fingerprint',
  'url',
  'tool',
  'asOf',
  'kind',
  'severity',
  'outcome',
  'basis',
  'state',
  'stride',
  'harms',
  'impact',
  'likelihood',
  'risk',
  'recommendation',
  'layout',
  'means',
]);

const LEAVE_OUT: Readonly<Partial<Record<WithheldClass, (review: Review) => Review>>> = {
  spec: withoutSpec,
  attacks: withoutAttacks,
  findings: withoutFindings,
};

/** `review` as the readers of an edition may have it; the internal edition is the review itself. */
export function editionOf(review: Review, name: EditionName): Review {
  const withheld = CLASSES.filter(({ withheldIn }) => withheldIn.includes(name));
  if (withheld.length === 0) return review;
  const classes = new Set(withheld.map(({ id }) => id));
  const all = folded(JSON.stringify(review)).text;
  const replacements = replacementsFor(
    tokensOf(review).filter((token) => classes.has(token.class)),
    (taken) => all.includes(taken),
  );
  const smaller = withheld.reduce((rest, { id }) => LEAVE_OUT[id]?.(rest) ?? rest, review);
  return {
    ...withTexts(smaller, KEPT, replacer(replacements)),
    edition: {
      name,
      withheld: withheld.map(({ id, title }) => ({
        class: id,
        title,
        values: replacements.filter(({ token }) => token.class === id).length,
      })),
    },
  };
}
