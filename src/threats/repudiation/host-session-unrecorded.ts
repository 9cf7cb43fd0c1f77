/** An administrator on a host is root; what was typed is known only if the session is recorded. */
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { hinders, hindersWhereStated, records } from '../mitigation.ts';
import { assetOf, part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { ownComponents } from '../worth.ts';

/** Sessions on a host are not recorded. */
export const threat: Threat = defineThreat({
  id: 'repudiation/host-session-unrecorded',
  title: 'What administrators do on a host is not recorded',
  stride: ['repudiation', 'elevation-of-privilege'],
  harms: ['confidentiality', 'integrity'],
  cwe: [250, 778],
  attack: ['T1651'],
  detection: ['command-sent'],
  find: (model) => gather(casesIn(model), tell),
});

const HOSTS: readonly string[] = ['ec2', 'ec2-auto-scaling'];

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model)
    .filter(({ stated }) => HOSTS.includes(stated.service) && stated['admin-access'] !== 'none')
    .map((host) => ({
      subject: host,
      boundary: host.boundary.id,
      exposure: 'workforce',
      data: host.handles,
      because: [fact(host, 'admin-access')],
      mitigations: [
        records(
          part`Sessions on ${host} are recorded away from it`,
          fact(host, 'agents', 'ssm', 'session-logging'),
          (yes) => yes,
          'true',
        ),
        hinders(
          part`People enter ${host} by Session Manager only`,
          fact(host, 'agents', 'ssm', 'session-access'),
          (yes) => yes,
          'true',
        ),
        ...hindersWhereStated(
          part`A session on ${host} runs as the user of one person`,
          fact(host, 'agents', 'ssm', 'session-user'),
          (user) => user === 'own-user',
          'own-user',
        ),
      ],
    }));
}

function tell({ subjects, data }: Group<Component>): Statement {
  return {
    source: 'An administrator, or whoever has the session of one,',
    prerequisite: part`with a shell on ${subjects}`,
    action: part`read and change as root what passes through ${subjects}, and afterwards nobody can show what was typed`,
    impact: 'unattributable disclosure and change',
    asset: assetOf(data, subjects),
  };
}
