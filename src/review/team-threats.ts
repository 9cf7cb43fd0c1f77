/** The team's own threats: they stand beside the derived ones, or decide on one of them with a reason. */
import type { Model, TeamThreat } from '../model/model.ts';
import { child, dotted } from '../source/pointer.ts';
import { LIKELIHOODS, likelihoodOf, riskOf } from '../threats/risk-matrix.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { Trace } from './places.ts';
import type { Threat } from './review.generated.ts';

/** What the team decided on derived threats. */
export interface Overrides {
  /** The team's threats that are spoken for by a derived one; the others stand beside them. */
  readonly used: ReadonlySet<TeamThreat>;
  /** The threat with the team's state, reason and owner, where the team decided on all of its elements. */
  readonly apply: (threat: Threat) => Threat;
}

/** Only a stated decision with a reason, on every element of a derived threat, stands in its place. */
export function overridesOf(model: Model, derived: readonly Threat[]): Overrides {
  const decided = new Map<string, TeamThreat>();
  for (const threat of model.threats) {
    const { overrides, because, on } = threat.stated;
    if (overrides === undefined || because === undefined || stateOf(threat.stated) === null) continue;
    decided.set(`${overrides} ${pathOf(on, model)}`, threat);
  }
  const used = new Set<TeamThreat>();
  const byThreat = new Map<string, TeamThreat>();
  for (const { key, rule, on, also } of derived) {
    const by = [on, ...also].map(({ path }) => decided.get(`${rule} ${path}`));
    const [first] = by;
    if (first === undefined || by.includes(undefined)) continue;
    byThreat.set(key, first);
    for (const one of by) if (one !== undefined) used.add(one);
  }
  return {
    used,
    apply: (threat) => {
      const team = byThreat.get(threat.key);
      return team === undefined ? threat : overridden(threat, team.stated);
    },
  };
}

function overridden(threat: Threat, stated: TeamThreat['stated']): Threat {
  const status = stateOf(stated) ?? threat.status;
  const reason = stated.because ?? null;
  return {
    ...threat,
    status,
    decision: stated.decision ?? null,
    reason,
    owner: stated.owner ?? null,
    wouldDrop: status === 'open' ? threat.wouldDrop : null,
    factors: [
      ...threat.factors,
      { text: `The team decides otherwise: ${reason ?? ''}`, effect: status.replace('-', ' ') },
    ],
  };
}

/** What a decision of the team amounts to; null where it settles nothing. */
function stateOf(stated: TeamThreat['stated']): Threat['status'] | null {
  if (stated.decision === 'accept') return 'accepted';
  if (stated.decision === 'not-applicable') return 'not-applicable';
  return (stated['mitigated-by'] ?? []).length > 0 ? 'mitigated' : null;
}

/** The dotted path of what `on` names: a path already, or the bare id of a flow, component, actor or kind of data. */
export function pathOf(on: string, model: Model): string {
  const target = targetOf(on, model);
  return target === undefined ? on : dotted(target.at);
}

function targetOf(
  on: string,
  model: Model,
): { readonly id: string; readonly title: string; readonly at: string } | undefined {
  return [...model.flows, ...model.components, ...model.actors, ...model.data].find(
    (element) => dotted(element.at) === on || element.id === on,
  );
}

const POINTS = { 'very-low': 1, low: 2, moderate: 3, high: 4, 'very-high': 5 } as const;

/** The team's own threat, rated as the team rates it; where it does not, moderate is assumed and said so. */
export function teamThreat(threat: TeamThreat, model: Model, trace: Trace, fingerprint: Fingerprint): Threat {
  const { stated, at, id } = threat;
  const likelihood = likelihoodOf(POINTS[stated.likelihood ?? 'moderate']);
  const impact = stated.impact ?? 'moderate';
  const score = { impact, likelihood: LIKELIHOODS[likelihood], risk: riskOf(likelihood, impact) };
  const controls = stated['mitigated-by'] ?? [];
  const target = targetOf(stated.on, model);
  const factor = (what: string, value: string | undefined): Threat['factors'][number] => ({
    text:
      value === undefined
        ? `The team states no ${what}; moderate is assumed`
        : `${what} as the team states it`,
    effect: value ?? 'moderate',
  });
  return {
    number: '',
    key: `team/${id}@${stated.on}`,
    fingerprint: fingerprint('team', at),
    rule: id,
    origin: 'team',
    title: stated.title,
    stride: [...stated.stride],
    harms: [],
    statement: stated.because === undefined ? `${stated.title}.` : `${stated.title}. ${stated.because}.`,
    on: target === undefined ? trace.named({ id: stated.on, title: stated.on, at }) : trace.named(target),
    also: [],
    data: [],
    because: [trace.fact(at)],
    mitigations: controls.map((control) => ({
      control,
      holds: 'yes',
      kind: 'preventive',
      path: dotted(child(at, 'mitigated-by')),
      place: trace.place(child(at, 'mitigated-by')),
      write: null,
    })),
    inherent: score,
    residual: score,
    status: stateOf(stated) ?? 'open',
    factors: [factor('likelihood', stated.likelihood), factor('impact', stated.impact)],
    wouldDrop: null,
    cwe: [],
    attack: [],
    detection: [],
    decision: stated.decision ?? null,
    reason: null,
    owner: stated.owner ?? null,
  };
}
