/** Objects overwritten, re-encrypted with a stranger's key or deleted by whoever holds write access. */
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { hinders, hindersWhereStated, listWith, prevents, preventsByAny, proof } from '../mitigation.ts';
import { assetOf, part } from '../phrase.ts';
import { defineThreat, type Mitigation, type Statement, type Threat } from '../threat.ts';
import { ownComponents } from '../worth.ts';

/** A bucket is held to ransom. */
export const threat: Threat = defineThreat({
  id: 'tampering/objects-ransomed',
  title: 'Objects are overwritten, encrypted or deleted for ransom',
  stride: ['tampering', 'denial-of-service'],
  harms: ['integrity', 'availability'],
  cwe: [732],
  attack: ['T1486', 'T1485'],
  detection: ['objects-deleted', 'objects-written'],
  find: (model) => gather(casesIn(model), tell),
});

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model)
    .filter(({ stated }) => stated.service === 's3')
    .map((bucket) => ({
      subject: bucket,
      boundary: bucket.boundary.id,
      exposure: 'internal',
      data: bucket.stores,
      because: [fact(bucket, 'service')],
      mitigations: controlsOf(bucket),
    }));
}

function controlsOf(bucket: Component): readonly Mitigation[] {
  const toAccount = fact(bucket, 'replication', 'to-account');
  return [
    prevents(
      part`Overwriting an object in ${bucket} keeps the old version`,
      fact(bucket, 'versioning'),
      (yes) => yes,
      'true',
    ),
    preventsByAny(
      part`Nobody who can write to ${bucket} can delete the last copy`,
      [
        proof(fact(bucket, 'object-lock', 'mode'), () => true),
        proof(fact(bucket, 'backups', 'vault-lock'), (yes) => yes),
        proof(fact(bucket, 'backups', 'cross-account'), (yes) => yes),
        proof(toAccount, (to) => to !== bucket.account?.id),
      ],
      'governance',
    ),
    ...(bucket.account === null
      ? []
      : [
          hinders(
            part`No role in ${bucket.account} can encrypt objects with a key of its own (SSE-C)`,
            fact(bucket.account, 'guardrails'),
            (rails) => rails.includes('deny-sse-c'),
            listWith(bucket.account.stated.guardrails, 'deny-sse-c'),
          ),
        ]),
    ...hindersWhereStated(
      part`${bucket} refuses keys that its caller brings along (SSE-C)`,
      fact(bucket, 'customer-provided-keys'),
      (allowed) => !allowed,
      'false',
    ),
    ...hindersWhereStated(
      part`Deleting a version in ${bucket} for good takes a second factor`,
      fact(bucket, 'mfa-delete'),
      (yes) => yes,
      'true',
    ),
  ];
}

function tell({ subjects, data }: Group<Component>): Statement {
  const writers = across(subjects, ({ flowsIn }) => flowsIn.map(({ from }) => from));
  return {
    source: 'An extortionist',
    prerequisite: part`with the rights of ${writers.length > 0 ? writers : 'a role'} that may write to ${subjects}`,
    action: part`overwrite, re-encrypt or delete ${subjects.length > 1 ? 'their' : 'its'} objects`,
    impact: 'loss',
    asset: assetOf(data, subjects),
  };
}
