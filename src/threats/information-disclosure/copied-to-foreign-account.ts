/** Rights of AWS cross accounts: who may read here may write there, unless something says whose resources count. */
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { isSensitive } from '../../model/queries/classification.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { listWith, prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { ownComponents, secretData } from '../worth.ts';

/** Data is copied or replicated to a stranger's account. */
export const threat: Threat = defineThreat({
  id: 'information-disclosure/copied-to-foreign-account',
  title: "Data is copied into a stranger's account",
  stride: ['information-disclosure'],
  harms: ['confidentiality'],
  cwe: [923],
  attack: ['T1537', 'T1578.001'],
  detection: ['objects-taken', 'odd-exfiltration', 'snapshot-shared'],
  find: (model) => gather(casesIn(model), tell),
});

const COPIED: readonly string[] = ['object-store', 'database', 'file-store'];

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model).flatMap((store) => {
    const { account, service, stores } = store;
    if (account === null || !COPIED.includes(service.category) || !isSensitive(stores)) return [];
    return [
      {
        subject: store,
        boundary: account.id,
        exposure: 'internal' as const,
        data: secretData(stores),
        because: [fact(store, 'stores')],
        mitigations: [
          prevents(
            part`A data perimeter keeps roles of ${account} from writing to accounts of others`,
            fact(account, 'guardrails'),
            (rails) => rails.includes('data-perimeter'),
            listWith(account.stated.guardrails, 'data-perimeter'),
          ),
        ],
      },
    ];
  });
}

function tell({ first, subjects, data }: Group<Component>): Statement {
  return {
    source: part`Somebody with a role in ${first.account ?? first}`,
    prerequisite: part`that may read or copy ${subjects}`,
    action: part`replicate, export or copy ${subjects} to a bucket or account that is not ours, or to a name that a stranger registered`,
    impact: 'disclosure',
    asset: part`${data}`,
  };
}
