/** An expired certificate stops everybody at once, on a known day. */
import { certificateMetric } from '../../aws/sources/events.ts';
import { defineCheck, type Check } from '../check.ts';
import type { Subject } from '../../model/model.ts';
import { concerned, examineConcern } from '../concern-alerted.ts';

export const check: Check = defineCheck<Subject>({
  id: 'alerts/certificate-expiry',
  severity: 'medium',
  title: 'A certificate expires and the service stops on a day that everybody knew',
  expects: 'A certificate that will expire, or whose renewal is stuck, alerts somebody',
  rationale:
    'ACM renews certificates that it issued while their DNS record stands; imported ones, and those ' +
    'proven by e-mail, it does not renew by itself. The lives of public certificates are getting ' +
    'shorter.',
  remedy:
    'Add an alert with `covers: [certificate-expiry]` and an alarm on `DaysToExpiry` or a rule on ' +
    '`aws.acm`, a channel and a runbook.',
  sources: [certificateMetric],
  mappings: { securityHub: ['ACM.1'] },
  covers: ['ALR-01', 'ACM-04'],
  question: 'OPS8',
  whenNone: 'The design has no certificates.',
  subjects: (model) => (model.certificates.length > 0 ? concerned('certificate-expiry', model) : []),
  examine: (subject, model) =>
    examineConcern('certificate-expiry', 'when a certificate is about to expire', 'medium', subject, model),
});
