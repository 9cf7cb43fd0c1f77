/** Runs the checklist over the model and applies what the team decided: exceptions and checks that do not apply. */
import { changesBehind } from '../checks/changes-behind.ts';
import type { Check } from '../checks/check.ts';
import type { House } from '../house/house.ts';
import type { Model } from '../model/model.ts';
import type { Answers } from './answers.ts';
import { basisOf, reliedOn, type Relied } from './facts.ts';
import type { Fingerprint } from './fingerprint.ts';
import { type Governance, takenOut } from './governance.ts';
import type { Trace } from './places.ts';
import { changed } from './changes.ts';
import type { Check as CheckResults, Result } from './review.generated.ts';

/** Silence is not a fault: what is not stated weighs one step less than what is stated wrongly. */
const QUESTION = { critical: 'high', high: 'medium', medium: 'low', low: 'low' } as const;

/** What the team decided, as of a day (YYYY-MM-DD). */
export interface Decided {
  readonly asOf: string;
  readonly governance: Governance;
  readonly answers: Answers;
}

/** The results, and the defaults of AWS that some of them rest on. */
export interface Examined {
  readonly results: CheckResults[];
  readonly relied: readonly Relied[];
}

/** Every check with a result for every subject, in the order of the checks. */
export function runChecks(
  house: House,
  model: Model,
  { asOf, governance, answers }: Decided,
  trace: Trace,
  fingerprint: Fingerprint,
): Examined {
  const relied: Relied[] = [];
  const all = house.checks.map((check) => {
    const { mappings, since } = standingOf(check);
    const weight = house.severities.get(check.id)?.value;
    const off = house.off.get(check.id);
    const results = check.run(model, asOf).map(({ subject, verdict }): Result => {
      const severity = weight ?? verdict.severity ?? check.severity;
      const named = trace.named(subject);
      const facts = verdict.facts.map(trace.fact);
      const paths = facts.map(({ path }) => path);
      const basis = basisOf(verdict, paths, answers);
      const excluded = basis === 'not-applicable' ? answers.excluded(paths) : null;
      const outcome = excluded === null ? verdict.outcome : 'not-applicable';
      if (verdict.byDefault !== undefined)
        relied.push(reliedOn(named, paths[0] ?? named.path, verdict.byDefault));
      const found: Result = {
        subject: named,
        fingerprint: fingerprint(check.id, subject.at),
        outcome,
        basis,
        severity: verdict.outcome === 'unstated' ? QUESTION[severity] : severity,
        says: verdict.says,
        facts,
        exception: null,
        reason: excluded ?? (outcome === 'not-applicable' ? verdict.says : null),
      };
      const judged = governance.judge(check.id, found);
      return off === undefined ? judged : takenOut(judged, `Not asked by ${off.by}: ${off.value}`);
    });
    return {
      id: check.id,
      area: check.area,
      pack: house.origins.get(check.id) ?? null,
      severity: weight ?? check.severity,
      title: check.title,
      expects: check.expects,
      rationale: check.rationale,
      remedy: check.remedy,
      sources: [...check.sources],
      mappings,
      since,
      covers: [...check.covers],
      question: check.question,
      results,
      whenNone: results.length === 0 ? check.whenNone : null,
    };
  });
  return { results: all, relied };
}

/** What is the same in every review. */
type Standing = Pick<CheckResults, 'mappings' | 'since'>;

const standings = new WeakMap<Check, Standing>();

function standingOf(check: Check): Standing {
  const known = standings.get(check);
  if (known !== undefined) return known;
  const standing = { mappings: mappingsOf(check), since: changesBehind(check).map(changed) };
  standings.set(check, standing);
  return standing;
}

function mappingsOf(check: Check): CheckResults['mappings'] {
  const { securityHub = [], cis = [], nist = [], attack = [] } = check.mappings;
  return [
    ...securityHub.map((control) => ({ framework: 'Security Hub' as const, control })),
    ...cis.map((control) => ({ framework: 'CIS' as const, control })),
    ...nist.map((control) => ({ framework: 'NIST 800-53' as const, control })),
    ...attack.map((control) => ({ framework: 'ATT&CK' as const, control })),
  ];
}
