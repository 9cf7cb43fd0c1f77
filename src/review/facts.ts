/** How much of what the checks asked for is known, and from where: counted, never weighted. */
import type { AwsDefault } from '../aws/default.ts';
import type { Answer } from '../model/answer.ts';
import { byCodeUnit } from '../source/code-unit-order.ts';
import type { Answers } from './answers.ts';
import type { Check, Governance, Named, Result, Review } from './review.generated.ts';

type Basis = Result['basis'];

/** A default that an answer rests on. */
export type Relied = Governance['defaults'][number];

/** What an answer rests on, before any decision about its check: the verdict's own word, then the team's. */
export function basisOf(verdict: Answer, paths: readonly string[], answers: Answers): Basis {
  switch (verdict.outcome) {
    case 'not-applicable':
      return null;
    case 'unstated':
      if (answers.excluded(paths) !== null) return 'not-applicable';
      return answers.unknown(paths) === null ? 'silent' : 'unknown';
    default:
      return verdict.byDefault === undefined ? 'stated' : 'aws-default';
  }
}

/** A fact is a question that a check asked of a subject; what does not arise is none. */
export function countFacts(checks: readonly Check[]): Review['counts']['facts'] {
  const bases = checks.flatMap(({ results }) => results.map(({ basis }) => basis));
  const of = (basis: Basis): number => bases.filter((one) => one === basis).length;
  const facts = {
    all: bases.length - of(null),
    stated: of('stated'),
    awsDefault: of('aws-default'),
    unknown: of('unknown'),
    notApplicable: of('not-applicable'),
    silent: of('silent'),
  };
  return { ...facts, says: inWords(facts) };
}

type Facts = Omit<Review['counts']['facts'], 'says'>;

function inWords({ all, stated, awsDefault, unknown, notApplicable, silent }: Facts): string {
  return [
    `${stated} of ${all} facts stated`,
    awsDefault === 0 ? '' : `${awsDefault} AWS ${awsDefault === 1 ? 'default' : 'defaults'}`,
    unknown === 0 ? '' : `${unknown} unknown`,
    notApplicable === 0 ? '' : `${notApplicable} not applicable`,
    silent === 0 ? '' : `${silent} not stated`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** A default as the review tells it. */
export function reliedOn(subject: Named, field: string, { says, since, source }: AwsDefault): Relied {
  return { subject, field, says, since, source };
}

/** Each default once, by the field that is not written. */
export function defaultsIn(relied: readonly Relied[]): Relied[] {
  const byField = new Map(relied.map((one) => [`${one.field} ${one.says}`, one]));
  return [...byField.values()].toSorted((a, b) => byCodeUnit(a.field, b.field) || byCodeUnit(a.says, b.says));
}
