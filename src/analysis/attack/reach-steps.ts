/** Steps that no flow explains: hooks, front doors, security groups and open addresses. */
import { fact } from '../../model/fact.ts';
import type { Component, Model, Network } from '../../model/model.ts';
import { isOpenToAll } from '../../model/queries/open-ports.ts';
import { child } from '../../source/pointer.ts';
import { controlBy } from './controls.ts';
import { addData, addEntry, login } from './entry-steps.ts';
import type { Control, Position } from './graph.ts';
import { onlyKnown } from './policy-steps.ts';
import type { Building } from './positions.ts';
import { entryOf, runsCode } from './roles.ts';

/** Adds hooks, doors and network reach. */
export function addReachSteps(graph: Building, model: Model): void {
  const byId = new Map(model.components.map((component) => [component.id, component]));
  addHooks(graph, model);
  for (const door of model.components) addTargets(graph, door, byId);
  for (const network of model.networks) addGroups(graph, network, byId);
  for (const component of model.components) addExposure(graph, component);
}

const at = (of: Component): Position => ({ kind: 'component', of });
const INTERNET: Position = { kind: 'internet' };

function addHooks(graph: Building, model: Model): void {
  for (const { source, targets, decision, title, id, at: here } of model.hooks) {
    if (decision !== 'used') continue;
    for (const target of targets) {
      if (graph.joins(at(source), at(target))) continue;
      const scan = controlBy(
        `What is left in \`${source.id}\` is scanned before \`${id}\` hands it on`,
        fact(source, 'malware-scan'),
        (said) => said,
        2,
        'true',
        'needed',
      );
      graph.step(at(source), at(target), {
        means: 'event',
        does: runsCode(target)
          ? `take over \`${target.id}\` by what \`${source.id}\` hands to it`
          : `make \`${source.id}\` raise \`${id}\` for \`${target.id}\``,
        title,
        base: entryOf(target),
        controls: source.stated.service === 's3' && runsCode(target) ? [scan] : [],
        evidence: [here, child(here, 'targets')],
      });
    }
  }
}

function addTargets(graph: Building, door: Component, byId: ReadonlyMap<string, Component>): void {
  for (const field of ['targets', 'origins'] as const) {
    for (const id of door.stated[field] ?? []) {
      const behind = byId.get(id);
      if (behind === undefined || graph.joins(at(door), at(behind))) continue;
      graph.step(at(door), at(behind), {
        means: 'front-door',
        does: runsCode(behind)
          ? `take over \`${id}\` by a crafted request`
          : `reach \`${id}\` through \`${door.id}\``,
        title: door.title,
        base: entryOf(behind),
        controls: runsCode(behind)
          ? [
              controlBy(
                `\`${door.id}\` checks requests before it passes them on`,
                fact(door, 'request-validation'),
                (said) => said,
                2,
                'true',
                'needed',
              ),
            ]
          : [],
        evidence: [fact(door, field).at],
      });
    }
  }
}

/** Rules of security groups let members of other groups connect, whether or not a flow is stated for it. */
function addGroups(graph: Building, network: Network, byId: ReadonlyMap<string, Component>): void {
  const groups = new Map(network.securityGroups.map((group) => [group.id, group]));
  for (const group of network.securityGroups) {
    for (const [index, rule] of (group.stated.ingress ?? []).entries()) {
      const place = child(group.at, 'ingress', index);
      const named = byId.get(rule.from);
      const callers = groups.get(rule.from)?.components ?? (named === undefined ? [] : [named]);
      for (const to of group.components) {
        for (const from of callers) {
          if (from === to || graph.joins(at(from), at(to))) continue;
          addEntry(
            graph,
            at(from),
            to,
            `\`${from.id}\` may open ${rule.ports} of \`${to.id}\``,
            [place, ...(group.stated.for === undefined ? [] : [child(group.at, 'for')])],
            [
              {
                control: `No rule lets \`${from.id}\` into \`${to.id}\` for which no flow is stated`,
                holds: 'no',
                needed: true,
                effort: 0,
                at: place,
                write: null,
              },
            ],
          );
        }
        if (isOpenToAll(rule) && isAddressed(to) && !isMeant(to, rule.ports)) {
          addEntry(
            graph,
            INTERNET,
            to,
            `anybody may open ${rule.ports} of \`${to.id}\``,
            [place],
            [
              {
                control: `The rule for ${rule.ports} of \`${to.id}\` names its callers`,
                holds: 'no',
                needed: true,
                effort: 0,
                at: child(place, 'from'),
                write: null,
              },
            ],
          );
        }
      }
    }
  }
}

/** Whether it has an address on the internet and stands where the internet gateway leads. */
function isAddressed({ stated, subnets }: Component): boolean {
  const routed = subnets.some(
    (subnet) => subnet.tier === 'public' && subnet.stated['internet-route'] !== false,
  );
  return routed && (stated['public-address'] === true || stated['publicly-accessible'] === true);
}

/** Whether a flow of outsiders explains the port: then the flow is the step. */
function isMeant(to: Component, ports: string): boolean {
  return to.flowsIn.some(
    ({ from, stated }) =>
      from.kind === 'actor' &&
      (from.stated.trust === 'external' || from.stated.trust === 'partner') &&
      (stated.port === undefined || ports.split(',').some((port) => port.trim() === String(stated.port))),
  );
}

/** What the spec itself says that anybody can reach. */
function addExposure(graph: Building, component: Component): void {
  const { stated, id } = component;
  const open = (field: string, place: string, write: string): Control => ({
    control: `\`${id}\` is not open to anybody (\`${field}\`)`,
    holds: 'no',
    needed: true,
    effort: 0,
    at: place,
    write,
  });
  const address = fact(component, 'publicly-accessible');
  if (address.value === true) {
    const control = open('publicly-accessible', address.at, 'false');
    addData(
      graph,
      INTERNET,
      component,
      'exposure',
      [address.at],
      [control, ...login(component)],
      `\`${id}\` has an address on the internet`,
    );
  }
  const policy = fact(component, 'policy');
  if (policy.value === 'anyone') {
    addData(
      graph,
      INTERNET,
      component,
      'exposure',
      [policy.at],
      [onlyKnown(component)],
      `The policy of \`${id}\` admits anyone`,
    );
  }
  const url = fact(component, 'function-url');
  const admin = fact(component, 'admin-access');
  for (const [place, field, write] of [
    [stated['function-url'] === 'public' ? url.at : null, 'function-url', 'iam'],
    [stated['admin-access'] === 'ssh-from-internet' ? admin.at : null, 'admin-access', 'session-manager'],
  ] as const) {
    if (place === null || graph.joins(INTERNET, at(component))) continue;
    graph.step(INTERNET, at(component), {
      means: 'exposure',
      does: `take over \`${id}\` from the internet`,
      title: `${field} of ${id}`,
      base: entryOf(component),
      controls: [open(field, place, write)],
      evidence: [place],
    });
  }
}
