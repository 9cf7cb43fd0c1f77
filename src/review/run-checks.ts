/** Runs the checklist over the model and applies what the team decided: exceptions and checks that do not apply. */
import { changesBehind } from '../checks/changes-behind.ts';
import type { Check } from '../checks/check.ts';
import type { Model } from '../model/model.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { Governance } from './governance.ts';
import type { Trace } from './places.ts';
import { changed } from './changes.ts';
import type { Check as CheckResults, Result } from './review.generated.ts';

/** Silence is not a fault: what is not stated weighs one step less than what is stated wrongly. */
const QUESTION = { critical: 'high', high: 'medium', medium: 'low', low: 'low' } as const;

const FRAMEWORKS = {
  securityHub: 'Security Hub',
  cis: 'CIS',
  nist: 'NIST 800-53',
  attack: 'ATT&CK',
} as const;

/** Every check with a result for every subject, in the order of the checks. */
export function runChecks(
  checks: readonly Check[],
  model: Model,
  asOf: string,
  governance: Governance,
  trace: Trace,
  fingerprint: Fingerprint,
): CheckResults[] {
  return checks.map((check) => {
    const results = check.run(model, asOf).map(({ subject, verdict }): Result => {
      const severity = verdict.severity ?? check.severity;
      const found: Result = {
        subject: trace.named(subject),
        fingerprint: fingerprint(check.id, subject.at),
        outcome: verdict.outcome,
        severity: verdict.outcome === 'unstated' ? QUESTION[severity] : severity,
        says: verdict.says,
        facts: verdict.facts.map(trace.fact),
        exception: null,
        reason: verdict.outcome === 'not-applicable' ? verdict.says : null,
      };
      return governance.judge(check.id, found);
    });
    return {
      id: check.id,
      area: check.area,
      severity: check.severity,
      title: check.title,
      expects: check.expects,
      rationale: check.rationale,
      remedy: check.remedy,
      sources: [...check.sources],
      mappings: mappingsOf(check),
      since: changesBehind(check).map(changed),
      covers: [...check.covers],
      question: check.question,
      results,
      whenNone: results.length === 0 ? check.whenNone : null,
    };
  });
}

function mappingsOf(check: Check): CheckResults['mappings'] {
  const { securityHub, cis, nist, attack } = check.mappings;
  return Object.entries({ securityHub, cis, nist, attack }).flatMap(([key, controls]) =>
    (controls ?? []).map((control) => ({ framework: FRAMEWORKS[key as keyof typeof FRAMEWORKS], control })),
  );
}
