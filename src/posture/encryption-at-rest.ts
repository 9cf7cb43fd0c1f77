/** Under whose key data lies where it rests, and whether that is enough for the level that is needed. */
import { type Answer, gap, pass, unstated } from '../model/answer.ts';
import { fact } from '../model/fact.ts';
import type { Component } from '../model/model.ts';
import type { Lookups } from './lookups.ts';
import type { Level } from './required-level.ts';
import { canState } from '../model/queries/can-state.ts';

/** Whether the component's encryption meets the level; null where the spec has no field to say so. */
export function encryptionAtRest(lookups: Lookups, component: Component, level: Level): Answer | null {
  if (!canState(component, 'encryption')) return null;
  const name = `\`${component.id}\``;
  const keyField = fact(component, 'encryption', 'key');
  const managed = fact(component, 'encryption', 'managed');
  const key = lookups.keys.get(keyField.value ?? '');
  if (key !== undefined && key.stated.kind !== 'aws-managed') {
    const policy = fact(key, 'policy');
    if (policy.value === 'anyone')
      return gap(`The policy of key \`${key.id}\` admits anyone.`, policy, keyField);
    return pass(`${name} is encrypted under the own key \`${key.id}\`.`, keyField);
  }
  if (managed.value === 'none') return gap(`${name} is not encrypted.`, managed);
  if (key !== undefined || managed.value !== undefined) {
    const decisive = key === undefined ? managed : keyField;
    return level === 'high'
      ? gap(`${name} is encrypted under a key that AWS holds and this design cannot revoke.`, decisive)
      : pass(`${name} is encrypted under a key that AWS holds.`, decisive);
  }
  return byDefault(component, level);
}

/** The spec is silent: what AWS does by itself counts for a moderate need, not for a high one. */
function byDefault(component: Component, level: Level): Answer {
  const name = `\`${component.id}\``;
  const field = fact(component, 'encryption');
  const { account } = component;
  if (account !== null && component.service.category === 'compute' && level !== 'high') {
    const volumes = fact(account, 'encryption-by-default');
    if (volumes.value === true)
      return pass(`Account \`${account.id}\` encrypts every new volume of ${name}.`, volumes);
  }
  const given = component.service.defaultEncryption;
  if (given === null || !given.source.verified) {
    return unstated(`${name} does not say how it is encrypted.`, field);
  }
  if (given.by === 'none') {
    return unstated(`${name} does not say how it is encrypted, and AWS does not encrypt it unasked.`, field);
  }
  const since = given.since === null ? '' : ` since ${given.since}`;
  return level === 'high'
    ? unstated(`${name} names no key; AWS encrypts it by default${since}, under a key of its own.`, field)
    : pass(`By platform: AWS encrypts ${name} by default${since}, under a key of its own.`, field);
}
