/** Threats as sentences about this design: those that are not settled in full, the others by their kind. */
import type { Mitigation, Review, Threat } from '../review/review.generated.ts';
import { levelMark, type Mark, statusMark } from './mark.ts';
import { anchorOf, type Link } from './references.ts';
import { type RiskMatrixView, riskMatrixView } from './risk-matrix.ts';
import type { Material } from './section.ts';
import { furtherWords, type Told, toldTo } from './told.ts';
import { alternatives, capitalized, count, sentenceList, spoken } from './wording.ts';

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
  readonly reason: string | null;
  readonly owner: string | null;
  /** What would show it here, or that nothing would. */
  readonly detection: string;
}

export interface ThreatRegisterView {
  /** Where they stand by likelihood and impact; null where there are none. */
  readonly matrix: RiskMatrixView | null;
  readonly tallies: readonly { readonly mark: Mark; readonly number: number }[];
  /** By the boundary or the kind of element where they bite, worst first. */
  readonly unsettled: readonly ThreatRow[];
  /** How many more stand in the appendix; null if none does. */
  readonly further: string | null;
  /** Threats that nobody would see happen; the first of them by number. */
  readonly unseen: { readonly words: string; readonly first: readonly Link[] } | null;
  /** How many threats are mitigated or do not apply; null if none. */
  readonly settled: string | null;
}

const STATUSES: readonly Threat['status'][] = ['open', 'unknown', 'accepted', 'mitigated', 'not-applicable'];

export function threatRegisterView(material: Material): ThreatRegisterView {
  const { threats } = material.review;
  const { first, rest } = toldThreats(material);
  const [worst] = rest;
  return {
    matrix: riskMatrixView(material),
    tallies: STATUSES.map((status) => ({
      mark: statusMark(status),
      number: threats.filter((threat) => threat.status === status).length,
    })),
    unsettled: byPlace(first.map((threat) => threatRow(threat, material))),
    further: furtherWords(
      rest.length,
      'threat',
      worst === undefined ? undefined : levelMark(worst.residual.risk).word,
    ),
    unseen: unseenOf(material),
    settled: settledWords(threats.filter(isSettled)),
  };
}

/** The threats that the appendix tells of, by the place where they bite. */
export function furtherThreatsView(material: Material): { readonly unsettled: readonly ThreatRow[] } {
  return { unsettled: byPlace(toldThreats(material).rest.map((threat) => threatRow(threat, material))) };
}

/** Risks, worst first. */
const RISKS: readonly Threat['residual']['risk'][] = ['very-high', 'high', 'moderate', 'low', 'very-low'];

/** Threats that are not settled, those of the highest risk first. */
function toldThreats({ review, profile }: Material): Told<Threat> {
  const rank = ({ residual }: Threat): number => RISKS.indexOf(residual.risk);
  const unsettled = review.threats.filter((threat) => !isSettled(threat));
  return toldTo(
    profile,
    unsettled.toSorted((a, b) => rank(a) - rank(b)),
  );
}

/** Whether the register need only name it: enough stands against it, or the team says that it does not apply. */
export function isSettled({ status }: Threat): boolean {
  return status === 'mitigated' || status === 'not-applicable';
}

/** Whether it could happen without anybody being told; what does not apply needs no watch. */
export function isUnseen({ detection, status, origin }: Threat): boolean {
  return origin === 'derived' && status !== 'not-applicable' && !detection.some(({ seen }) => seen);
}

export function signsOf({ detection }: Threat): string {
  return detection.length === 0 ? NO_SIGN : namesOf(detection).join(', ');
}

function namesOf(detection: Threat['detection']): readonly string[] {
  return detection.map(({ kind, name }) => `${kind} \`${name}\``);
}

const NO_SIGN = 'AWS gives no sign of it; the application must';

/** Where a threat is explained in the appendix; one that is settled has its only place there. */
export function detailsAnchor({ number, status }: Threat): string {
  return anchorOf(status === 'mitigated' || status === 'not-applicable' ? number : `${number}-rating`);
}

/** So many unseen threats are named beside their count. */
const NAMED = 12;

function unseenOf({ review, references }: Material): ThreatRegisterView['unseen'] {
  const unseen = review.threats.filter(isUnseen);
  const first = unseen.slice(0, NAMED);
  if (first.length === 0) return null;
  const words = `${capitalized(count(unseen.length, 'threat'))} could happen here without a sign that reaches anybody`;
  return {
    words: unseen.length > first.length ? `${words}, the worst of them` : words,
    first: first.map(({ number }) => references.numbered(number)),
  };
}

function settledWords(settled: readonly Threat[]): string | null {
  if (settled.length === 0) return null;
  const mitigated = settled.filter(({ status }) => status === 'mitigated').length;
  const apart = settled.length - mitigated;
  return capitalized(
    sentenceList([
      ...(mitigated === 0
        ? []
        : [`${count(mitigated, 'threat')} ${mitigated === 1 ? 'is' : 'are'} mitigated`]),
      ...(apart === 0 ? [] : [`${count(apart, 'threat')} ${apart === 1 ? 'does' : 'do'} not apply`]),
    ]),
  );
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

/** The first sign that reaches somebody; else what is missing. */
function seenBy(threat: Threat): string {
  const seen = threat.detection.find((sign) => sign.seen);
  if (seen !== undefined) return `${seen.kind} \`${seen.name}\` (\`${seen.path}\`)`;
  if (threat.origin === 'team') return 'not stated by the team';
  if (threat.detection.length === 0) return `nothing in this design. ${NO_SIGN}`;
  return `nothing in this design. If somebody were told of it, ${alternatives(namesOf(threat.detection))} would show it`;
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
    reason: threat.reason,
    owner: threat.owner,
    detection: seenBy(threat),
  };
}
