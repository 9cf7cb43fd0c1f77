/** What changed since an earlier state, where the document is built with one. */
import type { Delta } from '../delta/delta.generated.ts';
import { type DiagramView, diagramView } from './figures.ts';
import { type Mark, severityMark } from './mark.ts';
import type { Link } from './references.ts';
import type { Material } from './section.ts';
import { capitalized, count } from './wording.ts';

/** Rows of a table; the others are counted, and stand in the attached delta. */
const MOST_ROWS = 40;

interface FindingRow {
  readonly became: string;
  readonly severity: Mark;
  readonly says: string;
  readonly because: string | null;
  readonly link: Link | null;
  readonly place: string | null;
}

export interface SinceView {
  readonly states: string;
  readonly summary: readonly string[];
  readonly mistakes: readonly string[];
  readonly triggers: readonly {
    readonly what: string;
    readonly who: string;
    readonly says: string;
    readonly because: string;
    readonly place: string;
  }[];
  readonly diagrams: readonly DiagramView[];
  readonly elements: readonly {
    readonly sign: string;
    readonly says: string;
    readonly effect: string | null;
    readonly because: string | null;
    readonly before: string | null;
    readonly after: string | null;
  }[];
  readonly moreElements: string | null;
  readonly worse: readonly FindingRow[];
  readonly better: readonly FindingRow[];
  readonly moreFindings: string | null;
  readonly threats: readonly {
    readonly became: string;
    readonly title: string;
    readonly on: string;
    readonly says: string;
    readonly link: Link | null;
  }[];
  readonly moreThreats: string | null;
  readonly paths: readonly string[];
}

/** Its heading, with the earlier state. */
export function sinceTitle({ before }: Delta): string {
  return before === null ? 'What is new' : `What changed since ${before.name}`;
}

export function sinceView(material: Material, delta: Delta): SinceView {
  const { before, after, triggers, findings, threats, paths, mistakes } = delta;
  const rows = delta.elements.flatMap(elementRows);
  const isWorse = ({ change }: Delta['findings'][number]): boolean =>
    change === 'new' || change === 'reopened' || change === 'worse';
  const [worse, better] = [findings.filter(isWorse), findings.filter((one) => !isWorse(one))];
  const findingRow = (one: Delta['findings'][number]): FindingRow => rowOf(one, material);
  return {
    states: `${stateWords(before)}, compared with ${stateWords(after)}.`,
    summary: delta.summary,
    mistakes: mistakes.map(({ message }) => message),
    triggers: triggers.map(({ id, by, says, because, place }) => ({
      what: capitalized(TRIGGERS[id]),
      who: by,
      says,
      because,
      place: placeWords(place),
    })),
    diagrams: delta.diagrams.map((diagram) => diagramView(diagram, material.figures)),
    elements: rows.slice(0, MOST_ROWS),
    moreElements: moreThan(rows.length, 'change', 'changes'),
    worse: worse.slice(0, MOST_ROWS).map(findingRow),
    better: better.slice(0, MOST_ROWS).map(findingRow),
    moreFindings: moreThan(Math.max(worse.length, better.length), 'finding', 'findings'),
    threats: threats.slice(0, MOST_ROWS).map(({ change, title, on, also, says, number }) => ({
      became: capitalized(change),
      title,
      on: also.length === 0 ? on : `${on} and ${count(also.length, 'more', 'more')}`,
      says,
      link: change === 'gone' || number === null ? null : material.references.numbered(number),
    })),
    moreThreats: moreThan(threats.length, 'threat', 'threats'),
    paths: paths.map(({ says }) => says),
  };
}

const TRIGGERS: Readonly<Record<Delta['triggers'][number]['id'], string>> = {
  'internet-exposure': 'internet exposure',
  account: 'account',
  'boundary-crossing': 'boundary crossing',
  'data-class': 'data class',
  'weaker-tenancy': 'weaker tenancy',
  'weaker-encryption': 'weaker encryption',
  'weaker-authentication': 'weaker authentication',
};

const BECAME: Readonly<Record<Delta['findings'][number]['change'], string>> = {
  new: 'New',
  reopened: 'Re-opened',
  worse: 'Worse',
  better: 'Better',
  fixed: 'Fixed',
  accepted: 'Accepted',
  removed: 'Gone',
};

const SIGNS = { added: '+', removed: '−', renamed: '±', changed: '±' } as const;

function stateWords(state: Delta['before']): string {
  if (state === null) return 'nothing';
  const commit = state.commit === null ? '' : `, commit ${state.commit.slice(0, 12)}`;
  return `${state.name} as of ${state.asOf}${commit}`;
}

function elementRows({
  change,
  says,
  fields,
  before,
  after,
  path,
  formerPath,
}: Delta['elements'][number]): SinceView['elements'] {
  const row = (text: string, from: Place | null, to: Place | null): SinceView['elements'][number] => ({
    sign: SIGNS[change],
    says: text,
    effect: null,
    because: null,
    before: from === null ? null : placeWords(from),
    after: to === null ? null : placeWords(to),
  });
  if (fields.length === 0) return [row(says, before, after)];
  return [
    ...(formerPath === null ? [] : [row(`\`${formerPath}\` is called \`${path}\` now.`, before, after)]),
    ...fields.map((field) => ({
      ...row(field.says, field.beforePlace, field.afterPlace),
      effect: field.effect === 'none' ? null : capitalized(field.effect),
      because: field.because,
    })),
  ];
}

type Place = NonNullable<Delta['elements'][number]['before']>;

function placeWords({ file, line }: Place): string {
  return `${file}:${line}`;
}

function rowOf(finding: Delta['findings'][number], { references }: Material): FindingRow {
  const { change, severityAfter, severityBefore, says, because, number, before, after } = finding;
  const place = after ?? before;
  return {
    became: BECAME[change],
    severity: severityMark(severityAfter ?? severityBefore ?? 'low'),
    says,
    because,
    // The number of what is open no longer is one of the earlier review.
    link: severityAfter === null || number === null ? null : references.numbered(number),
    place: place === null ? null : placeWords(place),
  };
}

function moreThan(all: number, noun: string, plural: string): string | null {
  return all > MOST_ROWS
    ? `${count(all - MOST_ROWS, `more ${noun}`, `more ${plural}`)} in the attached \`delta.json\`.`
    : null;
}
