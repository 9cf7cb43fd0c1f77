/** A private road to an AWS service leads to everybody's resources in it unless its policy says whose. */
import { fact } from '../../model/fact.ts';
import type { Endpoint, Model } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { hinders, listWith, prevents } from '../mitigation.ts';
import { footholdsIn } from '../lookup.ts';
import { assetOf, part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { dataOf, isPublicOnly, secretData } from '../worth.ts';

/** A VPC endpoint becomes the way out to a stranger's account. */
export const threat: Threat = defineThreat({
  id: 'information-disclosure/endpoint-to-foreign-account',
  title: "A VPC endpoint leads to a stranger's account",
  stride: ['information-disclosure'],
  harms: ['confidentiality'],
  cwe: [923],
  attack: ['T1537'],
  detection: ['objects-taken', 'endpoint-changed'],
  find: (model) => gather(casesIn(model), tell),
});

/** Services into which data can be written for another account to read. */
const TAKE_DATA: readonly string[] = [
  's3',
  'dynamodb',
  'sqs',
  'sns',
  'kinesis-streams',
  'kinesis-firehose',
  'events',
];

function casesIn(model: Model): readonly Case<Endpoint>[] {
  return model.networks
    .filter((network) => footholdsIn(network).length > 0 && !isPublicOnly(dataOf(network.components)))
    .flatMap((network) =>
      network.endpoints
        .filter(({ stated }) => TAKE_DATA.includes(stated.service))
        .map((endpoint) => ({
          subject: endpoint,
          boundary: network.id,
          exposure: 'internal' as const,
          data: secretData(dataOf(network.components)),
          because: [fact(endpoint, 'service')],
          mitigations: [
            prevents(
              part`${endpoint} lets through only resources of the own organization`,
              fact(endpoint, 'policy'),
              (policy) => policy === 'restricted',
              'restricted',
            ),
            hinders(
              part`A data perimeter binds every role in ${network.account}`,
              fact(network.account, 'guardrails'),
              (rails) => rails.includes('data-perimeter'),
              listWith(network.account.stated.guardrails, 'data-perimeter'),
            ),
          ],
        })),
    );
}

function tell({ first, subjects, data }: Group<Endpoint>): Statement {
  return {
    source: part`An intruder who holds ${footholdsIn(first.network)}`,
    prerequisite: part`in ${first.network} and can send to ${subjects}`,
    action: part`copy data through ${subjects} into an account of their own`,
    impact: 'disclosure',
    asset: assetOf(data, first.network),
  };
}
