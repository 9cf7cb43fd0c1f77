/**
 * What it takes to turn over a secret or a key by a component of the design: something that starts it, the way to both
 * ends, the right to do it, and somebody who learns that it failed. A promise without them is kept until the first night.
 */
import { type Answer, gap, pass, unstated } from '../answer.ts';
import { fact } from '../fact.ts';
import type { Alert, Component, Key, Model, Secret } from '../model.ts';
import { covering, serves } from './alert-coverage.ts';
import { storeEndpoint } from './secret-store.ts';
import { servicePath } from './service-path.ts';

/** The words of a rotation that needs no component, by whom it is done. */
const BY_AWS: readonly string[] = ['managed', 'automatic'];
const BY_HAND: readonly string[] = ['manual', 'on-demand'];

/** Who turns a secret or a key over: AWS, somebody by hand, the id of a component; null if it is not stated. */
export function rotatedBy(by: string | undefined): 'aws' | 'hand' | { readonly component: string } | null {
  if (by === undefined) return null;
  if (BY_AWS.includes(by)) return 'aws';
  return BY_HAND.includes(by) ? 'hand' : { component: by };
}

/** The component of the design that turns over what is said to be rotated `by`; null where none does. */
export function rotatorOf(by: string | undefined, { components }: Model): Component | null {
  const who = rotatedBy(by);
  if (who === null || typeof who === 'string') return null;
  return components.find(({ id }) => id === who.component) ?? null;
}

const RUNS_CODE: readonly string[] = ['function', 'compute', 'orchestration', 'pipeline'];

/** Services of other categories that run code of the design: jobs, workflows and runbooks. */
const RUNS_JOBS: readonly string[] = ['glue', 'mwaa', 'systems-manager'];

/** Whether a component runs code of the design, and so can turn anything over. */
export function canRotate({ service }: Component): boolean {
  return RUNS_CODE.includes(service.category) || RUNS_JOBS.includes(service.id);
}

/** Whether something starts it. Secrets Manager does so by itself; everything else needs something that does. */
export function started(secret: Secret, rotator: Component, { hooks, components }: Model): Answer {
  const store = fact(secret, 'store');
  if (store.value === undefined)
    return unstated(
      `\`${secret.id}\` does not say where it is kept, and so not what starts its rotation.`,
      store,
    );
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
  const schedule = fact(rotator, 'schedule');
  return schedule.value === undefined
    ? unstated(`No schedule starts \`${rotator.id}\`, which turns over \`${secret.id}\`.`, store)
    : pass(`\`${rotator.id}\` states its schedule.`, schedule);
}

/** Whether a component reaches the store in which a secret is kept. */
export function wayToStore(component: Component, secret: Secret): Answer {
  const endpoint = storeEndpoint(secret);
  const subnets = fact(component, 'subnets');
  if (secret.stated.store === undefined)
    return unstated(`\`${secret.id}\` does not say where it is kept.`, fact(secret, 'store'));
  if (endpoint === null)
    return pass(`\`${secret.id}\` is kept where no endpoint of AWS leads.`, fact(secret, 'store'), subnets);
  switch (servicePath(component, endpoint)) {
    case 'none':
      return gap(
        `\`${component.id}\` has neither an endpoint for \`${endpoint}\`, where \`${secret.id}\` is kept, nor a way out.`,
        subnets,
      );
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

/** Whether the one that turns a secret over reaches what the secret opens. */
export function wayToOtherEnd(rotator: Component, secret: Secret, { components }: Model): Answer {
  const opens = fact(secret, 'for');
  if (opens.value === undefined)
    return unstated(
      `\`${secret.id}\` does not say what it opens, so nobody can tell whether \`${rotator.id}\` reaches it.`,
      opens,
    );
  const other = components.find(({ id }) => id === opens.value);
  const flow = rotator.flowsOut.find(({ to }) => to.id === opens.value);
  if (flow !== undefined)
    return pass(`\`${flow.id}\` leads from \`${rotator.id}\` to \`${opens.value}\`.`, flow.at);
  if (other === undefined || other.network === null)
    return unstated(
      `\`${rotator.id}\` has no flow to \`${opens.value}\`, which \`${secret.id}\` opens.`,
      opens,
    );
  const network = fact(rotator, 'network');
  if (other.network === rotator.network)
    return pass(`\`${rotator.id}\` and \`${other.id}\` stand together.`, network);
  const where = rotator.network === null ? 'stands in no network' : `stands in \`${rotator.network.id}\``;
  return gap(
    `\`${rotator.id}\` ${where}, but \`${other.id}\`, whose secret it rotates, is in \`${other.network.id}\`.`,
    network,
    fact(other, 'network'),
  );
}

/** Whether the one that turns a secret over may read it. */
export function mayRead(rotator: Component, secret: Secret): Answer {
  const readers = fact(secret, 'read-by');
  if (readers.value === undefined) return unstated(`\`${secret.id}\` does not say who reads it.`, readers);
  return secret.readers.includes(rotator)
    ? pass(`\`${rotator.id}\` may read \`${secret.id}\`.`, readers)
    : gap(
        `\`${rotator.id}\` turns over \`${secret.id}\` and is not among its readers.`,
        readers,
        fact(secret, 'rotation', 'by'),
      );
}

/** Whether somebody is told when the rotation of a secret fails. */
export function failureTold(secret: Secret, model: Model): Answer {
  const alert = failureAlerts(secret, model).find(({ channels }) => channels.length > 0);
  return alert === undefined
    ? unstated(`Nobody is told when the rotation of \`${secret.id}\` fails.`, '/alerts')
    : pass(`\`${alert.id}\` tells of it.`, alert.at);
}

/** The alerts on a failed rotation of a secret, whether they reach somebody or not. */
export function failureAlerts(secret: Secret, model: Model): readonly Alert[] {
  return covering('failed-rotation', model).filter((alert) => isAbout(secret, alert, model));
}

/** Whether an alert is of the secret: it watches that one, or no secret of its own in the account where it is kept. */
function isAbout(secret: Secret, alert: Alert, model: Model): boolean {
  if (alert.watches.includes(secret.id)) return true;
  const { account } = secret.stated;
  const isOfOthers = alert.watches.some((id) => model.secrets.some((one) => one.id === id));
  return !isOfOthers && (account === undefined || serves(alert, account, model));
}

/** Whether a component can turn over a key: it runs code, may do it, and reaches the cluster that holds the key. */
export function canTurn(rotator: Component, key: Key, { components }: Model): Answer {
  const by = fact(key, 'rotation', 'by');
  if (!canRotate(rotator))
    return gap(`\`${rotator.id}\` is to rotate \`${key.id}\`, but ${rotator.service.name} runs no code.`, by);
  if (!mayTurn(rotator, key))
    return gap(
      `\`${rotator.id}\` is to rotate \`${key.id}\` and is neither among its administrators nor its users.`,
      by,
      fact(key, 'administrators'),
      fact(key, 'users'),
    );
  const cluster = components.find(({ id }) => id === key.stated.cluster);
  if (cluster !== undefined && cluster.network !== null && cluster.network !== rotator.network)
    return gap(
      `\`${rotator.id}\` is to rotate \`${key.id}\` and stands outside \`${cluster.network.id}\`, where \`${cluster.id}\` holds it.`,
      by,
      fact(rotator, 'network'),
      fact(key, 'cluster'),
    );
  return pass(`\`${rotator.id}\` (${rotator.service.name}) can rotate \`${key.id}\`.`, by);
}

/** Who is not named at all is asked for elsewhere. */
function mayTurn(rotator: Component, { administrators, users, stated }: Key): boolean {
  if (stated.administrators === undefined || stated.users === undefined) return true;
  return administrators.includes(rotator) || users.includes(rotator);
}
