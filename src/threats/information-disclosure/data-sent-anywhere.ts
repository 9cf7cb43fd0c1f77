/** A way out that asks nobody where to is the way out of stolen data. */
import { fact } from '../../model/fact.ts';
import type { Egress, Model } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { prevents } from '../mitigation.ts';
import { footholdsIn } from '../lookup.ts';
import { assetOf, part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { dataOf, isPublicOnly, secretData } from '../worth.ts';

/** A compromised component sends data anywhere. */
export const threat: Threat = defineThreat({
  id: 'information-disclosure/data-sent-anywhere',
  title: 'A component that was taken over sends data anywhere',
  stride: ['information-disclosure'],
  harms: ['confidentiality'],
  cwe: [923],
  attack: ['T1048', 'T1567', 'T1041'],
  detection: ['names-as-channel'],
  find: (model) => gather(casesIn(model), tell),
});

const WAYS_OUT: readonly string[] = [
  'nat-gateway',
  'regional-nat-gateway',
  'nat-instance',
  'egress-only-gateway',
];

function casesIn(model: Model): readonly Case<Egress>[] {
  return model.networks
    .filter((network) => footholdsIn(network).length > 0 && !isPublicOnly(dataOf(network.components)))
    .flatMap((network) => {
      const firewall = network.egress.some(({ stated }) => stated.kind === 'network-firewall');
      return network.egress
        .filter(
          ({ stated }) => WAYS_OUT.includes(stated.kind) && !(firewall && stated.filtered === undefined),
        )
        .map((egress) => ({
          subject: egress,
          boundary: network.id,
          exposure: 'internal' as const,
          data: secretData(dataOf(network.components)),
          because: [fact(egress, 'kind')],
          mitigations: [
            prevents(
              part`${egress} lets through only named destinations`,
              fact(egress, 'filtered'),
              (yes) => yes,
              'true',
            ),
          ],
        }));
    });
}

function tell({ first, subjects, data }: Group<Egress>): Statement {
  return {
    source: part`An intruder who holds ${footholdsIn(first.network)}`,
    prerequisite: part`in ${first.network} and can send to ${subjects}`,
    action: part`send what can be read in ${first.network} to a server of their own`,
    impact: 'disclosure',
    asset: assetOf(data, first.network),
  };
}
