/** The API of a cluster is the door to everything in it; on the internet it is tried by everybody. */
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { prevents } from '../mitigation.ts';
import { assetOf, part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { ownComponents } from '../worth.ts';

/** The cluster API can be reached from the internet. */
export const threat: Threat = defineThreat({
  id: 'elevation-of-privilege/cluster-api-open',
  title: 'The API of a cluster answers to the internet',
  stride: ['elevation-of-privilege', 'spoofing'],
  harms: ['confidentiality', 'integrity', 'availability'],
  cwe: [1327],
  attack: ['T1133', 'T1613', 'T1609'],
  detection: ['anonymous-in-cluster'],
  find: (model) => gather(casesIn(model), tell),
});

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model)
    .filter(({ stated }) => stated.service === 'eks')
    .map((cluster) => ({
      subject: cluster,
      boundary: cluster.account?.id ?? 'clusters',
      exposure: 'external',
      circumstances: [
        { text: 'A credential of the cluster, or a fault in its API, must be had', effect: -1 },
      ],
      data: cluster.handles,
      because: [fact(cluster, 'endpoint-access')],
      mitigations: [
        prevents(
          part`Only stated addresses reach the API of ${cluster}`,
          fact(cluster, 'endpoint-access'),
          (access) => access !== 'public',
          'private',
        ),
      ],
    }));
}

function tell({ subjects, data }: Group<Component>): Statement {
  return {
    source: 'Anybody on the internet',
    prerequisite: part`who finds the API of ${subjects} and a leaked token or a fault of it`,
    action: part`start containers in ${subjects} and read the secrets of every service account`,
    impact: 'disclosure, forgery and loss',
    asset: assetOf(data, subjects),
  };
}
