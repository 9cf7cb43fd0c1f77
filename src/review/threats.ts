/** Threats of the document: the derived ones with their rating, the team's own beside them, worst first. */
import type { Model } from '../model/model.ts';
import { dotted } from '../source/pointer.ts';
import { sightsOf } from '../threats/detection.ts';
import { rate } from '../threats/rating.ts';
import { LIKELIHOODS } from '../threats/risk-matrix.ts';
import type { Occurrence, Statement, Threat as Rule } from '../threats/threat.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { Trace } from './places.ts';
import type { Threat } from './review.generated.ts';
import { overridesOf, teamThreat } from './team-threats.ts';

const WORST_FIRST = ['very-high', 'high', 'moderate', 'low', 'very-low'];
const OPEN_FIRST = ['open', 'unknown', 'accepted', 'mitigated', 'not-applicable'];

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
  const overrides = overridesOf(model, derived);
  const own = model.threats
    .filter((threat) => !overrides.used.has(threat))
    .map((threat) => teamThreat(threat, model, trace, fingerprint));
  return [...derived.map(overrides.apply), ...own]
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
    detection: sightsOf(rule, occurrence, model).map(({ kind, name, seen, at }) => ({
      kind,
      name,
      seen,
      path: dotted(at),
      place: trace.place(at),
    })),
    decision: null,
    reason: null,
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
