/** For whom a document is printed: each reader gets the sections that they need, all from the same review. */

/** A reader of the document. */
export type Profile = 'decision' | 'board' | 'engineer' | 'audit' | 'change';

/** Those that a review can be printed for; the usual one is the second. A change is printed of two reviews. */
export const PROFILES: readonly Profile[] = ['decision', 'board', 'engineer', 'audit'];

/** Sections of the appendix that prove outcomes one by one, which a board can ask for. */
const PROOFS: readonly string[] = [
  'changes',
  'watch-list',
  'duties',
  'cia-evidence',
  'aaa-evidence',
  'traceability',
  'also-stated',
];

/** Sections that are about how the review is judged and signed, and not about the work. */
const JUDGEMENT: readonly string[] = [
  'checklist',
  'not-examined',
  'well-architected',
  'well-architected-questions',
  'decisions',
  'sign-off',
  'traceability',
  'also-stated',
];

/** What fits into ten minutes. */
const TEN_MINUTES: readonly string[] = [
  'since',
  'scorecard',
  'work-list',
  'last-review',
  'conditions',
  'sign-off',
];

/** What is about a change, and how it is decided. */
const CHANGE: readonly string[] = ['since', 'conditions', 'sign-off', 'provenance'];

/** How many lines of the spec stand beside one conclusion; there are more in the review. */
export function mostCited(profile: Profile): number {
  return profile === 'audit' ? 12 : 3;
}

/** Whether the document for `profile` has the section `id`. */
export function holds(profile: Profile, id: string): boolean {
  if (profile === 'change') return CHANGE.includes(id);
  if (profile === 'decision') return TEN_MINUTES.includes(id);
  if (profile === 'board') return !PROOFS.includes(id);
  return profile === 'audit' || !JUDGEMENT.includes(id);
}
