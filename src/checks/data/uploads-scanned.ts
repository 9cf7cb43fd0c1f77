/** Files from outside carry whatever their sender put into them. */
import { page } from '../../aws/sources/page.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { outsideCallers } from '../../model/queries/exposure.ts';
import { defineCheck, type Check } from '../check.ts';
import { quoted } from '../wording.ts';

export const check: Check = defineCheck<Component>({
  id: 'data/uploads-scanned',
  severity: 'medium',
  title: 'A malicious file goes straight from a stranger to staff and systems',
  expects: 'Files that outsiders upload are scanned before anybody uses them',
  rationale:
    'Whoever opens or parses an uploaded file trusts its sender. GuardDuty Malware Protection for S3 ' +
    'scans new objects and tags them with the result, so that consumers can wait for a clean verdict.',
  remedy: 'Write `malware-scan: true` on the bucket once consumers wait for the result.',
  sources: [
    page(
      'Amazon GuardDuty API Reference: CreateMalwareProtectionPlan',
      'https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateMalwareProtectionPlan.html',
    ),
  ],
  mappings: {},
  covers: ['S3-05'],
  question: 'SEC8',
  whenNone: 'No S3 bucket takes uploads from outside.',
  subjects: (model) =>
    model.components.filter(
      (component) =>
        component.service.id === 's3' &&
        (component.stated['presigned-urls']?.operations?.includes('put') === true ||
          outsideCallers(component).length > 0),
    ),
  examine: (bucket) => {
    const scan = fact(bucket, 'malware-scan');
    const senders = outsideCallers(bucket).map(({ id }) => id);
    const from = senders.length > 0 ? `from ${quoted(senders)}` : 'by presigned link';
    if (scan.value === undefined)
      return unstated(
        `\`${bucket.id}\` takes files ${from} and does not say whether they are scanned.`,
        scan,
      );
    return scan.value
      ? pass(`\`${bucket.id}\` has files ${from} scanned.`, scan)
      : gap(`\`${bucket.id}\` takes files ${from} that nothing scans.`, scan);
  },
});
