/** The scanner still exists, and somebody mends what it finds in time. */
import { inspectorClassicEnd, inspectorScans } from '../../aws/sources/hosts.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Model } from '../../model/model.ts';
import { days } from '../../model/quantity.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';
import { question, type Question } from '../question.ts';

const LONGEST_CRITICAL_DAYS = 30;

export const check: Check = defineCheck({
  id: 'assurance/scanner-current',
  severity: 'medium',
  title: 'Findings of scans come from a product that ended, or are never mended',
  expects:
    'Scans are made by a product that is supported, and critical findings are mended within a stated time',
  rationale:
    'Inspector Classic ended on 20 May 2026, with its agent, its templates and its rules package for runtime ' +
    'behaviour. A scan changes nothing until somebody mends what it found, so the time for that is part of the design.',
  remedy:
    'Write `by: inspector` and `fix-within: { critical: 7d, high: 30d }` under `assurance.vulnerability-scans`.',
  sources: [inspectorClassicEnd, inspectorScans],
  mappings: {},
  covers: ['INS-01', 'INS-02', 'M-LIF-01'],
  question: 'SEC6',
  whenNone: 'The design states no vulnerability scans.',
  subjects: questions,
  examine: ({ id, fact: asked }) => {
    if (id === 'by') {
      if (asked.value === undefined)
        return unstated('The design does not say what scans for vulnerabilities.', asked);
      return asked.value === 'inspector-classic'
        ? withSeverity('high', gap('Scans rely on Inspector Classic, which ended on 20 May 2026.', asked))
        : pass(`Scans are made by \`${asked.value}\`.`, asked);
    }
    if (asked.value === undefined)
      return unstated('No time is stated within which critical findings are mended.', asked);
    return days(asked.value) > LONGEST_CRITICAL_DAYS
      ? gap(`Critical findings may stay for \`${asked.value}\`.`, asked)
      : pass(`Critical findings are mended within \`${asked.value}\`.`, asked);
  },
});

function questions({ assurance }: Model): readonly Question<string>[] {
  if (assurance.stated['vulnerability-scans'] === undefined) return [];
  return [
    question<string>('by', 'Scanner', fact(assurance, 'vulnerability-scans', 'by')),
    question(
      'fix-within',
      'Time to mend critical findings',
      fact(assurance, 'vulnerability-scans', 'fix-within', 'critical'),
    ),
  ];
}
