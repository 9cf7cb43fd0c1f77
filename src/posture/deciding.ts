/**
 * Which of the events that a design's services offer need a decision. AWS offers hundreds, and a list of all is
 * read by nobody; these tell the business something of its data, or are where a promise of the design breaks.
 */
import type { ServiceEvent } from '../aws/events/service-event.ts';
import { eventOf, eventsOf } from '../aws/service-events.ts';
import type { Component, Model, Subject } from '../model/model.ts';

/** An event that needs a decision, and where it happens. */
export interface Offered {
  readonly event: ServiceEvent;
  readonly subject: Subject;
  /** Titles of the data that the component handles. */
  readonly data: readonly string[];
  /** `business`: it tells of data. `promise`: what the design promises fails there. */
  readonly reason: 'business' | 'promise';
}

/** The rule in words. */
export const DECIDING_RULE: string =
  'An event needs a decision where it tells of data that the component keeps or takes from an actor, or ' +
  'where something that the design promises fails: a backup, a rotation, a renewal, a copy, a failover, a patch.';

/** What a component must have for its event to tell of its data. */
const BUSINESS: Readonly<Record<string, (component: Component) => boolean>> = {
  's3/object-created': keeps,
  's3/object-deleted': keeps,
  's3/lifecycle-expired': (bucket) => moves(bucket, (to) => to === 'expire'),
  's3/lifecycle-transitioned': (bucket) => moves(bucket, (to) => to !== 'expire'),
  's3/restore-completed': (bucket) => moves(bucket, (to) => /glacier-flexible|deep-archive/.test(to)),
  'guardduty/malware-scan-result': ({ stated }) => stated['malware-scan'] === true,
  'dynamodb/item-changed': keeps,
  'redshift/data-api-statement': keeps,
  'glue/catalog-database-changed': always,
  'glue/catalog-table-changed': always,
  'glue/crawler-failed': ({ stated }) => stated.crawlers !== undefined,
  'emr/step-failed': always,
  'emr-serverless/job-run-state': always,
  // What people ask by hand they see end.
  'athena/query-state': ({ flowsIn }) => !flowsIn.some(({ from }) => from.kind === 'actor'),
  'step-functions/execution-failed': always,
  'step-functions/execution-succeeded': always,
  'cognito/user-signed-up': always,
  'cognito/user-signed-in': always,
  'transfer/file-uploaded': always,
  'transfer/upload-failed': always,
  'bedrock/batch-inference': keeps,
  'sagemaker/model-package': ({ stated }) => stated['model-approval'] === 'registry',
  'sagemaker/pipeline-step': ({ stated }) => stated.uses?.includes('pipelines') === true,
  'appflow/flow-ended': always,
  'dms/task-state': always,
  'datasync/task-execution': always,
  'iot-core/thing-presence': always,
  'batch/job-failed': always,
  'ses/deliverability': always,
};

/** What a component must promise for its event to be where the promise fails. */
const PROMISES: Readonly<Record<string, (component: Component) => boolean>> = {
  'backup/backup-job': ({ stated }) => stated.backups !== undefined,
  's3/replication-failed': ({ stated }) => stated.service === 's3' && stated.replication !== undefined,
  'rds/failover': ({ stated, service }) =>
    service.id.startsWith('rds-') && stated.deployment?.startsWith('multi-az') === true,
  'rds/replication-stopped': ({ stated, service }) =>
    service.id.startsWith('rds-') && (stated.readers ?? 0) > 0,
  'aurora/cluster-failover': ({ stated }) => stated.deployment === 'aurora-multi-az',
  'ssm/compliance-changed': ({ stated }) => stated.agents?.ssm?.patching !== undefined,
};

/** Every event of the design that needs a decision, in the order of the spec. */
export function offeredEvents(model: Model): readonly Offered[] {
  return [
    ...model.components.flatMap(ofComponent),
    ...model.secrets
      .filter(({ stated }) => stated.store === 'secrets-manager' && rotates(stated.rotation?.by))
      .flatMap((secret) => promised('secrets-manager/rotation-failed', secret)),
    ...model.certificates
      .filter(({ stated }) => stated.issuer === 'acm')
      .flatMap((certificate) => promised('acm/certificate-expiring', certificate)),
  ];
}

function ofComponent(component: Component): readonly Offered[] {
  const data = component.handles.map(({ title }) => title);
  return [
    ...eventsOf(component.service.id)
      .filter(({ id }) => BUSINESS[id]?.(component) === true)
      .map((event) => ({ event, subject: component, data, reason: 'business' as const })),
    ...Object.entries(PROMISES)
      .filter(([, made]) => made(component))
      .flatMap(([id]) => promised(id, component)),
  ];
}

function promised(id: string, subject: Subject): readonly Offered[] {
  const event = eventOf(id);
  return event === undefined ? [] : [{ event, subject, data: [], reason: 'promise' }];
}

function rotates(by: string | undefined): boolean {
  return by !== undefined && by !== 'manual';
}

function always(): boolean {
  return true;
}

function keeps({ stores }: Component): boolean {
  return stores.length > 0;
}

function moves({ stated }: Component, there: (to: string) => boolean): boolean {
  return stated.lifecycle?.some(({ to }) => there(to)) === true;
}
