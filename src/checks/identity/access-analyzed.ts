/** Policies that let strangers in are written by accident; a machine finds them all. */
import { accessAnalyzer } from '../../aws/sources/identity.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Model } from '../../model/model.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';
import { question, type Question } from '../question.ts';

const REPORTS: Readonly<Record<string, string>> = {
  'external-access': 'what outsiders can reach',
  'unused-access': 'access that nobody uses',
};

export const check: Check = defineCheck<Question<boolean>>({
  id: 'identity/access-analyzed',
  severity: 'medium',
  title: 'A policy lets a stranger in, or stays unused for years, and nobody is told',
  expects: 'IAM Access Analyzer reports what outsiders can reach and access that nobody uses',
  rationale:
    'Access Analyzer proves from the policies themselves which buckets, keys, roles and queues an ' +
    'outsider can use. Newer kinds of analyzer show who inside can reach critical resources and which ' +
    'access is unused.',
  remedy: 'Write `audit: { access-analyzer: { external-access: true, unused-access: true } }`.',
  sources: [accessAnalyzer],
  mappings: { cis: ['v3.0 1.20', 'v5.0 1.19', 'v7.0 2.18'] },
  covers: ['M-IAM-08', 'M-IAM-07'],
  question: 'SEC3',
  whenNone: 'The design has no accounts.',
  subjects: (model) => (model.accounts.length === 0 ? [] : questions(model)),
  examine: ({ id, fact: asked }) => {
    const what = REPORTS[id] ?? '';
    if (asked.value === true) return pass(`IAM Access Analyzer reports ${what}.`, asked);
    const verdict =
      asked.value === undefined
        ? unstated(`The design does not say whether anything reports ${what}.`, asked)
        : gap(`Nothing reports ${what}.`, asked);
    return withSeverity(id === 'external-access' ? 'medium' : 'low', verdict);
  },
});

function questions({ audit }: Model): readonly Question<boolean>[] {
  return [
    question<boolean>(
      'external-access',
      'External access',
      fact(audit, 'access-analyzer', 'external-access'),
    ),
    question<boolean>('unused-access', 'Unused access', fact(audit, 'access-analyzer', 'unused-access')),
  ];
}
