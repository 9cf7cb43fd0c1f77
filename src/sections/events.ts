/** Hooks in use, and hooks that the design's services offer and nobody uses, each with its decision. */
import type { EventDecision, Posture } from '../review/review.generated.ts';
import { drawnElsewhere } from './figures.ts';
import { anchorOf, type Link } from './references.ts';
import type { Material } from './section.ts';
import { withheldWords } from './withheld.ts';
import { alternatives, capitalized, count, joined, sentenceList, spoken } from './wording.ts';

interface EventRow {
  readonly anchor: string;
  readonly title: string;
  readonly source: Link;
  readonly event: string;
  readonly targets: string;
  readonly deadLetter: string;
  readonly value: string;
  readonly because: string;
  readonly about: readonly Link[];
}

export interface EventsView {
  /** Its diagrams, which stand in the appendix. */
  readonly drawn: readonly Link[];
  readonly used: readonly EventRow[];
  readonly unused: readonly (EventRow & { readonly decision: string })[];
  /** Events that need a decision and have none. */
  readonly unasked: readonly {
    readonly event: string;
    readonly type: string;
    /** Where it happens and means the same. */
    readonly sources: readonly Link[];
    readonly value: string;
    readonly metric: string;
  }[];
  /** How many events there are, and which of them need a decision. */
  readonly tally: string;
}

const METRICS: Readonly<Record<EventDecision['metricSees'], string>> = {
  nothing: 'no metric shows it',
  'a-count': 'a metric only counts it',
  everything: 'a metric shows it too',
};

export function eventsView(material: Material): EventsView {
  const { review, references } = material;
  const ledger = review.posture.events;
  const rows = review.system.events.map((event) => ({
    used: event.decision === 'used',
    decision: event.decision === 'not-used' ? 'Not used' : 'Undecided',
    anchor: anchorOf(event.element.path),
    title: event.element.title,
    source: references.element(event.source),
    event: spoken(event.event),
    targets: joined(event.targets, 'no target'),
    deadLetter: event.deadLetter ?? 'not stated',
    value: event.value ?? 'value not stated',
    because: event.because ?? 'reason not stated',
    about: references.about(event.element.path),
  }));
  return {
    drawn: drawnElsewhere(material, 'events'),
    used: rows.filter(({ used }) => used),
    unused: rows.filter(({ used }) => !used),
    unasked: alike(ledger.rows.filter(({ decision }) => decision === 'unasked')).map((same) => {
      const [{ event, type, metricSees }] = same;
      return {
        event: capitalized(spoken(event.slice(event.indexOf('/') + 1))),
        type: type ?? event,
        sources: same.map(({ subject }) => references.element(subject)),
        value: valueOf(same.map(({ value }) => value)),
        metric: METRICS[metricSees],
      };
    }),
    tally: withheldWords(review, 'findings') ?? tallyOf(ledger),
  };
}

type Rows = readonly [EventDecision, ...EventDecision[]];

/** The one name of a sentence. */
const NAME = /`[^`]+`/;

/** Events of several elements that differ in the name of the element alone, in the order of the first. */
function alike(rows: readonly EventDecision[]): readonly Rows[] {
  const groups = new Map<string, [EventDecision, ...EventDecision[]]>();
  for (const row of rows) {
    const key = JSON.stringify([row.event, row.metricSees, row.value.replace(NAME, '')]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

/** Sentences that differ in one name as one, of any of the names. */
function valueOf(values: readonly string[]): string {
  const [first = ''] = values;
  return first.replace(NAME, () => alternatives(values.map((value) => NAME.exec(value)?.[0] ?? '')));
}

function tallyOf({ offered, rows, rule }: Posture['events']): string {
  const of = (decision: EventDecision['decision']): number =>
    rows.filter((row) => row.decision === decision).length;
  const alerts = rows.filter(({ by }) => by?.path.startsWith('alerts.') === true).length;
  const decided = [
    told(of('used'), 'used', alerts === 0 ? '' : ` (${alerts} by an alert)`),
    told(of('not-used'), 'declined', ''),
    told(of('undecided'), 'undecided', ''),
  ].flatMap((words) => words ?? []);
  const silent = of('unasked');
  const needs = `Of the ${count(offered, 'event')} that the components can announce, ${rows.length} ${rows.length === 1 ? 'needs' : 'need'} a decision`;
  const ledger = [...decided, ...(silent === 0 ? [] : [`of ${silent} the spec says nothing`])];
  if (ledger.length === 0) return `${needs}. ${rule}`;
  const said =
    decided.length === 0
      ? `; the spec says nothing of ${silent === 1 ? 'it' : 'them'}`
      : `: ${sentenceList(ledger)}`;
  return `${needs}${said}. ${rule}`;
}

/** `3 are used (2 by an alert)`; null where none is. */
function told(number: number, word: string, more: string): string | null {
  return number === 0 ? null : `${number} ${number === 1 ? 'is' : 'are'} ${word}${more}`;
}
