/**
 * What rotation, reading and revocation need around a secret or a key: a function, its schedule, the way to both ends,
 * the right to do it, and somebody who learns that it failed. A promise without them is kept until the first night.
 */
import { fact } from '../model/fact.ts';
import { gap, pass, unstated, type Answer } from '../model/answer.ts';
import type { Component, Flow, Key, Model, Secret } from '../model/model.ts';
import { revocationWatched } from '../model/queries/revocation-watched.ts';
import {
  canTurn,
  failureTold,
  mayRead,
  rotatedBy,
  rotatorOf,
  started,
  wayToOtherEnd,
  wayToStore,
} from '../model/queries/rotation-needs.ts';
import { declared, keptProof } from '../model/queries/undeclared-proof.ts';
import { custodyOf } from './key-custody.ts';
import type { Implied, Need } from './implied.ts';

/** Every promise of the design with what it implies, in the order of the spec. */
export function impliedInfrastructure(model: Model): readonly Implied[] {
  return [
    ...model.secrets.flatMap((secret) => [
      ...rotation(secret, model),
      ...reading(secret),
      ...revocationOf(secret, secret.key?.administrators ?? [], model),
    ]),
    ...model.keys.flatMap((key) => [
      ...custody(key),
      ...rotationOfKey(key, model),
      ...revocationOf(key, key.administrators, model),
    ]),
    ...model.flows.flatMap((flow) => proofOf(flow, model)),
  ];
}

function proofOf(flow: Flow, model: Model): readonly Implied[] {
  const proof = keptProof(flow);
  if (proof === null) return [];
  const answer = declared(flow, proof, model);
  return answer.outcome === 'pass'
    ? []
    : [{ subject: flow, promise: `proof by ${proof}`, needs: [{ need: 'secret', answer }] }];
}

function custody(key: Key): readonly Implied[] {
  const found = custodyOf(key);
  if (found === null) return [];
  const { of, answer } = found;
  return [{ subject: key, promise: `custody of \`${of.id}\``, needs: [{ need: 'custody', answer }] }];
}

function rotationOfKey(key: Key, model: Model): readonly Implied[] {
  const by = key.stated.rotation?.by;
  const rotator = rotatorOf(by, model);
  if (rotator === null) return [];
  const answer = canTurn(rotator, key, model);
  return [{ subject: key, promise: `rotation by \`${by}\``, needs: [{ need: 'machine', answer }] }];
}

function rotation(secret: Secret, model: Model): readonly Implied[] {
  const by = fact(secret, 'rotation', 'by');
  const who = rotatedBy(by.value);
  if (who === null || who === 'hand') return [];
  const promise = `rotation by \`${by.value}\``;
  const failure: Need = { need: 'alarm', answer: failureTold(secret, model) };
  if (who === 'aws') return [{ subject: secret, promise, needs: [failure] }];
  const rotator = rotatorOf(by.value, model);
  if (rotator === null) {
    const says = `\`${by.value}\`, which is to rotate \`${secret.id}\`, is not in the design.`;
    return [{ subject: secret, promise, needs: [{ need: 'machine', answer: unstated(says, by) }, failure] }];
  }
  return [
    {
      subject: secret,
      promise,
      needs: [
        { need: 'machine', answer: pass(`\`${rotator.id}\` (${rotator.service.name}) does it.`, by) },
        { need: 'schedule', answer: started(secret, rotator, model) },
        { need: 'way to the store', answer: wayToStore(rotator, secret) },
        { need: 'way to the other end', answer: wayToOtherEnd(rotator, secret, model) },
        { need: 'right', answer: right(rotator, secret) },
        failure,
      ],
    },
  ];
}

/** A reader needs the key too, under which the secret lies. */
function right(rotator: Component, secret: Secret): Answer {
  const reads = mayRead(rotator, secret);
  const { key } = secret;
  if (reads.outcome !== 'pass' || key === null || key.stated.kind === 'aws-managed') return reads;
  const users = fact(key, 'users');
  return key.users.includes(rotator)
    ? pass(`\`${rotator.id}\` may read \`${secret.id}\` and use \`${key.id}\`.`, ...reads.facts, users)
    : gap(
        `\`${rotator.id}\` may read \`${secret.id}\` and not use \`${key.id}\`, under which it lies.`,
        users,
      );
}

/** A reader in a network needs a way to the store each time it starts. */
function reading(secret: Secret): readonly Implied[] {
  const cut = secret.readers.flatMap((reader) => {
    if (!('service' in reader)) return [];
    const answer = wayToStore(reader, secret);
    return answer.outcome === 'gap' ? [{ need: 'way to the store' as const, answer }] : [];
  });
  return cut.length === 0 ? [] : [{ subject: secret, promise: 'reading', needs: cut }];
}

/** Taking back at once needs hands that may do it, and an eye on what still uses it. */
function revocationOf(
  subject: Secret | Key,
  administrators: Key['administrators'],
  model: Model,
): readonly Implied[] {
  const procedure = fact<{ revocation?: { procedure?: string } }, 'revocation', 'procedure'>(
    subject,
    'revocation',
    'procedure',
  );
  if (procedure.value === undefined) return [];
  const isKey = 'users' in subject;
  const hands: Need = {
    need: 'hands',
    answer:
      administrators.length > 0
        ? pass(`${administrators.map(({ id }) => `\`${id}\``).join(', ')} may do it.`, procedure)
        : unstated(`The design names nobody who may disable \`${subject.id}\`.`, procedure),
  };
  const alarm: Need = { need: 'alarm', answer: revocationWatched(subject, model) };
  return [{ subject, promise: 'revocation', needs: isKey ? [hands, alarm] : [alarm] }];
}
