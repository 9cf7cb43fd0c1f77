/** Caches, search engines and brokers often ask nobody: being in the network is enough. */
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { hinders, prevents } from '../mitigation.ts';
import { assetOf, part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { ownComponents } from '../worth.ts';

/** A cache, search engine or broker takes any client in the network. */
export const threat: Threat = defineThreat({
  id: 'spoofing/store-asks-nobody',
  title: 'A cache, search engine or broker takes whoever is in the network',
  stride: ['spoofing', 'information-disclosure'],
  harms: ['confidentiality', 'integrity'],
  cwe: [306],
  attack: ['T1213.006'],
  detection: [],
  find: (model) => gather(casesIn(model), tell),
});

const TRUSTING: readonly string[] = ['elasticache', 'memorydb', 'opensearch', 'msk', 'mq'];

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model)
    .filter(({ stated }) => TRUSTING.includes(stated.service))
    .map((store) => ({
      subject: store,
      boundary: store.boundary.id,
      exposure: 'internal',
      data: store.handles,
      because: [fact(store, 'authentication')],
      mitigations: [
        prevents(
          part`${store} asks every client who it is`,
          fact(store, 'authentication'),
          (by) => by !== 'none',
          'iam',
        ),
        hinders(part`${store} speaks TLS only`, fact(store, 'tls-only'), (yes) => yes, 'true'),
      ],
    }));
}

function tell({ subjects, data }: Group<Component>): Statement {
  const clients = across(subjects, ({ flowsIn }) => flowsIn.map(({ from }) => from));
  return {
    source: part`An intruder in any component that reaches ${subjects} over the network`,
    prerequisite: part`where ${clients.length > 0 ? clients : 'the application'} should be the only ${clients.length > 1 ? 'clients' : 'client'}`,
    action: part`read and change everything in ${subjects} without a name or a password`,
    impact: 'disclosure and falsification',
    asset: assetOf(data, subjects),
  };
}
