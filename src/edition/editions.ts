/**
 * Who may read what. An edition is the review for one kind of reader; a class is something that is kept from some of
 * them. This table is all there is to say about it: documents, help and tests read it.
 */
import type { Review } from '../review/review.generated.ts';

/** The kind of reader that a document is for. */
export type EditionName = Review['edition']['name'];

/** Something that is withheld as a whole. */
export type WithheldClass = Review['edition']['withheld'][number]['class'];

/** The editions, from the one that holds everything. */
export const EDITIONS: readonly EditionName[] = ['internal', 'partner', 'public'];

/** A class of what may be withheld. */
export interface RedactionClass {
  readonly id: WithheldClass;
  /** What it is, as it stands on page 1. */
  readonly title: string;
  /** The editions without it. */
  readonly withheldIn: readonly EditionName[];
}

const OUTSIDE: readonly EditionName[] = ['partner', 'public'];

/** The classes. Values are replaced, the same one by the same name everywhere; parts are left out as a whole. */
export const CLASSES: readonly RedactionClass[] = [
  { id: 'account-ids', title: 'account ids', withheldIn: OUTSIDE },
  { id: 'resources', title: 'ARNs, resource ids and host names of resources', withheldIn: OUTSIDE },
  { id: 'addresses', title: 'addresses and address ranges', withheldIn: OUTSIDE },
  { id: 'people', title: 'names of people and ways to reach them', withheldIn: OUTSIDE },
  { id: 'links', title: 'links and tickets of the team', withheldIn: OUTSIDE },
  { id: 'spec', title: 'the text of the spec', withheldIn: OUTSIDE },
  { id: 'attacks', title: 'attack paths and blast radius', withheldIn: OUTSIDE },
  {
    id: 'findings',
    title: 'findings, open questions, threats and what is proven',
    withheldIn: ['public'],
  },
];
