/** A new subnet takes the main route table and the default network ACL, whatever those say. */
import { fact } from '../../model/fact.ts';
import type { Model, Network } from '../../model/model.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { hinders, prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { dataOf } from '../worth.ts';

/** A new subnet inherits a way to the internet. */
export const threat: Threat = defineThreat({
  id: 'elevation-of-privilege/new-subnet-born-open',
  title: 'A new subnet is born with a way to the internet',
  stride: ['elevation-of-privilege', 'information-disclosure'],
  harms: ['confidentiality', 'integrity'],
  cwe: [1188],
  attack: ['T1133'],
  detection: ['network-changed', 'rule-broken'],
  find: (model) => gather(casesIn(model), tell),
});

function casesIn(model: Model): readonly Case<Network>[] {
  return model.networks
    .filter(({ account }) => account.stated.purpose !== 'external')
    .map((network) => ({
      subject: network,
      boundary: 'networks',
      exposure: 'accident',
      circumstances: [{ text: 'Somebody must add a subnet and forget its route table', effect: -1 }],
      data: dataOf(network.components),
      because: [fact(network, 'default-route-table')],
      mitigations: [
        prevents(
          part`The default route table of ${network} leads nowhere`,
          fact(network, 'default-route-table', 'internet-route'),
          (open) => !open,
          'false',
        ),
        prevents(
          part`The default network ACL of ${network} lets nothing through`,
          fact(network, 'default-network-acl'),
          (acl) => acl === 'restricted',
          'restricted',
        ),
        hinders(
          part`The default security group of ${network} lets nothing through`,
          fact(network, 'default-security-group'),
          (group) => group === 'restricted',
          'restricted',
        ),
      ],
    }));
}

function tell({ subjects, data }: Group<Network>): Statement {
  const inside = across(subjects, ({ components }) => components);
  return {
    source: 'A colleague in a hurry',
    prerequisite: part`who adds a subnet to ${subjects} and starts a machine in it`,
    action: part`give the internet a way in beside ${inside.length > 0 ? inside : subjects}, since the subnet takes the defaults`,
    impact: 'disclosure and forgery',
    asset: data.length > 0 ? part`${data}` : part`what runs in ${subjects}`,
  };
}
