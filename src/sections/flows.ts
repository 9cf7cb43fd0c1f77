/** What moves between trust boundaries: the data-flow diagram, and the same as a table that can be reviewed. */
import type { Flow } from '../review/review.generated.ts';
import { type DiagramView, diagramsOf, drawnElsewhere } from './figures.ts';
import { anchorOf, type Link } from './references.ts';
import type { Material } from './section.ts';
import { joined, spoken } from './wording.ts';

export interface FlowsView {
  readonly diagrams: readonly DiagramView[];
  /** Its sequences, which stand in the appendix. */
  readonly drawn: readonly Link[];
  readonly actors: readonly {
    readonly anchor: string;
    readonly title: string;
    readonly kind: string;
    readonly trust: string;
    readonly description: string | null;
  }[];
  readonly boundaries: readonly { readonly title: string; readonly members: string }[];
  readonly flows: readonly {
    readonly anchor: string;
    readonly number: number;
    readonly title: string;
    readonly from: Link;
    readonly to: Link;
    /** The trust boundaries on both sides; null where it stays inside one. */
    readonly crossing: { readonly from: string; readonly to: string } | null;
    readonly carries: string;
    readonly protocol: string;
    readonly encryption: string;
    readonly authentication: string;
    readonly authorization: string;
    readonly accounting: string;
    readonly about: readonly Link[];
  }[];
}

export function flowsView(material: Material): FlowsView {
  const { review, references } = material;
  return {
    diagrams: diagramsOf(material, 'data-flow'),
    drawn: drawnElsewhere(material, 'sequence'),
    actors: review.system.actors.map(({ element, kind, trust, description }) => ({
      anchor: anchorOf(element.path),
      title: element.title,
      kind: spoken(kind),
      trust: spoken(trust),
      description,
    })),
    boundaries: review.system.boundaries.map(({ title, members }) => ({
      title,
      members: joined(members, 'nothing'),
    })),
    flows: review.system.flows.map((flow) => ({
      anchor: anchorOf(flow.element.path),
      number: flow.number,
      title: flow.element.title,
      from: references.element(flow.from),
      to: references.element(flow.to),
      crossing: crossingOf(flow),
      carries: joined(flow.carries, 'no data stated'),
      protocol: flow.protocol ?? 'not stated',
      encryption: flow.encryption ?? 'not stated',
      authentication: flow.authentication ?? 'not stated',
      authorization: flow.authorization ?? 'not stated',
      accounting: flow.accounting ?? 'not stated',
      about: references.about(flow.element.path),
    })),
  };
}

function crossingOf({
  crossesBoundary,
  fromBoundary,
  toBoundary,
}: Flow): FlowsView['flows'][number]['crossing'] {
  return crossesBoundary ? { from: fromBoundary, to: toBoundary } : null;
}
