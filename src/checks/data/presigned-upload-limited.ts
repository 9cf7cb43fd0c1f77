/** A presigned PUT lets its holder write as much as they like unless something bounds it. */
import { postPolicy, presigned } from '../../aws/sources/s3.ts';
import { gap, notApplicable, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';

export const check: Check = defineCheck<Component>({
  id: 'data/presigned-upload-limited',
  severity: 'medium',
  title: 'Whoever holds an upload link may send an object of any size',
  expects: 'Presigned links name their operations, and uploads have a size limit',
  rationale:
    'Links may sign a PUT as well as a GET. A presigned PUT does not bound what is sent unless the ' +
    'length is part of what was signed; a browser POST policy can state a range.',
  remedy:
    'Write `operations: [get]` or `operations: [put]` and `size-limit: true` in `presigned-urls` of the ' +
    'bucket.',
  sources: [presigned, postPolicy],
  mappings: {},
  covers: ['S3-05'],
  question: 'SEC3',
  whenNone: 'No S3 bucket hands out presigned links.',
  subjects: (model) => model.components.filter(({ stated }) => stated['presigned-urls'] !== undefined),
  examine: (bucket) => {
    const operations = fact(bucket, 'presigned-urls', 'operations');
    const limit = fact(bucket, 'presigned-urls', 'size-limit');
    if (operations.value === undefined)
      return unstated(`\`${bucket.id}\` does not say whether its presigned links read or write.`, operations);
    if (!operations.value.includes('put'))
      return notApplicable(`Presigned links to \`${bucket.id}\` only read.`, operations);
    if (limit.value === undefined)
      return unstated(`\`${bucket.id}\` does not say how large an upload by presigned link may be.`, limit);
    return limit.value
      ? pass(`Uploads to \`${bucket.id}\` by presigned link have a size limit.`, limit)
      : gap(`Uploads to \`${bucket.id}\` by presigned link have no size limit.`, limit);
  },
});
