/** What falls with a key or a secret: what it opens while somebody else has it, what cannot be read once it is gone. */
import { fact } from '../../model/fact.ts';
import type { Component, Key, Secret } from '../../model/model.ts';
import { child } from '../../source/pointer.ts';
import type { Limit, Radius } from './radius.ts';
import { once, type Reach } from './reach.ts';

/** The radius of a key. What is encrypted with it is lost with it, copies included. */
export function keyRadius(key: Key, reach: Reach): Radius {
  const components = key.protects.filter((one): one is Component => 'service' in one);
  const secrets = key.protects.filter((one): one is Secret => !('service' in one));
  const opened = secrets.flatMap(({ stated }) => reach.components.get(stated.for ?? '') ?? []);
  const resting = once(components.flatMap(({ stores }) => stores));
  return {
    kind: 'key',
    subject: key,
    reads: once([...resting, ...opened.flatMap(({ stores }) => stores)]),
    writes: [],
    stops: components,
    halts: once([
      ...components,
      ...secrets.flatMap(({ readers }) => readers.filter((one): one is Component => 'service' in one)),
    ]),
    loses: resting,
    limits: keyLimits(key),
    facts: [key.at, ...components.map((component) => fact(component, 'encryption', 'key').at)],
  };
}

function keyLimits(key: Key): readonly Limit[] {
  const policy = fact(key, 'policy');
  const window = fact(key, 'deletion-window');
  const guardrails = key.account === null ? null : fact(key.account, 'guardrails');
  const denied = guardrails?.value?.includes('deny-key-deletion') === true;
  return [
    {
      says:
        policy.value === undefined
          ? 'Whom its policy admits'
          : `Its policy admits: ${policy.value.replaceAll('-', ' ')}`,
      holds: policy.value === undefined ? 'unknown' : policy.value === 'named-principals' ? 'yes' : 'no',
      at: policy.at,
    },
    {
      says: window.value === undefined ? 'A wait before it is deleted' : `Deletion waits ${window.value}`,
      holds: window.value === undefined ? 'unknown' : 'yes',
      at: window.at,
    },
    {
      says: denied ? 'A guardrail refuses its deletion' : 'A guardrail that refuses its deletion',
      holds: denied ? 'yes' : guardrails?.value === undefined ? 'unknown' : 'no',
      at: guardrails?.at ?? key.at,
    },
  ];
}

/** The radius of a secret: what it opens, and who stops when it is revoked. */
export function secretRadius(secret: Secret, reach: Reach): Radius {
  const { model, components } = reach;
  const opened = components.get(secret.stated.for ?? '');
  const partner = model.actors.find(({ id }) => id === secret.stated.for);
  const readers = new Set<unknown>(secret.readers);
  const into = opened?.flowsIn ?? [];
  const out = secret.readers.flatMap((reader) =>
    'service' in reader ? reader.flowsOut.filter(({ to }) => to === partner) : [],
  );
  const flows = once([...into.filter(({ from }) => readers.has(from)), ...out]);
  const data = once([...(opened?.stores ?? []), ...out.flatMap(({ carries }) => carries)]);
  return {
    kind: 'secret',
    subject: secret,
    reads: opened === undefined ? [] : data,
    writes: data,
    stops: [],
    halts: flows,
    loses: [],
    limits: secretLimits(secret),
    facts: [secret.at, ...flows.map(({ at }) => at)],
  };
}

function secretLimits(secret: Secret): readonly Limit[] {
  const every = fact(secret, 'rotation', 'every');
  const within = fact(secret, 'revocation', 'within');
  return [
    {
      says: every.value === undefined ? 'A rotation' : `It is replaced every ${every.value}`,
      holds: every.value === undefined ? 'unknown' : 'yes',
      at: every.value === undefined ? child(secret.at, 'rotation') : every.at,
    },
    {
      says:
        within.value === undefined ? 'How fast it can be revoked' : `It is revoked within ${within.value}`,
      holds: within.value === undefined ? 'unknown' : 'yes',
      at: within.value === undefined ? child(secret.at, 'revocation') : within.at,
    },
  ];
}
