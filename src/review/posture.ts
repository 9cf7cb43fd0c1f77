/** The posture tables in the review's own words: pointers become places, elements become names. */
import { layersSource } from '../aws/responsibility-layers.ts';
import type { Answer } from '../model/answer.ts';
import type { Model } from '../model/model.ts';
import { authenticationAuthorizationAccounting } from '../posture/authentication-authorization-accounting.ts';
import {
  type CiaCell,
  confidentialityIntegrityAvailability,
} from '../posture/confidentiality-integrity-availability.ts';
import { sharedResponsibility } from '../posture/shared-responsibility.ts';
import { answersOf } from './answers.ts';
import type { Trace } from './places.ts';
import { withTeamWord } from './team-word.ts';
import { alertPostureOf, eventPostureOf } from './watching.ts';
import { layersOf } from './responsibility-layers.ts';
import { impliedOf, tenancyPostureOf } from './sharing.ts';
import type { Review } from './review.generated.ts';

/** What was concluded before, from which the tables draw the numbers of findings and threats. */
export type Judged = Pick<Review, 'checks' | 'findings' | 'threats'>;

/** CIA, AAA and shared responsibility of a design. */
export function postureOf(model: Model, trace: Trace, verdict: Judged): Review['posture'] {
  const answers = answersOf(model);
  const told = <T extends Pick<Answer, 'says' | 'facts'> & { readonly outcome: string }>(
    answer: T,
  ): Omit<T, 'facts'> & { facts: ReturnType<Trace['fact']>[] } => {
    const facts = answer.facts.map(trace.fact);
    const paths = facts.map(({ path }) => path);
    return { ...withTeamWord(answer, paths, answers), facts };
  };
  const cell = ({
    required,
    assumed,
    ...answer
  }: CiaCell): Review['posture']['cia'][number]['integrity'] => ({
    required,
    assumed,
    ...told(answer),
  });
  const responsibility = sharedResponsibility(model);
  const rows = responsibility.rows.map(({ component, duties, ...row }) => ({
    component: trace.named(component),
    service: component.service.name,
    class: row.class,
    classReason: row.classReason,
    duties: duties.map(told),
  }));
  return {
    cia: confidentialityIntegrityAvailability(model).map((row) => ({
      data: trace.named(row.data),
      where: trace.named(row.where),
      form: row.form,
      confidentiality: cell(row.confidentiality),
      integrity: cell(row.integrity),
      availability: cell(row.availability),
    })),
    aaa: authenticationAuthorizationAccounting(model).map(({ flow, ...row }) => ({
      flow: trace.named(flow),
      from: trace.named(flow.from),
      to: trace.named(flow.to),
      crossesBoundary: flow.crossesBoundary,
      authentication: told(row.authentication),
      authorization: told(row.authorization),
      accounting: told(row.accounting),
      nonRepudiation: told(row.nonRepudiation),
      transport: told(row.transport),
    })),
    responsibility: {
      duties: [...responsibility.duties],
      rows,
      layers: layersOf(rows, verdict.checks, verdict.findings),
      source: layersSource,
    },
    events: eventPostureOf(model, trace),
    tenancy: tenancyPostureOf(model, trace, verdict.threats),
    alerts: alertPostureOf(model, trace),
    implied: impliedOf(model, trace),
  };
}
