/** Questions of the checklist that the spec leaves open: not a gap, but no proof either. */
import { type AreaOf, belongingIn, byArea, type FindingView, findingView } from './findings.ts';
import { holds } from './profile.ts';
import type { Material } from './section.ts';
import { furtherWords, type Told, toldTo } from './told.ts';

type FactView = FindingView['subjects'][number]['facts'][number];

/** A field that is asked for, beside the element that it belongs to. */
type AskedField = FactView & {
  /** Its path below the element; the whole path where it is elsewhere, nothing where it is the element. */
  readonly field: string;
};

/** Elements that stand in one row. */
const MOST_NAMED = 4;

type Unknown = Omit<FindingView, 'subjects'> & {
  /** What is not stated, as the end of a sentence that the head of the table begins. */
  readonly whether: string;
  readonly subjects: readonly (Omit<FindingView['subjects'][number], 'facts'> & {
    readonly facts: readonly AskedField[];
  })[];
  /** What is asked of each of several elements at the same place, such as the list of alerts. */
  readonly shared: readonly FactView[];
  /** How many elements there are besides those that are named. */
  readonly further: string | null;
};

export interface UnknownsView {
  /** Whether the document lists the checks that do not apply. */
  readonly notExamined: boolean;
  readonly unknowns: readonly Unknown[];
  /** How many more stand in the appendix; null if none does. */
  readonly more: string | null;
}

export function unknownsView(material: Material): UnknownsView {
  const { first, rest } = toldQuestions(material);
  const [worst] = rest;
  return {
    notExamined: holds(material.profile, 'not-examined'),
    unknowns: first,
    more: furtherWords(rest.length, 'question', worst?.severity.word),
  };
}

/** The questions that the appendix tells of, by area. */
export function furtherUnknownsView(material: Material): { readonly areas: readonly AreaOf<Unknown>[] } {
  return { areas: byArea(material.review, toldQuestions(material).rest) };
}

function toldQuestions({ review, references, profile }: Material): Told<Unknown> {
  const belongs = belongingIn(review);
  const questions = review.findings.filter(({ kind }) => kind === 'unstated');
  return toldTo(
    profile,
    questions.map((finding) => {
      const view = findingView(finding, belongs(finding), references);
      // A row that fills pages is read by nobody; the review has them all.
      const subjects = byElement(
        view.subjects.map((subject, index) => below(finding.subjects[index]?.subject.path ?? '', subject)),
      );
      const named = profile === 'audit' ? subjects : subjects.slice(0, MOST_NAMED);
      const more = subjects.length - named.length;
      return {
        ...view,
        ...sharing(named),
        whether: view.title.replace(/^Not stated whether /, ''),
        further: more > 0 ? `and ${more} more` : null,
      };
    }),
  );
}

/** The fields of a subject by their paths below it: its title says where they are. */
function below(path: string, subject: FindingView['subjects'][number]): Unknown['subjects'][number] {
  const fieldOf = (fact: FactView): string => {
    if (fact.path === path) return '';
    return fact.path.startsWith(`${path}.`) ? fact.path.slice(path.length + 1) : fact.path;
  };
  return { ...subject, facts: subject.facts.map((fact) => ({ ...fact, field: fieldOf(fact) })) };
}

/** A fact that stands at each of several elements is told once, after them. */
function sharing(subjects: Unknown['subjects']): Pick<Unknown, 'subjects' | 'shared'> {
  const [first, ...others] = subjects;
  if (first === undefined || others.length === 0) return { subjects, shared: [] };
  const same = (one: FactView, other: FactView): boolean =>
    one.path === other.path && one.place === other.place;
  const shared = first.facts.filter((fact) =>
    others.every(({ facts }) => facts.some((other) => same(fact, other))),
  );
  return {
    subjects: subjects.map((subject) => ({
      ...subject,
      facts: subject.facts.filter((fact) => !shared.some((one) => same(fact, one))),
    })),
    shared,
  };
}

/** One entry for each element, with every field of it that is asked for. */
function byElement(subjects: Unknown['subjects']): Unknown['subjects'] {
  const entries = new Map<string, Unknown['subjects'][number]>();
  for (const subject of subjects) {
    const known = entries.get(subject.element.text);
    const facts = [...(known?.facts ?? []), ...subject.facts];
    const asked = new Map(facts.map((fact) => [`${fact.path} ${fact.place}`, fact]));
    entries.set(subject.element.text, { ...(known ?? subject), facts: [...asked.values()] });
  }
  return [...entries.values()];
}
