/** Last steps by right: what an administrator, whoever runs in a host, and whoever reads a secret can take. */
import { fact } from '../../model/fact.ts';
import type { Account, Component, Key, Model } from '../../model/model.ts';
import { controlBy } from './controls.ts';
import type { Gain, Position } from './graph.ts';
import { addKeyHolders } from './key-steps.ts';
import type { Building } from './positions.ts';
import { isStore, runsCode } from './roles.ts';
import { isHighImpact } from './worth.ts';

const GAIN: Gain = 'read-and-write';

/** Adds the ends for administrators of the given accounts, for hosts that keep data, and for secrets. */
export function addCustodySteps(graph: Building, model: Model, administered: ReadonlySet<Account>): void {
  const keys = new Map(model.keys.map((key) => [key.id, key]));
  for (const component of model.components) {
    const { account } = component;
    if (account !== null && administered.has(account)) addAdministered(graph, component, account, keys);
    addOwn(graph, component);
  }
  for (const key of model.keys) addKeyHolders(graph, key, administered);
  addSecrets(graph, model);
}

const at = (of: Component): Position => ({ kind: 'component', of });

/** What an administrator of an account can do to the data in it; a key whose policy names its users stands in the way. */
function addAdministered(
  graph: Building,
  component: Component,
  account: Account,
  keys: ReadonlyMap<string, Key>,
): void {
  const reaches = component.stores.filter((data) => isHighImpact(data, GAIN));
  if (reaches.length === 0) return;
  const key = keys.get(component.stated.encryption?.key ?? '');
  graph.step(
    { kind: 'account', of: account },
    { kind: 'data', of: component },
    {
      means: 'administration',
      does: `administrate \`${component.id}\``,
      title: component.title,
      base: { text: `\`${component.id}\` is in \`${account.id}\``, effort: 1 },
      controls:
        key === undefined
          ? []
          : [
              controlBy(
                `The policy of key \`${key.id}\` names who may use it`,
                fact(key, 'policy'),
                (policy) => policy === 'named-principals',
                2,
                'named-principals',
                'helps',
              ),
            ],
      evidence: [fact(component, 'account').at, fact(component, 'stores').at],
      reaches,
      gain: GAIN,
    },
  );
}

/** Whoever runs in a host has what rests on it. */
function addOwn(graph: Building, component: Component): void {
  const reaches = component.stores.filter((data) => isHighImpact(data, GAIN));
  if (reaches.length === 0 || !runsCode(component)) return;
  graph.step(
    at(component),
    { kind: 'data', of: component },
    {
      means: 'administration',
      does: `take what rests in \`${component.id}\``,
      title: component.title,
      base: { text: `It rests in \`${component.id}\` itself`, effort: 0 },
      controls: [],
      evidence: [fact(component, 'stores').at],
      reaches,
      gain: GAIN,
    },
  );
}

/** A secret opens what it is for to everybody who reads it, stated flow or not. */
function addSecrets(graph: Building, model: Model): void {
  const byId = new Map(model.components.map((component) => [component.id, component]));
  for (const secret of model.secrets) {
    const opened = byId.get(secret.stated.for ?? '');
    if (opened === undefined || !isStore(opened)) continue;
    const reaches = opened.stores.filter((data) => isHighImpact(data, GAIN));
    for (const reader of secret.readers) {
      if (!('service' in reader) || reader === opened || reaches.length === 0) continue;
      const data: Position = { kind: 'data', of: opened };
      if (graph.joins(at(reader), data)) continue;
      graph.step(at(reader), data, {
        means: 'secret',
        does: `open \`${opened.id}\` with \`${secret.id}\``,
        title: secret.title,
        base: { text: `\`${reader.id}\` reads \`${secret.id}\``, effort: 1 },
        controls: [
          {
            control: `Only who has a stated flow to \`${opened.id}\` reads \`${secret.id}\``,
            holds: 'no',
            needed: true,
            effort: 0,
            at: fact(secret, 'read-by').at,
            write: null,
          },
        ],
        evidence: [fact(secret, 'for').at, fact(secret, 'read-by').at],
        reaches,
        gain: GAIN,
      });
    }
  }
}
