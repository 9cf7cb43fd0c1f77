/** Notifications of S3 come from buckets. */
import { s3Events } from '../../aws/sources/events.ts';
import { fact } from '../../model/fact.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'events/notification-of-another-service',
  severity: 'medium',
  title: 'An event travels as a notification of S3 and does not come from a bucket',
  expects: 'Only buckets send `s3-notification`',
  rationale:
    'S3 sends its notifications for its own buckets. Retries, filters and dead letters differ from way to way.',
  remedy: 'Write how the event is really delivered in `via`, or correct `source`.',
  sources: [s3Events],
  find: ({ hooks }) =>
    hooks.flatMap((hook) => {
      const { source, stated } = hook;
      if (stated.via !== 's3-notification' || source.stated.service === 's3') return [];
      const says = `\`${hook.id}\` is a notification of S3, and \`${source.id}\` is \`${source.stated.service}\`.`;
      return [clash(hook, says, fact(hook, 'via'), fact(source, 'service'))];
    }),
});
