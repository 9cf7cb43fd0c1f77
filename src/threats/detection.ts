/** Whether this design would see a threat happen: the signals that AWS gives, and who is told of them here. */
import { type SignalId, signal } from '../aws/signals.ts';
import { fact } from '../model/fact.ts';
import type { Alert, Model, Subject } from '../model/model.ts';
import type { Pointer } from '../source/pointer.ts';
import type { Occurrence, Threat } from './threat.ts';
import { watchersOf } from './watching.ts';

/** A signal, and whether it reaches somebody in this design. */
export interface Sight {
  /** `GuardDuty finding`, `event`, `metric` … */
  readonly kind: string;
  readonly name: string;
  readonly seen: boolean;
  /** The field that says so, or that is missing. */
  readonly at: Pointer;
}

type Concern = NonNullable<Alert['stated']['covers']>[number];

const KINDS = {
  guardduty: 'GuardDuty finding',
  event: 'event',
  metric: 'metric',
  analyzer: 'finding of IAM Access Analyzer',
  config: 'finding of AWS Config',
} as const;

/** Account-wide concerns whose alert passes on the signal. */
const CONCERNS: Partial<Readonly<Record<SignalId, Concern>>> = {
  'iam-changed': 'iam-change',
  'key-in-danger': 'key-deletion',
  'trail-changed': 'trail-change',
  'trigger-made': 'trigger-change',
  'alert-path-changed': 'policy-change-of-alerts',
  'secret-read': 'secret-read',
  'network-changed': 'network-change',
  'policy-changed': 'bucket-policy-change',
  'left-organization': 'organization-change',
  'snapshot-shared': 'public-exposure',
  'certificate-ending': 'certificate-expiry',
  'backup-failed': 'backup-failure',
  'spending-odd': 'cost-anomaly',
  'aws-trouble': 'health-event',
  'rotation-failed': 'failed-rotation',
  'quota-near': 'quota-reached',
};

/** What would show the occurrence, in the order in which the threat names its signals. */
export function sightsOf(
  { detection }: Pick<Threat, 'detection'>,
  { on, also }: Pick<Occurrence, 'on' | 'also'>,
  model: Model,
): readonly Sight[] {
  return detection.map((id) => {
    const { by, name } = signal(id);
    return { kind: KINDS[by], name, ...wired(id, [on, ...also], model) };
  });
}

type Wire = Pick<Sight, 'seen' | 'at'>;

function wired(id: SignalId, subjects: readonly Subject[], model: Model): Wire {
  switch (signal(id).by) {
    case 'guardduty': {
      const accounts = fact(model.audit, 'guardduty', 'accounts');
      if (accounts.value === undefined || accounts.value.length === 0)
        return { seen: false, at: accounts.at };
      return covering('guardduty-finding', model);
    }
    case 'config': {
      const recorder = fact(model.audit, 'config', 'recorder');
      return { seen: recorder.value === 'all', at: recorder.at };
    }
    case 'analyzer': {
      const field = id === 'access-unused' ? 'unused-access' : 'external-access';
      const stated = fact(model.audit, 'access-analyzer', field);
      return { seen: stated.value === true, at: stated.at };
    }
    case 'metric':
      return watching(subjects, 'alarm', model);
    case 'event': {
      const concern = CONCERNS[id];
      return concern === undefined ? watching(subjects, 'rule', model) : covering(concern, model);
    }
  }
}

/** An alert that covers the concern and tells somebody. */
function covering(concern: Concern, model: Model): Wire {
  const alert = model.alerts.find(({ stated }) => stated.covers?.includes(concern) === true);
  if (alert === undefined) return { seen: false, at: '/alerts' };
  return { seen: alert.channels.length > 0, at: fact(alert, 'covers').at };
}

/** An alert of that form on one of the subjects that tells somebody. */
function watching(subjects: readonly Subject[], form: 'alarm' | 'rule', model: Model): Wire {
  for (const { id } of subjects) {
    const alert = watchersOf(id, model).find(
      ({ stated, channels }) => stated[form] !== undefined && channels.length > 0,
    );
    if (alert !== undefined) return { seen: true, at: fact(alert, 'watches').at };
  }
  return { seen: false, at: '/alerts' };
}
