/** Threats as sentences about this design: those that are not settled in full, the others by their kind. */
import type { Mitigation, Review, Threat } from '../review/review.generated.ts';
import { type Level, levelMark, type Mark, statusMark } from './mark.ts';
import { anchorOf, type Link } from './references.ts';
import { type RiskMatrixView, riskMatrixView } from './risk-matrix.ts';
import type { Material } from './section.ts';
import { capitalized, spoken } from './wording.ts';

interface Control {
  readonly control: string;
  readonly write: string | null;
  readonly path: string;
  readonly place: string;
}

interface ThreatRow {
  readonly anchor: string;
  readonly details: string;
  readonly number: string;
  readonly title: string;
  /** Trust boundary, or kind of element. */
  readonly where: string;
  readonly origin: string | null;
  readonly statement: string;
  readonly on: readonly Link[];
  readonly stride: string;
  readonly inherent: Mark;
  readonly residual: Mark;
  readonly status: Mark;
  readonly inPlace: readonly Control[];
  readonly missing: readonly Control[];
  readonly notStated: readonly Control[];
  readonly wouldDrop: string | null;
  readonly decision: string | null;
  readonly owner: string | null;
}

export interface ThreatRegisterView {
  /** Where they stand by likelihood and impact; null where there are none. */
  readonly matrix: RiskMatrixView | null;
  readonly tallies: readonly { readonly mark: Mark; readonly number: number }[];
  /** By the boundary or the kind of element where they bite, worst first. */
  readonly unsettled: readonly ThreatRow[];
  /** Mitigated threats of the same title stand in one row. */
  readonly settled: readonly {
    readonly title: string;
    readonly numbers: readonly Link[];
    readonly residual: Mark;
  }[];
}

const STATUSES: readonly Threat['status'][] = ['open', 'unknown', 'accepted', 'mitigated'];

export function threatRegisterView(material: Material): ThreatRegisterView {
  const { threats } = material.review;
  return {
    matrix: riskMatrixView(material),
    tallies: STATUSES.map((status) => ({
      mark: statusMark(status),
      number: threats.filter((threat) => threat.status === status).length,
    })),
    unsettled: byPlace(
      threats.filter(({ status }) => status !== 'mitigated').map((threat) => threatRow(threat, material)),
    ),
    settled: byTitle(threats.filter(({ status }) => status === 'mitigated')).map(([first, ...more]) => ({
      title: first.title,
      numbers: [first, ...more].map(({ number }) => material.references.numbered(number)),
      residual: levelMark(worstOf([first, ...more])),
    })),
  };
}

/** Where a threat is explained in the appendix; one that is mitigated has its only place there. */
export function detailsAnchor({ number, status }: Threat): string {
  return anchorOf(status === 'mitigated' ? number : `${number}-rating`);
}

const LEVELS: readonly Level[] = ['very-low', 'low', 'moderate', 'high', 'very-high'];

function worstOf(threats: readonly Threat[]): Level {
  const ranks = threats.map(({ residual }) => LEVELS.indexOf(residual.risk));
  return LEVELS[Math.max(0, ...ranks)] ?? 'very-low';
}

/** Threats by their title, in the order in which titles first appear. */
export function byTitle(threats: readonly Threat[]): readonly (readonly [Threat, ...Threat[]])[] {
  const titles = new Map<string, [Threat, ...Threat[]]>();
  for (const threat of threats) {
    const same = titles.get(threat.title);
    if (same === undefined) titles.set(threat.title, [threat]);
    else same.push(threat);
  }
  return [...titles.values()];
}

/** Threats at the same place stand together; places in the order of their worst threat. */
function byPlace(rows: readonly ThreatRow[]): readonly ThreatRow[] {
  const places = new Map<string, ThreatRow[]>();
  for (const row of rows) places.set(row.where, [...(places.get(row.where) ?? []), row]);
  return [...places.values()].flat();
}

/** Where a threat bites: the boundary that is crossed, the boundary of the component, else the kind of element. */
function whereOf({ on }: Threat, { system }: Review): string {
  const isHere = ({ element }: { readonly element: { readonly path: string } }): boolean =>
    element.path === on.path;
  const flow = system.flows.find(isHere);
  if (flow !== undefined) {
    return flow.crossesBoundary
      ? `From ${flow.fromBoundary} to ${flow.toBoundary}`
      : `Inside ${flow.fromBoundary}`;
  }
  const component = system.components.find(isHere);
  if (component !== undefined) return `Inside ${component.boundary}`;
  return capitalized(spoken(on.path.split('.')[0] ?? on.path));
}

function threatRow(threat: Threat, { review, references }: Material): ThreatRow {
  const controls = (holds: Mitigation['holds']): readonly Control[] =>
    threat.mitigations
      .filter((mitigation) => mitigation.holds === holds)
      .map(({ control, write, path, place }) => ({ control, write, path, place: references.place(place) }));
  return {
    anchor: anchorOf(threat.number),
    details: `#${detailsAnchor(threat)}`,
    number: threat.number,
    title: threat.title,
    where: whereOf(threat, review),
    origin: threat.origin === 'team' ? 'Named by the team' : null,
    statement: threat.statement,
    on: [threat.on, ...threat.also].map(references.element),
    stride: capitalized(threat.stride.map(spoken).join(', ')),
    inherent: levelMark(threat.inherent.risk),
    residual: levelMark(threat.residual.risk),
    status: statusMark(threat.status),
    inPlace: controls('yes'),
    missing: controls('no'),
    notStated: controls('unknown'),
    wouldDrop: threat.wouldDrop,
    decision: threat.decision,
    owner: threat.owner,
  };
}
