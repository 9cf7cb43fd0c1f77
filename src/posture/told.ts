/** Whether an alert passes an event on, by its rule or by the concern that it covers. */
import type { ServiceEvent } from '../aws/events/service-event.ts';
import type { Alert } from '../model/model.ts';
import type { Concern } from '../model/queries/alert-coverage.ts';

/** Concerns of which an event is part. */
const CONCERNS: Readonly<Record<string, Concern>> = {
  'backup/backup-job': 'backup-failure',
  'secrets-manager/rotation-failed': 'failed-rotation',
  'acm/certificate-expiring': 'certificate-expiry',
  's3/policy-or-public-access-changed': 'bucket-policy-change',
  's3/object-acl-updated': 'public-exposure',
  'rds/snapshot-shared': 'public-exposure',
  'ec2/snapshot-shared': 'public-exposure',
  'ec2/security-group-opened': 'network-change',
  'lambda/code-or-policy-changed': 'drift',
};

/** The concern of which the event is part. */
export function concernOf(event: string): Concern | undefined {
  return CONCERNS[event];
}

/** Whether somebody is told of the event by the alert. */
export function tells({ stated }: Alert, event: ServiceEvent): boolean {
  const concern = concernOf(event.id);
  if (concern !== undefined && stated.covers?.includes(concern) === true) return true;
  const { rule } = stated;
  if (rule?.source !== event.source) return false;
  const types = rule['detail-type'];
  return types === undefined || event.types.some((type) => types.includes(type));
}
