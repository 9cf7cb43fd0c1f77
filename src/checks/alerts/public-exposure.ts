/** The minutes between opening a bucket and closing it again decide what was copied. */
import { cloudWatchControls } from '../../aws/sources/events.ts';
import { accessAnalyzer } from '../../aws/sources/identity.ts';
import { defineCheck, type Check } from '../check.ts';
import type { Subject } from '../../model/model.ts';
import { concerned, examineConcern } from '../concern-alerted.ts';

export const check: Check = defineCheck<Subject>({
  id: 'alerts/public-exposure',
  severity: 'high',
  title: 'A bucket or snapshot becomes public and nobody is told',
  expects: 'Whatever becomes public alerts somebody',
  rationale:
    'Exposure begins with one call: a changed policy, a shared snapshot, a lifted block. No metric ' +
    'counts those; the event of the call does.',
  remedy:
    'Add an alert with `covers: [public-exposure]` and a rule on `aws.s3`, `aws.access-analyzer` or ' +
    'Security Hub findings, a channel and a runbook.',
  sources: [accessAnalyzer, cloudWatchControls],
  mappings: { cis: ['v3.0 4.8', 'v5.0 4.8', 'v7.0 5.8'] },
  covers: ['ALR-01', 'M-IR-02', 'M-IAM-08'],
  question: 'SEC4',
  whenNone: 'The design stores no data.',
  subjects: (model) =>
    model.components.some(({ service, stores }) => service.storesData || stores.length > 0)
      ? concerned('public-exposure', model)
      : [],
  examine: (subject, model) =>
    examineConcern('public-exposure', 'when something becomes public', 'high', subject, model),
});
