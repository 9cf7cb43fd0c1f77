/** A snapshot can be shared with everybody by one call, unless a key or a block stands in the way. */
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { isSensitive } from '../../model/queries/classification.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { preventsByAny, proof, type Proof } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { alerted } from '../watching.ts';
import { ownComponents, secretData } from '../worth.ts';

/** A snapshot or image is shared with everyone. */
export const threat: Threat = defineThreat({
  id: 'information-disclosure/snapshot-shared',
  title: 'A snapshot is shared with everybody',
  stride: ['information-disclosure'],
  harms: ['confidentiality'],
  cwe: [732],
  attack: ['T1537', 'T1578.001'],
  detection: ['snapshot-shared', 'access-from-outside'],
  find: (model) => gather(casesIn(model), tell),
});

const SNAPSHOTS = /^(ec2|ec2-auto-scaling|rds-.*|aurora-.*|documentdb|neptune|redshift)$/;

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model)
    .filter(({ stated, handles }) => SNAPSHOTS.test(stated.service) && isSensitive(handles))
    .map((store) => ({
      subject: store,
      boundary: store.account?.id ?? 'snapshots',
      exposure: 'external',
      circumstances: [{ text: 'Somebody inside must share it by mistake first', effect: -2 }],
      data: secretData(store.handles),
      because: [fact(store, 'service')],
      mitigations: [
        preventsByAny(
          part`A snapshot of ${store} cannot be made public`,
          [proof(fact(store, 'encryption', 'key'), () => true), ...blocked(store)],
          keyFor(store, model),
        ),
        alerted('public-exposure', model),
      ],
    }));
}

function blocked({ account }: Component): readonly Proof[] {
  return account === null
    ? []
    : [proof(fact(account, 'guardrails'), (rails) => rails.includes('deny-public-snapshots'))];
}

/** A snapshot under a key of one's own cannot be shared with everybody. */
function keyFor(store: Component, { keys }: Model): string {
  return (keys.find(({ account }) => account === store.account) ?? keys[0])?.id ?? 'snapshots';
}

function tell({ first, subjects, data }: Group<Component>): Statement {
  return {
    source: part`An administrator of ${first.account ?? first}, or whoever holds the session of one,`,
    prerequisite: part`who shares a snapshot of ${subjects} to move it and picks "public"`,
    action: part`open every record in it to anybody who searches the list of public snapshots`,
    impact: 'disclosure',
    asset: part`${data}`,
  };
}
