/** An AWS managed key ends at the border of its account. */
import { concepts } from '../../aws/sources/kms.ts';
import { backupEncryption } from '../../aws/sources/reliability.ts';
import { tableSharing } from '../../aws/sources/databases.ts';
import { gap, pass } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { defineCheck, type Check, type Verdict } from '../check.ts';
import { spoken } from '../wording.ts';

/** Services in which whoever reads or writes from another account needs the key as well. */
const KEY_OF_CALLER: readonly string[] = ['s3', 'sqs', 'sns', 'kinesis', 'dynamodb'];
/** Their backups are encrypted with the key of the vault and not with that of the store. */
const KEY_OF_VAULT: readonly string[] = ['s3', 'dynamodb', 'efs'];

export const check: Check = defineCheck<Component>({
  id: 'keys/aws-managed-not-shared',
  severity: 'high',
  title: 'The copy or reader in the other account cannot decrypt',
  expects: 'What is copied to or read from another account is encrypted with a customer managed key',
  rationale:
    'The policy of an AWS managed key cannot be changed, so no other account can be let in: replicas, snapshots and ' +
    'direct calls from there fail. Backups of S3, DynamoDB and EFS are encrypted with the key of their vault instead. ' +
    'AWS managed keys are also a legacy type that new services have not made since 2021.',
  remedy: 'Write `encryption: { key: <key id> }` with a customer key whose policy lets the other account in.',
  sources: [concepts, backupEncryption, tableSharing],
  mappings: {},
  covers: ['KMS-06', 'KMS-03'],
  question: 'SEC8',
  whenNone: 'No component is encrypted with an AWS managed key.',
  subjects: (model) => model.components.filter((component) => keyFact(component, model) !== null),
  examine: (component, model) => examine(component, keyFact(component, model) ?? component.at),
});

/** The field that puts the component under an AWS managed key, or null. */
function keyFact(component: Component, model: Model): string | null {
  const { encryption } = component.stated;
  if (encryption?.managed === 'aws-managed') return fact(component, 'encryption', 'managed').at;
  const kind = model.keys.find(({ id }) => id === encryption?.key)?.stated.kind;
  return kind === 'aws-managed' ? fact(component, 'encryption', 'key').at : null;
}

function examine(component: Component, under: string): Verdict {
  const copy = fact(component, 'replication', 'to-account');
  const backups = fact(component, 'backups', 'cross-account');
  const ends = [
    ...component.flowsIn.map(({ from }) => from),
    ...component.flowsOut.flatMap(({ to, stated }) => (stated.protocol === 'event' ? [] : [to])),
  ];
  const elsewhere = (KEY_OF_CALLER.includes(component.service.id) ? ends : []).flatMap((other) =>
    other.kind === 'component' &&
    other.account !== null &&
    component.account !== null &&
    other.account !== component.account
      ? [other]
      : [],
  );
  const needs = [
    ...(copy.value !== undefined && copy.value !== component.account?.id
      ? [`is replicated to \`${copy.value}\``]
      : []),
    ...(backups.value === true && !KEY_OF_VAULT.includes(component.service.id)
      ? ['is backed up to another account']
      : []),
    ...elsewhere.map(({ id, account }) => `exchanges data with \`${id}\` in \`${account?.id ?? ''}\``),
  ];
  return needs.length === 0
    ? pass(`\`${component.id}\` is under an AWS managed key and stays in its account.`, under)
    : gap(`\`${component.id}\` ${spoken(needs)}, but is under an AWS managed key.`, under, copy, backups);
}
