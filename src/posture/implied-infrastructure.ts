/**
 * What rotation, reading and revocation need around a secret or a key: a function, its schedule, the way to both ends,
 * the right to do it, and somebody who learns that it failed. A promise without them is kept until the first night.
 */
import { fact } from '../model/fact.ts';
import { gap, pass, unstated, type Answer } from '../model/answer.ts';
import type { Alert, Component, Key, Model, Secret } from '../model/model.ts';
import { servicePath } from '../model/queries/service-path.ts';
import { custodyOf } from './key-custody.ts';
import type { Implied, Need } from './implied.ts';
import { grouped, lookupsOf, type Lookups } from './lookups.ts';
import { undeclaredSecrets } from './undeclared-secrets.ts';

const BY_AWS: readonly string[] = ['managed', 'automatic'];
const BY_HAND: readonly string[] = ['manual', 'on-demand'];

/** Every promise of the design with what it implies, in the order of the spec. */
export function impliedInfrastructure(model: Model): readonly Implied[] {
  const lookups = lookupsOf(model);
  const alerts = grouped(model.alerts, ({ watches }) => watches);
  return [
    ...model.secrets.flatMap((secret) => [
      ...rotation(secret, lookups, alerts),
      ...reading(secret),
      ...revocationOf(secret, secret.key?.administrators ?? [], alerts),
    ]),
    ...model.keys.flatMap((key) => [...custody(key), ...revocationOf(key, key.administrators, alerts)]),
    ...undeclaredSecrets(lookups),
  ];
}

function custody(key: Key): readonly Implied[] {
  const found = custodyOf(key);
  if (found === null) return [];
  const { of, answer } = found;
  return [{ subject: key, promise: `custody of \`${of.id}\``, needs: [{ need: 'custody', answer }] }];
}

type Watching = ReadonlyMap<string, readonly Alert[]>;

function rotation(secret: Secret, { components, model }: Lookups, alerts: Watching): readonly Implied[] {
  const by = fact(secret, 'rotation', 'by');
  if (by.value === undefined || BY_HAND.includes(by.value)) return [];
  const promise = `rotation by \`${by.value}\``;
  const failure: Need = { need: 'alarm', answer: failureTold(secret, model, alerts) };
  if (BY_AWS.includes(by.value)) return [{ subject: secret, promise, needs: [failure] }];
  const rotator = components.get(by.value);
  if (rotator === undefined)
    return [
      {
        subject: secret,
        promise,
        needs: [
          {
            need: 'machine',
            answer: unstated(
              `\`${by.value}\`, which is to rotate \`${secret.id}\`, is not in the design.`,
              by,
            ),
          },
          failure,
        ],
      },
    ];
  return [
    {
      subject: secret,
      promise,
      needs: [
        { need: 'machine', answer: pass(`\`${rotator.id}\` (${rotator.service.name}) does it.`, by) },
        { need: 'schedule', answer: schedule(secret, rotator, model) },
        { need: 'way to the store', answer: wayToStore(rotator, secret) },
        { need: 'way to the other end', answer: wayToOtherEnd(rotator, secret, components) },
        { need: 'right', answer: right(rotator, secret) },
        failure,
      ],
    },
  ];
}

/** Secrets Manager starts a rotation by itself; everything else needs something that does. */
function schedule(secret: Secret, rotator: Component, { hooks, components }: Model): Answer {
  const store = fact(secret, 'store');
  if (store.value === 'secrets-manager') {
    const every = fact(secret, 'rotation', 'every');
    return every.value === undefined
      ? unstated(`\`${secret.id}\` does not say how often Secrets Manager starts its rotation.`, every)
      : pass(`Secrets Manager starts it every ${every.value}.`, every);
  }
  const timer =
    hooks.find(({ stated, targets }) => stated.via === 'schedule' && targets.includes(rotator)) ??
    components.find(
      ({ service, stated }) =>
        service.id === 'eventbridge-scheduler' && stated.targets?.includes(rotator.id) === true,
    );
  if (timer !== undefined) return pass(`\`${timer.id}\` starts it.`, timer.at);
  if (rotator.stated.schedule !== undefined)
    return pass(`\`${rotator.id}\` states its schedule.`, fact(rotator, 'schedule'));
  return unstated(`No schedule starts \`${rotator.id}\`.`, store);
}

function wayToStore(component: Component, secret: Secret): Answer {
  const endpoint = secret.stated.store === 'secrets-manager' ? 'secretsmanager' : 'ssm';
  const subnets = fact(component, 'subnets');
  switch (servicePath(component, endpoint)) {
    case 'none':
      return gap(`\`${component.id}\` has neither an endpoint for \`${endpoint}\` nor a way out.`, subnets);
    case 'unknown':
      return unstated(`\`${component.id}\` does not say where it stands.`, subnets);
    case 'egress':
      return pass(
        `\`${component.id}\` reaches \`${endpoint}\` by its network's way out, not by an endpoint.`,
        subnets,
      );
    default:
      return pass(`\`${component.id}\` reaches \`${endpoint}\`.`, subnets);
  }
}

function wayToOtherEnd(rotator: Component, secret: Secret, components: Lookups['components']): Answer {
  const opens = fact(secret, 'for');
  if (opens.value === undefined) return unstated(`\`${secret.id}\` does not say what it opens.`, opens);
  const other = components.get(opens.value);
  const flow = rotator.flowsOut.find(({ to }) => to.id === opens.value);
  if (flow !== undefined)
    return pass(`\`${flow.id}\` leads from \`${rotator.id}\` to \`${opens.value}\`.`, flow.at);
  if (other !== undefined && other.network !== null && other.network !== rotator.network)
    return gap(
      `\`${rotator.id}\` stands outside \`${other.network.id}\`, where \`${other.id}\` is.`,
      fact(rotator, 'network'),
    );
  return other === undefined || other.network === null
    ? unstated(`\`${rotator.id}\` has no flow to \`${opens.value}\`.`, opens)
    : pass(`\`${rotator.id}\` and \`${other.id}\` stand together.`, fact(rotator, 'network'));
}

function right(rotator: Component, secret: Secret): Answer {
  const readers = fact(secret, 'read-by');
  if (!secret.readers.includes(rotator))
    return gap(`\`${rotator.id}\` is not among the readers of \`${secret.id}\`.`, readers);
  const { key } = secret;
  if (key === null) return pass(`\`${rotator.id}\` may read \`${secret.id}\`.`, readers);
  return key.users.includes(rotator)
    ? pass(`\`${rotator.id}\` may read \`${secret.id}\` and use \`${key.id}\`.`, readers, fact(key, 'users'))
    : gap(
        `\`${rotator.id}\` may read \`${secret.id}\` and not use \`${key.id}\`, under which it lies.`,
        fact(key, 'users'),
      );
}

function failureTold(secret: Secret, model: Model, alerts: Watching): Answer {
  const own = alerts.get(secret.id)?.find(({ channels }) => channels.length > 0);
  if (own !== undefined) return pass(`\`${own.id}\` tells of it.`, own.at);
  const general = model.alerts.find(
    ({ stated, watches, channels }) =>
      stated.covers?.includes('failed-rotation') === true && channels.length > 0 && watches.length === 0,
  );
  return general === undefined
    ? unstated(`Nobody is told when the rotation of \`${secret.id}\` fails.`, '/alerts')
    : pass(`\`${general.id}\` tells of it.`, general.at);
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
  alerts: Watching,
): readonly Implied[] {
  const procedure = fact<{ revocation?: { procedure?: string } }, 'revocation', 'procedure'>(
    subject,
    'revocation',
    'procedure',
  );
  if (procedure.value === undefined) return [];
  const isKey = 'users' in subject;
  const watcher = alerts.get(subject.id)?.find(({ channels }) => channels.length > 0);
  const hands: Need = {
    need: 'hands',
    answer:
      administrators.length > 0
        ? pass(`${administrators.map(({ id }) => `\`${id}\``).join(', ')} may do it.`, procedure)
        : unstated(`The design names nobody who may disable \`${subject.id}\`.`, procedure),
  };
  const alarm: Need = {
    need: 'alarm',
    answer:
      watcher === undefined
        ? unstated(`Nobody is told of use of \`${subject.id}\` after it was revoked.`, '/alerts')
        : pass(`\`${watcher.id}\` watches \`${subject.id}\`.`, watcher.at),
  };
  return [{ subject, promise: 'revocation', needs: isKey ? [hands, alarm] : [alarm] }];
}
