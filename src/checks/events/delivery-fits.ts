/** An event travels as its service sends it; a bus to which it never comes stays silent. */
import type { ServiceEvent } from '../../aws/events/service-event.ts';
import { eventsOf, isCalled, serviceEventList } from '../../aws/service-events.ts';
import { serviceEvents } from '../../aws/sources/detection.ts';
import { bucketNotifications, cacheNotifications } from '../../aws/sources/hooks.ts';
import { gap, notApplicable, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component, Hook, Model } from '../../model/model.ts';
import { defineCheck, type Check, type Verdict } from '../check.ts';
import { quoted } from '../wording.ts';

const NOTIFIED: readonly string[] = ['sns', 'sqs', 'lambda'];

export const check: Check = defineCheck<Hook>({
  id: 'events/delivery-fits',
  severity: 'high',
  title: 'The event never arrives, and nothing tells of it',
  expects: 'Each hook that is used is delivered in a way in which its service sends that event',
  rationale:
    'S3 tells of failed replication by notification alone, never over EventBridge; a notification reaches ' +
    'topics, standard queues and functions, and nothing that is FIFO. DynamoDB puts changes of items on a ' +
    'stream. Clusters of cache nodes speak through their own topic.',
  remedy: 'Correct `via`, `event` or `targets` of the event; put a queue, a function or a pipe between.',
  sources: [serviceEvents, bucketNotifications, cacheNotifications],
  mappings: {},
  covers: ['EVT-02'],
  question: 'REL6',
  whenNone: 'The design uses no event.',
  subjects: ({ hooks }) => hooks.filter(({ decision }) => decision === 'used'),
  examine,
});

function examine(hook: Hook, model: Model): Verdict {
  const { source, stated } = hook;
  const name = fact(hook, 'event');
  const via = fact(hook, 'via');
  const event = eventsOf(source.service.id).find((one) => isCalled(one, stated.event));
  if (event === undefined) {
    const other = serviceEventList.find(({ of, id }) => of.length > 0 && id.endsWith(`/${stated.event}`));
    if (other === undefined || eventsOf(source.service.id).length === 0)
      return notApplicable(`\`${stated.event}\` of \`${hook.id}\` is not in our table of events.`, name);
    return gap(
      `\`${hook.id}\` waits for \`${stated.event}\` of \`${source.id}\`, which is \`${source.stated.service}\` and sends no such event.`,
      name,
      fact(source, 'service'),
    );
  }
  const refused = stated.via === 's3-notification' ? refusing(hook.targets) : [];
  if (refused.length > 0)
    return gap(
      `\`${hook.id}\` is a notification of \`${source.id}\`, and S3 sends none to ${quoted(refused.map(({ id }) => id))}.`,
      fact(hook, 'targets'),
      via,
    );
  if (via.value === undefined) return unstated(`\`${hook.id}\` does not say how it is delivered.`, via);
  return travels(event, hook, model)
    ? pass(`\`${source.id}\` sends \`${stated.event}\` by \`${via.value}\`.`, via, name)
    : gap(`\`${source.id}\` does not send \`${stated.event}\` by \`${via.value}\`.`, via, name);
}

/** Whether the event can come that way, if need be through a pipe. */
function travels({ ways }: ServiceEvent, { stated }: Hook, { components }: Model): boolean {
  switch (stated.via) {
    case 'eventbridge':
      if (ways.includes('stream'))
        return components.some(({ service }) => service.id === 'eventbridge-pipes');
      return !ways.includes('sns') && ways.some((way) => way !== 's3-notification' && way !== 'trigger');
    case 's3-notification':
      return ways.includes('s3-notification');
    case 'stream':
      return ways.includes('stream');
    // A topic may stand behind every other way, and a schedule beside it.
    default:
      return true;
  }
}

/** Targets that a notification of a bucket cannot reach. */
function refusing(targets: readonly Component[]): readonly Component[] {
  return targets.filter(({ service, stated }) => !NOTIFIED.includes(service.id) || stated.fifo === true);
}
