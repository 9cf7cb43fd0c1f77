/** The graph of a design: flows first, then what reaches further than they say. */
import type { Account, Model } from '../../model/model.ts';
import { addFlowSteps } from './flow-steps.ts';
import type { AttackGraph } from './graph.ts';
import { addJoinedNetworks } from './joined-networks.ts';
import { addPolicySteps } from './policy-steps.ts';
import { startGraph } from './positions.ts';
import { addReachSteps } from './reach-steps.ts';
import { addTrustSteps } from './trust-steps.ts';
import { isHighImpact } from './worth.ts';

const TRUST: readonly string[] = ['external', 'partner', 'workforce', 'operator'];

/** Builds the graph; sources in the order of trust, the least trusted first. */
export function attackGraphOf(model: Model): AttackGraph {
  const graph = startGraph();
  graph.source({ kind: 'internet' });
  for (const trust of TRUST) {
    if (trust === 'workforce') {
      for (const of of model.accounts)
        if (of.stated.purpose === 'external') graph.source({ kind: 'account', of });
      for (const of of lesserAccounts(model)) graph.source({ kind: 'account', of });
    }
    for (const of of model.actors) if (of.stated.trust === trust) graph.source({ kind: 'actor', of });
  }
  addFlowSteps(graph, model);
  addReachSteps(graph, model);
  addJoinedNetworks(graph, model);
  addPolicySteps(graph, model);
  addTrustSteps(graph, model);
  return graph.finish(model);
}

/** Where builds and trials run, and whoever may start one has a foothold. */
const LESSER: readonly (string | undefined)[] = ['deployment', 'sandbox', 'shared-services', 'workload'];

/** Accounts of our own that hold nothing worth coming for: they are guarded less than those to which they may lead. */
function lesserAccounts(model: Model): readonly Account[] {
  const worthy = new Set(
    model.components.flatMap(({ account, stores }) =>
      stores.some((data) => isHighImpact(data, 'read-and-write')) ? [account] : [],
    ),
  );
  return model.accounts.filter((account) => LESSER.includes(account.stated.purpose) && !worthy.has(account));
}
