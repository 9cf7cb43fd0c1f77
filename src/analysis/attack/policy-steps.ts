/** Steps by resource policy: what lets another account, or anybody, in without a role and without a route. */
import { fact } from '../../model/fact.ts';
import type { Component, Connection, Key, Model } from '../../model/model.ts';
import { isBroker } from '../../model/queries/message-roles.ts';
import { child, type Pointer } from '../../source/pointer.ts';
import { controlBy, oneCaller, senders } from './controls.ts';
import type { Control, Gain, Position } from './graph.ts';
import type { Building } from './positions.ts';
import { entryOf, isStore, runsCode } from './roles.ts';
import { isHighImpact } from './worth.ts';

/** Connections that a policy of what is reached makes, rather than a role or a route. */
const BY_POLICY: readonly string[] = ['resource-policy', 'event-bus'];
/** What a service that is reached by policy gives away. */
const GAIN: Gain = 'read-and-write';

/** Adds what the policies of buckets, tables, queues, topics, buses, functions and secrets open. */
export function addPolicySteps(graph: Building, model: Model): void {
  const byId = new Map(model.components.map((component) => [component.id, component]));
  const keys = new Map(model.keys.map((key) => [key.id, key]));
  for (const connection of model.connections) {
    if (!BY_POLICY.includes(connection.stated.via)) continue;
    for (const [index, id] of (connection.stated.opens ?? []).entries()) {
      const opened = byId.get(id);
      const place = child(connection.at, 'opens', index);
      if (opened !== undefined) addOpened(graph, connection, opened, place, keys);
    }
  }
  for (const component of model.components) addOpenToAll(graph, component);
  for (const secret of model.secrets) addOpenSecret(graph, secret, byId);
}

const at = (of: Component): Position => ({ kind: 'component', of });

/** Whoever controls the account that a policy names may do what the policy grants. */
function addOpened(
  graph: Building,
  connection: Connection,
  opened: Component,
  place: Pointer,
  keys: ReadonlyMap<string, Key>,
): void {
  const { from } = connection;
  const start: Position = { kind: 'account', of: from };
  const evidence = [connection.at, place];
  const key = keyInTheWay(connection, opened, keys);
  const controls = [oneCaller(connection), ...(key === null ? [] : [key])];
  const shared = { means: 'trust' as const, title: connection.title, evidence };
  const reaches = isStore(opened) ? opened.stores.filter((data) => isHighImpact(data, GAIN)) : [];
  if (reaches.length > 0) {
    graph.step(
      start,
      { kind: 'data', of: opened },
      {
        ...shared,
        does: `use what the policy of \`${opened.id}\` grants \`${from.id}\` (\`${connection.id}\`)`,
        base: { text: `\`${opened.id}\` lets \`${from.id}\` in by its own policy`, effort: 1 },
        controls,
        evidence: [...evidence, fact(opened, 'stores').at],
        reaches,
        gain: GAIN,
      },
    );
  }
  if (!isBroker(opened) && !runsCode(opened)) return;
  const named = senders(opened);
  graph.step(start, at(opened), {
    ...shared,
    does: isBroker(opened)
      ? `put forged messages into \`${opened.id}\` from \`${from.id}\``
      : `take over \`${opened.id}\` by a crafted call from \`${from.id}\``,
    base: entryOf(opened),
    controls: [...controls, ...(named === null ? [] : [named])],
  });
}

/**
 * What lies under an own key needs that key too: a bucket policy alone opens nothing that the key policy keeps shut.
 * Null where AWS holds the key, and where the key is opened with the rest.
 */
function keyInTheWay(
  { id, from, stated }: Connection,
  opened: Component,
  keys: ReadonlyMap<string, Key>,
): Control | null {
  const key = keys.get(opened.stated.encryption?.key ?? '');
  if (key === undefined || key.stated.kind === 'aws-managed' || stated.opens?.includes(key.id) === true)
    return null;
  return controlBy(
    `Key \`${key.id}\` of \`${opened.id}\` admits nobody of \`${from.id}\` (it is not among what \`${id}\` opens)`,
    fact(key, 'policy'),
    (policy) => policy !== 'anyone',
    3,
    'named-principals',
    'needed',
  );
}

/** Conditions that leave nobody but known callers of a policy that names everybody. */
const NARROWING: readonly string[] = [
  'source-account',
  'source-arn',
  'source-organization',
  'principal-organization',
  'source-network',
];

/** A policy that admits anyone: what takes messages or runs code can be called by every account of AWS. */
function addOpenToAll(graph: Building, component: Component): void {
  const policy = fact(component, 'policy');
  if (policy.value !== 'anyone' || isStore(component)) return;
  if (!isBroker(component) && component.service.category !== 'function') return;
  const { id } = component;
  graph.step({ kind: 'internet' }, at(component), {
    means: 'exposure',
    does: isBroker(component)
      ? `put forged messages into \`${id}\` from any account`
      : `take over \`${id}\` by a crafted call from any account`,
    title: `The policy of \`${id}\` admits anyone`,
    base: entryOf(component),
    controls: [onlyKnown(component)],
    evidence: [policy.at],
  });
  const reaches = isBroker(component) ? component.handles.filter((data) => isHighImpact(data, 'read')) : [];
  if (reaches.length === 0) return;
  graph.step(
    { kind: 'internet' },
    { kind: 'data', of: component },
    {
      means: 'exposure',
      does: `take what is sent to \`${id}\` from any account`,
      title: `The policy of \`${id}\` admits anyone`,
      base: { text: `\`${id}\` answers whoever its policy admits`, effort: 1 },
      controls: [onlyKnown(component)],
      evidence: [policy.at],
      reaches,
      gain: 'read',
    },
  );
}

/** A policy that admits anyone is shut only by a condition that says who. */
export function onlyKnown(component: Component): Control {
  const conditions = fact(component, 'policy-conditions');
  const narrow = conditions.value?.some((one) => NARROWING.includes(one)) === true;
  return {
    control: narrow
      ? `A condition narrows whom the policy of \`${component.id}\` admits`
      : `\`${component.id}\` is not open to anybody (\`policy\`)`,
    holds: narrow ? 'yes' : 'no',
    needed: true,
    effort: narrow ? 2 : 0,
    at: narrow ? conditions.at : fact(component, 'policy').at,
    write: narrow ? null : 'named-principals',
  };
}

/** A secret that anybody may read opens what it is for, where that can be reached. */
function addOpenSecret(
  graph: Building,
  secret: Model['secrets'][number],
  byId: ReadonlyMap<string, Component>,
): void {
  const policy = fact(secret, 'policy');
  const opened = byId.get(secret.stated.for ?? '');
  if (policy.value !== 'anyone' || opened === undefined || !isStore(opened)) return;
  const reachable = opened.network === null || opened.stated['publicly-accessible'] === true;
  const reaches = opened.stores.filter((data) => isHighImpact(data, GAIN));
  if (!reachable || reaches.length === 0) return;
  graph.step(
    { kind: 'internet' },
    { kind: 'data', of: opened },
    {
      means: 'secret',
      does: `read \`${secret.id}\`, whose policy admits anyone, and open \`${opened.id}\` with it`,
      title: secret.title,
      base: { text: `\`${opened.id}\` can be reached from outside`, effort: 1 },
      controls: [
        {
          control: `\`${secret.id}\` is not open to anybody (\`policy\`)`,
          holds: 'no',
          needed: true,
          effort: 0,
          at: policy.at,
          write: 'named-principals',
        },
      ],
      evidence: [policy.at, fact(secret, 'for').at],
      reaches,
      gain: GAIN,
    },
  );
}
