/** How long and how much may be lost is said in numbers. */
import { recoveryStrategies, recoveryObjectives } from '../../aws/sources/reliability.ts';
import { pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Model } from '../../model/model.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';
import { question, type Question } from '../question.ts';

export const check: Check = defineCheck({
  id: 'resilience/objectives-stated',
  severity: 'medium',
  title: 'Nobody can say whether the design recovers fast enough',
  expects:
    'The design states how long it may be down, how much data may be lost and how available it must be',
  rationale:
    'Zones, copies, Regions and rehearsals cost money; only the numbers say which of them are needed. Without them ' +
    'every architecture looks resilient enough.',
  remedy: 'Write `recovery: { rto: 1h, rpo: 5m }` and `availability-target: 99.9%` under `design`.',
  sources: [recoveryObjectives, recoveryStrategies],
  mappings: {},
  covers: ['M-RES-01'],
  question: 'REL13',
  whenNone: 'The design has no components.',
  subjects: questions,
  examine: ({ title, fact: asked }, { design }) => {
    if (asked.value !== undefined) return pass(`The design states its ${title}: \`${asked.value}\`.`, asked);
    const important = design.stated.criticality === 'critical' || design.stated.criticality === 'high';
    return withSeverity(
      important ? 'high' : 'medium',
      unstated(`The design does not state its ${title}.`, asked),
    );
  },
});

function questions({ design, components }: Model): readonly Question<string>[] {
  if (components.length === 0) return [];
  return [
    question('rto', 'recovery time objective', fact(design, 'recovery', 'rto')),
    question('rpo', 'recovery point objective', fact(design, 'recovery', 'rpo')),
    question('availability', 'availability target', fact(design, 'availability-target')),
  ];
}
