/** What an edition withholds: said on page 1, and in the place of each section that is left out. */
import type { Review } from '../review/review.generated.ts';
import type { Part, Section } from './section.ts';
import { sentenceList } from './wording.ts';

type WithheldClass = Review['edition']['withheld'][number]['class'];

/** What the section shows is of this class as a whole. */
const CLASS_OF: Readonly<Record<string, WithheldClass>> = {
  scorecard: 'findings',
  'work-list': 'findings',
  'last-review': 'findings',
  'threat-register': 'findings',
  'attack-paths': 'attacks',
  'blast-radius': 'attacks',
  failures: 'findings',
  cia: 'findings',
  aaa: 'findings',
  conditions: 'findings',
  findings: 'findings',
  exceptions: 'findings',
  responsibility: 'findings',
  assumptions: 'findings',
  unknowns: 'findings',
  'more-threats': 'findings',
  'more-findings': 'findings',
  'more-questions': 'findings',
  checklist: 'findings',
  'not-examined': 'findings',
  coverage: 'findings',
  'threat-details': 'findings',
  'attack-steps': 'attacks',
  'blast-details': 'attacks',
  'failure-details': 'findings',
  'cia-evidence': 'findings',
  'aaa-evidence': 'findings',
  traceability: 'findings',
  'also-stated': 'findings',
  'watch-list': 'findings',
  'well-architected': 'findings',
  'well-architected-questions': 'findings',
};

/** Parts whose lead counts what is withheld. */
const COUNTED: ReadonlySet<string> = new Set(['threats', 'actions', 'assurance']);

/** Who reads an edition. */
const READERS: Readonly<Record<Review['edition']['name'], string | null>> = {
  internal: null,
  partner: 'partners',
  public: 'the public',
};

/** `For partners`; null for those inside, from whom nothing is withheld. */
export function readersWords({ edition: { name } }: Review): string | null {
  return READERS[name] === null ? null : `For ${READERS[name]}`;
}

/** What is withheld from the readers of this edition, in a sentence; null if nothing is. */
export function withheldSentence({ edition }: Review): string | null {
  if (edition.withheld.length === 0) return null;
  const told = edition.withheld.map(({ title, values }) => (values === 0 ? title : `${title} (${values})`));
  return `Withheld from ${READERS[edition.name] ?? edition.name}: ${sentenceList(told)}. A value that is withheld has the same name in its place everywhere.`;
}

/** What stands in the place of something of a class that is withheld; null if it is not. */
export function withheldWords({ edition }: Review, of: WithheldClass): string | null {
  return edition.withheld.some((one) => one.class === of)
    ? `Withheld from ${READERS[edition.name] ?? edition.name}.`
    : null;
}

/** `part` with one honest line in the place of each section that its edition withholds. */
export function withWithheld(part: Part, review: Review): Part {
  const sections = part.sections.map((section): Section => {
    const of = CLASS_OF[section.id];
    const words = of === undefined ? null : withheldWords(review, of);
    return words === null ? section : { ...section, wide: false, template: 'withheld', view: { words } };
  });
  const isCounted = COUNTED.has(part.id) && withheldWords(review, 'findings') !== null;
  return { ...part, lead: isCounted ? null : part.lead, sections };
}
