/** Hooks in use, and hooks that the design's services offer and nobody uses, each with its decision. */
import type { EventDecision, Posture } from '../review/review.generated.ts';
import { drawnElsewhere } from './figures.ts';
import { anchorOf, type Link } from './references.ts';
import type { Material } from './section.ts';
import { withheldWords } from './withheld.ts';
import { capitalized, count, joined, spoken } from './wording.ts';

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
    readonly source: Link;
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
    unasked: ledger.rows
      .filter(({ decision }) => decision === 'unasked')
      .map(({ subject, event, type, value, metricSees }) => ({
        event: capitalized(spoken(event.slice(event.indexOf('/') + 1))),
        type: type ?? event,
        source: references.element(subject),
        value,
        metric: METRICS[metricSees],
      })),
    tally: withheldWords(review, 'findings') ?? tallyOf(ledger),
  };
}

function tallyOf({ offered, rows, rule }: Posture['events']): string {
  const of = (decision: EventDecision['decision']): number =>
    rows.filter((row) => row.decision === decision).length;
  return (
    `The components can announce ${count(offered, 'event')}, of which ${rows.length} ${rows.length === 1 ? 'needs' : 'need'} a decision: ` +
    `${of('used')} used, ${of('not-used')} declined, ${of('undecided')} undecided, ` +
    `${of('unasked')} that nobody has decided on. ${rule}`
  );
}
