/** Whoever reads what a key protects must be allowed to use the key, or the design does not work. */
import { concepts } from '../../aws/sources/kms.ts';
import { putParameter } from '../../aws/sources/secrets.ts';
import { gap, pass } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component, Key, Secret } from '../../model/model.ts';
import { isWorker } from '../../model/queries/message-roles.ts';
import { defineCheck, type Check } from '../check.ts';
import { quoted, spoken, verb } from '../wording.ts';

/** Services that decrypt with the permissions of their caller. */
const BY_CALLER: readonly string[] = ['s3', 'sqs', 'sns', 'kinesis'];

export const check: Check = defineCheck<Key>({
  id: 'keys/users-cover-use',
  severity: 'medium',
  title: 'A reader is refused by the key, until somebody opens it too far',
  expects:
    'The users of a key include every reader of the secrets, buckets, queues and streams that it protects',
  rationale:
    'Secrets Manager, Parameter Store, S3, SQS, SNS and Kinesis decrypt with the permissions of whoever ' +
    'calls them. A reader that is missing from the key policy fails on the first call, and the quick ' +
    'repair is a policy for everybody.',
  remedy: 'Add the reader to `users` of the key, or take it out of `read-by` or the flow.',
  sources: [concepts, putParameter],
  mappings: {},
  covers: ['KEY-01', 'M-DAT-07', 'SYS-01'],
  question: 'SEC3',
  whenNone: 'No key names its users and protects something that callers read.',
  subjects: (model) =>
    model.keys.filter(
      (key) => key.stated.users !== undefined && key.protects.some((one) => readersOf(one).length > 0),
    ),
  examine: (key) => {
    const users = fact(key, 'users');
    const allowed = users.value ?? [];
    const missing = key.protects.flatMap((one) => {
      const refused = readersOf(one).filter((id) => !allowed.includes(id));
      return refused.length === 0
        ? []
        : [`${quoted(refused)} ${verb(refused.length, 'uses', 'use')} \`${one.id}\``];
    });
    return missing.length === 0
      ? pass(`Everybody who uses what \`${key.id}\` protects may use the key.`, users)
      : gap(`${spoken(missing)}, but may not use its key \`${key.id}\`.`, users);
  },
});

function readersOf(protectedBy: Component | Secret): readonly string[] {
  if (!('service' in protectedBy)) return protectedBy.readers.map(({ id }) => id);
  if (!BY_CALLER.includes(protectedBy.service.id)) return [];
  const others = [
    ...protectedBy.flowsIn.map(({ from }) => from),
    // A topic decrypts before it delivers: its subscribers need no key.
    ...(protectedBy.service.id === 'sns' ? [] : protectedBy.flowsOut.map(({ to }) => to)),
  ];
  return [...new Set(others.flatMap((one) => (one.kind === 'component' && isWorker(one) ? [one.id] : [])))];
}
