/** What the customer owes at the doors of a component: network, identity, and a log of who came in. */
import { type Answer, gap, notApplicable, pass, unstated } from '../model/answer.ts';
import { fact } from '../model/fact.ts';
import type { Component, SecurityGroup } from '../model/model.ts';
import { child } from '../source/pointer.ts';
import { DATA_EVENTS } from './data-events.ts';
import type { DutyAnswer } from './duty.ts';
import { ownPolicy, publicExposure } from './exposure.ts';
import { logRetention } from './log-places.ts';
import type { Lookups } from './lookups.ts';
import { settle } from './settle.ts';
import { canState } from '../model/queries/can-state.ts';

/** Who can reach it over the network. */
export function network(lookups: Lookups, component: Component): DutyAnswer {
  const name = `\`${component.id}\``;
  const answers = [
    reachable(component),
    inFront(component),
    ...(lookups.wearsGroup.get(component.id) ?? []).map((group) => groupAnswer(group, component)),
  ].filter((one) => one !== null);
  if (answers.length > 0) return settle(answers, notApplicable(`Nothing reaches ${name}.`));
  if (component.service.placement === 'subnets' || component.network !== null) {
    const where =
      component.network === null ? fact(component, 'network') : fact(component.network, 'security-groups');
    return unstated(`No security group of ${name} is stated.`, where);
  }
  return notApplicable(
    `${name} has no network of its own; who may reach it is decided by identity.`,
    fact(component, 'service'),
  );
}

function reachable(component: Component): Answer | null {
  const name = `\`${component.id}\``;
  const address = fact(component, 'public-address');
  if (address.value === true) return gap(`${name} has an address on the internet.`, address);
  return component.stated.service === 's3' || component.stated['publicly-accessible'] !== undefined
    ? publicExposure(component)
    : null;
}

/** A front door is open on purpose; what stands before it counts. */
function inFront(component: Component): Answer | null {
  const name = `\`${component.id}\``;
  if (!['api', 'edge', 'load-balancer'].includes(component.service.category)) return null;
  if (component.stated['endpoint-type'] === 'private')
    return pass(`${name} is private.`, fact(component, 'endpoint-type'));
  if (component.stated.scheme === 'internal') return pass(`${name} is internal.`, fact(component, 'scheme'));
  if (!canState(component, 'waf')) return null;
  const waf = fact(component, 'waf');
  return waf.value === undefined
    ? unstated(`${name} does not say what stands before it.`, waf)
    : pass(`Web ACL \`${waf.value}\` stands before ${name}.`, waf);
}

function groupAnswer(group: SecurityGroup, component: Component): Answer {
  const name = `\`${group.id}\``;
  const rules = group.stated.ingress ?? [];
  const open = rules.findIndex(({ from }) => from === '0.0.0.0/0' || from === '::/0');
  const front = ['load-balancer', 'edge'].includes(component.service.category);
  if (open !== -1 && !front) {
    return gap(
      `Security group ${name} lets the whole internet in.`,
      child(group.at, 'ingress', open, 'from'),
    );
  }
  return pass(`Security group ${name} says who may connect to \`${component.id}\`.`, group.at);
}

/** Who may use it, and what it may do itself. */
export function identity(component: Component): DutyAnswer {
  const answers = [role(component), callers(component), ownPolicy(component)].filter((one) => one !== null);
  return settle(answers, byCallers(component));
}

/** Nothing of its own says who may use it: then the roles of those who call it do. */
function byCallers(component: Component): Answer {
  const roles = component.flowsIn
    .flatMap(({ from }) => (from.kind === 'component' ? [role(from)] : []))
    .filter((one) => one !== null);
  const told = `Who may use \`${component.id}\` is told by the flows to it.`;
  return settle(roles, notApplicable(told, fact(component, 'service')));
}

function role(component: Component): Answer | null {
  if (!canState(component, 'role')) return null;
  const name = `\`${component.id}\``;
  const permissions = fact(component, 'role', 'permissions');
  switch (permissions.value) {
    case undefined:
      return unstated(`${name} does not say how much its role may do.`, permissions);
    case 'least-privilege':
      return pass(`The role of ${name} has least privilege.`, permissions);
    default:
      return gap(`The role of ${name} is \`${permissions.value}\`.`, permissions);
  }
}

function callers(component: Component): Answer | null {
  const name = `\`${component.id}\``;
  const url = fact(component, 'function-url');
  if (url.value === 'public') return gap(`Anybody may call ${name} by its URL.`, url);
  if (canState(component, 'authorizer') && component.service.category === 'api') {
    const authorizer = fact(component, 'authorizer');
    return authorizer.value === undefined
      ? unstated(`${name} does not say who checks the tokens of its callers.`, authorizer)
      : pass(`\`${authorizer.value}\` answers for the callers of ${name}.`, authorizer);
  }
  if (!canState(component, 'authentication')) return null;
  const method = fact(component, 'authentication');
  if (method.value === 'none') return gap(`${name} lets its clients in unasked.`, method);
  return method.value === undefined
    ? unstated(`${name} does not say how its clients prove who they are.`, method)
    : pass(`Clients of ${name} prove who they are (\`${method.value}\`).`, method);
}

/** Whether it leaves traces, and for how long. */
export function logging(lookups: Lookups, component: Component): DutyAnswer {
  const name = `\`${component.id}\``;
  const own = [fact(component, 'access-logs'), fact(component, 'audit-log')];
  const written = own.filter(({ value }) => value === true);
  const kept = logRetention(component);
  const named = (lookups.logsOf.get(component.id) ?? []).map(({ at }) => at);
  const trails = (lookups.trailsOf.get(component.id) ?? []).map((trail) => fact(trail, 'data-events').at);
  const proof = [...named, ...trails, ...written.map(({ at }) => at)];
  if (proof.length > 0) return pass(`What is done to ${name} is recorded.`, ...proof);
  const off = own.filter(({ value }) => value === false);
  if (off.length > 0) return gap(`${name} does not record who uses it.`, ...off);
  if (kept.value !== undefined) return pass(`${name} writes logs, kept for ${kept.value}.`, kept);
  return unlogged(lookups, component);
}

/** Nothing of its own is stated: a trail sees how it is managed, and for some services that is all there is. */
function unlogged(lookups: Lookups, component: Component): Answer {
  const name = `\`${component.id}\``;
  const fields = (['access-logs', 'audit-log'] as const).filter((field) => canState(component, field));
  if (fields[0] !== undefined)
    return unstated(`${name} does not say whether it logs who uses it.`, fact(component, fields[0]));
  const trail = lookups.model.trails.find(
    ({ stated, account }) => stated.organization === true || account === component.account,
  );
  const ownLogs = ['compute', 'function', 'api', 'orchestration', 'stream', 'analytics', 'database'];
  if (DATA_EVENTS.has(component.service.id)) {
    const where = trail === undefined ? child('/audit', 'trails') : fact(trail, 'data-events').at;
    return unstated(`No trail is stated to record what is done in ${name}.`, where);
  }
  if (ownLogs.includes(component.service.category)) {
    return unstated(`${name} does not say how long its logs are kept.`, fact(component, 'log-retention'));
  }
  return trail === undefined
    ? unstated(`No trail is stated that would record calls to ${name}.`, child('/audit', 'trails'))
    : pass(`Trail \`${trail.id}\` records the calls that manage ${name}.`, trail.at);
}
