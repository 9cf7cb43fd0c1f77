/** A port for administrators that answers to everybody is tried by everybody. */
import { fact } from '../../model/fact.ts';
import type { Component, Model, SecurityGroup } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { prevents } from '../mitigation.ts';
import { assetOf, part } from '../phrase.ts';
import { defineThreat, type Mitigation, type Statement, type Threat } from '../threat.ts';
import { ownComponents } from '../worth.ts';

/** A remote administration port can be reached from outside. */
export const threat: Threat = defineThreat({
  id: 'elevation-of-privilege/admin-port-open',
  title: 'An administration port answers to the internet',
  stride: ['elevation-of-privilege', 'spoofing'],
  harms: ['confidentiality', 'integrity', 'availability'],
  cwe: [1327],
  attack: ['T1021.004', 'T1133', 'T1110.001'],
  detection: ['login-guessed', 'port-probed'],
  find: (model) => gather(casesIn(model), tell),
});

const HOSTS: readonly string[] = ['ec2', 'ec2-auto-scaling'];
const PORTS: readonly string[] = ['22', '3389'];
const EVERYBODY: readonly string[] = ['0.0.0.0/0', '::/0'];

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model)
    .filter((host) => HOSTS.includes(host.stated.service) && couldBeOpen(host))
    .map((host) => ({
      subject: host,
      boundary: host.boundary.id,
      exposure: 'external',
      data: host.handles,
      because: [fact(host, 'admin-access'), fact(host, 'subnets')],
      mitigations: [
        prevents(
          part`Administrators enter ${host} without an open port`,
          fact(host, 'admin-access'),
          (access) => access !== 'ssh-from-internet',
          'session-manager',
        ),
        ...groupsOf(host).map((group) => closed(group)),
      ],
    }));
}

/** Only what stands in a public subnet, or is stated or ruled to be open, can be reached from the internet. */
function couldBeOpen(host: Component): boolean {
  return (
    host.stated['admin-access'] === 'ssh-from-internet' ||
    host.stated['public-address'] === true ||
    host.subnets.some(({ tier }) => tier === 'public') ||
    groupsOf(host).some((group) => openRules(group).length > 0)
  );
}

function groupsOf(host: Component): readonly SecurityGroup[] {
  return host.network?.securityGroups.filter(({ components }) => components.includes(host)) ?? [];
}

type Rule = NonNullable<SecurityGroup['stated']['ingress']>[number];

function openRules({ stated }: SecurityGroup): readonly Rule[] {
  return (stated.ingress ?? []).filter(({ from, ports }) => EVERYBODY.includes(from) && admits(ports));
}

/** Whether `22`, `1-1024` or `22, 443` lets an administration protocol in. */
function admits(ports: string): boolean {
  return ports.split(',').some((range) => {
    const [first = '', last = first] = range.trim().split('-');
    return (
      PORTS.some((port) => Number(port) >= Number(first) && Number(port) <= Number(last)) || first === 'all'
    );
  });
}

function closed(group: SecurityGroup): Mitigation {
  const rest = (group.stated.ingress ?? []).filter((rule) => !openRules(group).includes(rule));
  return prevents(
    part`${group} lets nobody from the internet in at an administration port`,
    fact(group, 'ingress'),
    () => openRules(group).length === 0,
    JSON.stringify(rest),
  );
}

function tell({ first, subjects, data }: Group<Component>): Statement {
  return {
    source: 'Anybody who scans the internet for SSH and RDP',
    prerequisite: part`and finds ${subjects}`,
    action: part`try stolen keys and passwords until ${subjects.length > 1 ? 'one of them' : first} lets them in`,
    impact: 'disclosure, forgery and loss',
    asset: assetOf(data, subjects),
  };
}
