/** Pods on one node share its role unless each has its own: the least of them may do what all need. */
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { hinders, prevents } from '../mitigation.ts';
import { assetOf, part } from '../phrase.ts';
import { attacker, reachOf, reachOfAll } from '../reach.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { ownComponents } from '../worth.ts';

/** A pod uses the role of its node. */
export const threat: Threat = defineThreat({
  id: 'elevation-of-privilege/pod-uses-node-role',
  title: 'A pod uses the role of its node',
  stride: ['elevation-of-privilege'],
  harms: ['confidentiality', 'integrity'],
  cwe: [250],
  attack: ['T1552.005', 'T1552.007'],
  detection: ['credentials-taken-out'],
  find: (model) => gather(casesIn(model), (group) => tell(group, model)),
});

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model)
    .filter(({ stated }) => stated.service === 'eks')
    .map((cluster) => ({
      subject: cluster,
      boundary: cluster.boundary.id,
      exposure: reachOf(cluster, model).exposure,
      circumstances: [{ text: 'A pod must be taken over first', effect: -1 }],
      data: cluster.handles,
      because: [fact(cluster, 'service')],
      mitigations: [
        prevents(
          part`Each service account in ${cluster} has a role of its own`,
          fact(cluster, 'pod-identity'),
          (whose) => whose === 'per-service-account',
          'per-service-account',
        ),
        hinders(
          part`The metadata service of the nodes of ${cluster} asks for a token (IMDSv2)`,
          fact(cluster, 'imds'),
          (mode) => mode === 'v2-required',
          'v2-required',
        ),
      ],
    }));
}

function tell({ first, subjects, data }: Group<Component>, model: Model): Statement {
  return {
    source: attacker(reachOfAll(subjects, model), first),
    prerequisite: part`and has taken over the least important pod of ${subjects}`,
    action: 'use the role of the node and so the rights of every pod that ever ran there',
    impact: 'disclosure and forgery',
    asset: assetOf(data, subjects),
  };
}
