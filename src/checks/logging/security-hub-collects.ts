/** Findings of ten services in twenty accounts are seen by nobody unless they meet in one place. */
import { securityHub } from '../../aws/sources/logging.ts';
import { pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Model, Subject } from '../../model/model.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';
import { question, type Question } from '../question.ts';
import { quoted } from '../wording.ts';

export const check: Check = defineCheck<Subject>({
  id: 'logging/security-hub-collects',
  severity: 'medium',
  title: 'Findings lie about in many consoles and nobody sees them together',
  expects: 'Security Hub checks the accounts against named standards, and one account sees all findings',
  rationale:
    'What was once AWS Security Hub is now Security Hub CSPM, the posture service with its standards; ' +
    'AWS Security Hub is the unified service above it. The standards asked for here are those of ' +
    'Security Hub CSPM.',
  remedy:
    'Write `audit: { security-hub: { administrator: <security account>, standards: [AWS Foundational ' +
    'Security Best Practices] } }`.',
  sources: [securityHub],
  mappings: {
    cis: ['v3.0 4.16', 'v5.0 4.16', 'v7.0 5.16'],
    nist: [
      'AU-6(1)',
      'AU-6(5)',
      'AU-12(3)',
      'AU-14(a)',
      'AU-14(b)',
      'CA-2(d)',
      'CA-7(b)',
      'PM-14(a)(1)',
      'PM-14(b)',
    ],
  },
  covers: ['M-LOG-03', 'ALR-01'],
  question: 'SEC4',
  whenNone: 'The design has no accounts.',
  subjects: (model) => {
    if (model.accounts.length === 0) return [];
    return model.audit.stated['security-hub'] === undefined ? [model.audit] : questions(model);
  },
  examine: (subject, { audit }) => {
    if (subject.at === audit.at) {
      return unstated(
        'The design does not say whether Security Hub collects the findings of its accounts.',
        fact(audit, 'security-hub'),
      );
    }
    const administrator = fact(audit, 'security-hub', 'administrator');
    const standards = fact(audit, 'security-hub', 'standards');
    if (subject.id === 'administrator') {
      return administrator.value === undefined
        ? withSeverity(
            'low',
            unstated(
              'The design does not say which account sees the findings of Security Hub.',
              administrator,
            ),
          )
        : pass(`\`${administrator.value}\` sees the findings of Security Hub.`, administrator);
    }
    return standards.value === undefined
      ? unstated('The design does not say against which standards Security Hub checks.', standards)
      : pass(`Security Hub checks against ${quoted(standards.value)}.`, standards);
  },
});

function questions({ audit }: Model): readonly Question<unknown>[] {
  return [
    question<unknown>(
      'administrator',
      'Account that sees the findings',
      fact(audit, 'security-hub', 'administrator'),
    ),
    question<unknown>('standards', 'Standards', fact(audit, 'security-hub', 'standards')),
  ];
}
