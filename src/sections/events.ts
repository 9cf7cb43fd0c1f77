/** Hooks in use, and hooks that the design's services offer and nobody uses, each with its decision. */
import { drawnElsewhere } from './figures.ts';
import { anchorOf, type Link } from './references.ts';
import type { Material } from './section.ts';
import { joined, spoken } from './wording.ts';

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
}

export function eventsView(material: Material): EventsView {
  const { review, references } = material;
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
  };
}
