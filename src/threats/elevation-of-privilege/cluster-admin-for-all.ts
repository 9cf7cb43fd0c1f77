/** Whoever is let into a cluster as its administrator is one, whatever IAM says elsewhere. */
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { prevents } from '../mitigation.ts';
import { assetOf, part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { ownComponents } from '../worth.ts';

/** Those who are let into the cluster may do everything in it. */
export const threat: Threat = defineThreat({
  id: 'elevation-of-privilege/cluster-admin-for-all',
  title: 'Everybody who is let into a cluster administers it',
  stride: ['elevation-of-privilege'],
  harms: ['confidentiality', 'integrity', 'availability'],
  cwe: [266],
  attack: ['T1098.006'],
  detection: ['cluster-rights-raised'],
  find: (model) => gather(casesIn(model), tell),
});

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model)
    .filter(({ stated }) => stated.service === 'eks')
    .map((cluster) => ({
      subject: cluster,
      boundary: cluster.account?.id ?? 'clusters',
      exposure: 'workforce',
      data: cluster.handles,
      because: [fact(cluster, 'service')],
      mitigations: [
        prevents(
          part`Access entries of ${cluster} give each group only what it needs`,
          fact(cluster, 'cluster-access'),
          (access) => access === 'least-privilege',
          'least-privilege',
        ),
      ],
    }));
}

function tell({ first, subjects, data }: Group<Component>): Statement {
  return {
    source: part`A developer, or whoever holds the session of one, in ${first.account ?? first}`,
    prerequisite: part`who is let into ${subjects} to look at one workload`,
    action: part`read every secret and change every workload of ${subjects}`,
    impact: 'disclosure, forgery and loss',
    asset: assetOf(data, subjects),
  };
}
