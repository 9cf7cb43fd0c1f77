/** Risks that the team itself calls high are findings, not footnotes. */
import { wellArchitectedTool } from '../../aws/sources/assurance.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact, type Fact } from '../../model/fact.ts';
import type { Model, Subject } from '../../model/model.ts';
import { child } from '../../source/pointer.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';

interface Answer extends Subject {
  readonly answer: Fact<string>;
  readonly risk: Fact<string>;
}

export const check: Check = defineCheck({
  id: 'assurance/admitted-risks',
  severity: 'medium',
  title: 'The team knows a high risk and goes on',
  expects:
    'Questions that are answered in part or with no state the risk that is left, and no high risk is left',
  rationale:
    'A Well-Architected review ends in risks. One that stays high is either mended, with an owner and a date, or ' +
    'accepted by somebody who may accept it; listed among the answers it is neither.',
  remedy: 'Mend it and change the answer, or accept it under `review.exceptions` with an owner and an end.',
  sources: [wellArchitectedTool],
  mappings: {},
  covers: ['WA-02'],
  question: 'OPS1',
  whenNone: 'No question of the Well-Architected review is answered in part or with no.',
  subjects: answers,
  examine: ({ id, answer, risk }) => {
    if (risk.value === 'high')
      return gap(
        `\`${id}\` is answered with \`${answer.value ?? ''}\` and leaves a high risk.`,
        risk,
        answer,
      );
    return risk.value === undefined
      ? withSeverity(
          'low',
          unstated(
            `\`${id}\` is answered with \`${answer.value ?? ''}\` and does not state the risk that is left.`,
            risk,
            answer,
          ),
        )
      : pass(`\`${id}\` leaves ${risk.value === 'none' ? 'no risk' : 'a medium risk'}.`, risk, answer);
  },
});

function answers({ wellArchitected }: Model): readonly Answer[] {
  return Object.entries(wellArchitected.stated).flatMap(([id, stated]) => {
    if (typeof stated !== 'object' || !('answer' in stated)) return [];
    if (stated.answer !== 'partial' && stated.answer !== 'no') return [];
    const of = { stated, at: child(wellArchitected.at, id) };
    return [{ id, title: id, at: of.at, answer: fact(of, 'answer'), risk: fact(of, 'risk') }];
  });
}
