/** Whether a delete reaches the copy decides if the copy is a backup or a mirror. */
import { deleteMarkers, notReplicated } from '../../aws/sources/s3.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';

export const check: Check = defineCheck<Component>({
  id: 'data/replication-deletions',
  severity: 'low',
  title: 'A deletion in the source may hide the object in the copy as well',
  expects:
    'Whether delete markers reach the copy is decided, and a copy in another account does not follow them',
  rationale:
    'It was once said that object deletes are replicated. With the current form of rules, the one with a ' +
    'filter, delete markers are not replicated unless the rule enables it, and the deletion of a given ' +
    'version never is. A copy kept apart to survive a mistake or an intruder is meant to ignore them.',
  remedy:
    'Write `delete-markers: false` in the `replication` of the bucket for a copy to restore from, or ' +
    '`true` for a mirror.',
  sources: [deleteMarkers, notReplicated],
  mappings: { attack: ['T1485'] },
  covers: ['S3-02'],
  question: 'REL9',
  whenNone: 'No S3 bucket is replicated.',
  subjects: (model) =>
    model.components.filter(({ stated }) => stated.service === 's3' && stated.replication !== undefined),
  examine: (bucket) => {
    const markers = fact(bucket, 'replication', 'delete-markers');
    const account = fact(bucket, 'replication', 'to-account');
    if (markers.value === undefined)
      return unstated(`\`${bucket.id}\` does not say whether deletions reach its copy.`, markers);
    if (!markers.value) return pass(`Deletions in \`${bucket.id}\` do not reach its copy.`, markers);
    if (account.value !== undefined && account.value !== bucket.account?.id) {
      const says = `Deletions in \`${bucket.id}\` hide the object in its copy in \`${account.value}\` too.`;
      return withSeverity('medium', gap(says, markers, account));
    }
    return pass(`The copy of \`${bucket.id}\` mirrors its deletions by decision.`, markers);
  },
});
