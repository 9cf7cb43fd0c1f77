/** Threats of the document: the derived ones with their rating, the team's own beside them, worst first. */
import type { Model, TeamThreat } from '../model/model.ts';
import { child, dotted } from '../source/pointer.ts';
import { rate } from '../threats/rating.ts';
import { LIKELIHOODS, likelihoodOf, riskOf } from '../threats/risk-matrix.ts';
import type { Occurrence, Statement, Threat as Rule } from '../threats/threat.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { Trace } from './places.ts';
import type { Threat } from './review.generated.ts';

const WORST_FIRST = ['very-high', 'high', 'moderate', 'low', 'very-low'];
const OPEN_FIRST = ['open', 'unknown', 'accepted', 'mitigated'];

/** Every threat to the design. */
export function threatsOf(
  rules: readonly Rule[],
  model: Model,
  trace: Trace,
  fingerprint: Fingerprint,
): Threat[] {
  const derived = rules.flatMap((rule) =>
    rule.find(model).map((occurrence) => derivedThreat(rule, occurrence, model, trace, fingerprint)),
  );
  const own = model.threats.map((threat) => teamThreat(threat, model, trace, fingerprint));
  return [...derived, ...own]
    .toSorted(
      (a, b) =>
        OPEN_FIRST.indexOf(a.status) - OPEN_FIRST.indexOf(b.status) ||
        WORST_FIRST.indexOf(a.residual.risk) - WORST_FIRST.indexOf(b.residual.risk) ||
        WORST_FIRST.indexOf(a.inherent.risk) - WORST_FIRST.indexOf(b.inherent.risk) ||
        (a.key < b.key ? -1 : 1),
    )
    .map((threat, index) => ({ ...threat, number: `T-${String(index + 1).padStart(2, '0')}` }));
}

function derivedThreat(
  rule: Rule,
  occurrence: Occurrence,
  model: Model,
  trace: Trace,
  fingerprint: Fingerprint,
): Threat {
  const rating = rate(rule, occurrence, model);
  return {
    number: '',
    key: `${rule.id}@${dotted(occurrence.on.at)}`,
    fingerprint: fingerprint(rule.id, occurrence.on.at),
    rule: rule.id,
    origin: 'derived',
    title: rule.title,
    stride: [...rule.stride],
    harms: [...rule.harms],
    statement: sentence(occurrence.statement),
    on: trace.named(occurrence.on),
    also: occurrence.also.map(trace.named),
    data: occurrence.data.map(trace.named),
    because: occurrence.because.map(trace.fact),
    mitigations: occurrence.mitigations.map(({ control, holds, kind, at, write }) => ({
      control,
      holds,
      kind,
      path: dotted(at),
      place: trace.place(at),
      write,
    })),
    inherent: scoreOf(rating.inherent),
    residual: scoreOf(rating.residual),
    status: rating.status,
    factors: rating.factors.map(({ text, effect }) => ({ text, effect })),
    wouldDrop: rating.improvement?.sentence ?? null,
    cwe: [...rule.cwe],
    attack: [...rule.attack],
    decision: null,
    owner: null,
  };
}

type Score = ReturnType<typeof rate>['inherent'];

function scoreOf({ impact, likelihood, risk }: Score): Threat['inherent'] {
  return { impact, likelihood: LIKELIHOODS[likelihood], risk };
}

function sentence({ source, prerequisite, action, impact, asset }: Statement): string {
  const text = [source, prerequisite, 'can', `${action}, which leads to`, impact, 'of', `${asset}.`]
    .filter((part) => part !== '')
    .join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const POINTS = { 'very-low': 1, low: 2, moderate: 3, high: 4, 'very-high': 5 } as const;

/** The team's own threat, rated as the team rates it; where it does not, moderate is assumed and said so. */
function teamThreat(threat: TeamThreat, model: Model, trace: Trace, fingerprint: Fingerprint): Threat {
  const { stated, at, id } = threat;
  const likelihood = likelihoodOf(POINTS[stated.likelihood ?? 'moderate']);
  const impact = stated.impact ?? 'moderate';
  const score = { impact, likelihood: LIKELIHOODS[likelihood], risk: riskOf(likelihood, impact) };
  const controls = stated['mitigated-by'] ?? [];
  const target = [...model.flows, ...model.components, ...model.actors, ...model.data].find(
    (element) => dotted(element.at) === stated.on || element.id === stated.on,
  );
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
    status: stated.decision === 'accept' ? 'accepted' : controls.length > 0 ? 'mitigated' : 'open',
    factors: [factor('likelihood', stated.likelihood), factor('impact', stated.impact)],
    wouldDrop: null,
    cwe: [],
    attack: [],
    decision: stated.decision ?? null,
    owner: stated.owner ?? null,
  };
}
