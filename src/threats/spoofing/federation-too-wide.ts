/** A provider outside vouches for workloads; which of them may act here is decided by one condition. */
import { fact } from '../../model/fact.ts';
import type { Account, Connection, Identity, Model } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { listWith, prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Mitigation, type Statement, type Threat } from '../threat.ts';
import { dataIn } from '../worth.ts';

/** A federated workload that is none of the design's takes on a role. */
export const threat: Threat = defineThreat({
  id: 'spoofing/federation-too-wide',
  title: 'A workload of somebody else takes on a role through a shared identity provider',
  stride: ['spoofing', 'elevation-of-privilege'],
  harms: ['confidentiality', 'integrity', 'availability'],
  cwe: [863],
  attack: ['T1199', 'T1078.004'],
  detection: ['federated-sign-in', 'odd-first-access'],
  find: (model) => gather(casesIn(model), (group) => tell(group, model)),
});

const WEB: readonly string[] = ['subject', 'audience'];

function casesIn(model: Model): readonly Case<Connection>[] {
  return model.connections
    .filter((connection) => isFederated(connection, model))
    .map((connection) => {
      const conditions = fact(connection, 'conditions');
      const condition = (name: 'subject' | 'audience', control: string): Mitigation =>
        prevents(
          control,
          conditions,
          (stated) => stated.includes(name),
          listWith(connection.stated.conditions, name),
        );
      return {
        subject: connection,
        boundary: connection.to.id,
        exposure: 'external' as const,
        circumstances: [{ text: 'The name of the role must be known', effect: -1 }],
        data: dataIn(connection.to, model),
        because: [fact(connection, 'via'), conditions],
        mitigations: [
          condition(
            'subject',
            part`${connection} names the repository or service account that may take it on`,
          ),
          condition('audience', part`${connection} takes only tokens that were made for it`),
        ],
      };
    });
}

/** Taken on with a token: said by the conditions, or by the only way that the account has to vouch for others. */
function isFederated({ stated, from, to }: Connection, model: Model): boolean {
  if (stated.via !== 'assume-role' || from === to) return false;
  if (stated.conditions?.some((one) => WEB.includes(one)) === true) return true;
  return from.stated.purpose === 'external' && providersIn(to, model).length > 0;
}

function providersIn({ id }: Account, { identities }: Model): readonly Identity[] {
  return identities.filter(({ stated }) => stated.kind === 'oidc-provider' && stated.account === id);
}

function tell({ first, subjects, data }: Group<Connection>, model: Model): Statement {
  const providers = providersIn(first.to, model);
  return {
    source: part`Any workload to which ${providers.length > 0 ? providers : [first.from]} gives tokens`,
    prerequisite: part`and that asks for the role behind ${subjects}`,
    action: part`act in ${first.to} as if it were the workload that ${subjects.length > 1 ? 'they were' : 'it was'} made for`,
    impact: 'disclosure, forgery and loss',
    asset: data.length > 0 ? part`${data}` : part`what is in ${first.to}`,
  };
}
