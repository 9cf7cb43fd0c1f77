/** A key that AWS keeps for us cannot be taken away from anybody; a key of one's own can be closed in an hour. */
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { isSensitive, restricted } from '../../model/queries/classification.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { preventsByAny, type Proof } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { ownComponents } from '../worth.ts';

/** Nobody but AWS can close restricted data by its key. */
export const threat: Threat = defineThreat({
  id: 'information-disclosure/key-held-by-provider',
  title: 'Secret data lies under a key that we cannot close',
  stride: ['information-disclosure'],
  harms: ['confidentiality'],
  cwe: [1220],
  attack: ['T1530'],
  detection: ['access-from-outside'],
  find: (model) => gather(casesIn(model), tell),
});

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model)
    .filter((store) => store.service.storesData)
    .flatMap((store) => {
      const most = restricted(store.stores);
      const hidden = most.length === 0;
      if (hidden && !(isSensitive(store.stores) && isUnseen(store))) return [];
      return [
        {
          subject: store,
          boundary: `${store.account?.id ?? 'stores'} ${isUnseen(store) ? 'unseen' : ''}`,
          exposure: 'internal',
          circumstances: hidden ? [{ text: 'None of it is classified restricted', effect: -1 }] : [],
          data: hidden ? store.stores.filter((one) => isSensitive([one])) : most,
          because: [
            fact(store, 'stores'),
            ...(isUnseen(store) ? [fact(store, 'encryption', 'managed')] : []),
          ],
          mitigations: [
            preventsByAny(
              part`${store} lies under a key of our own`,
              [ownKey(store)],
              model.keys.find(({ account }) => account === store.account)?.id ??
                `${store.id.slice(0, 60)}-key`,
            ),
          ],
        },
      ];
    });
}

/** An AWS owned key is in no account of ours: no trail shows who decrypts by it. */
function isUnseen({ stated }: Component): boolean {
  return stated.encryption?.managed === 'aws-owned' && stated.encryption.key === undefined;
}

function ownKey(store: Component): Proof {
  const key = fact(store, 'encryption', 'key');
  if (key.value !== undefined) return { at: key.at, holds: 'yes' };
  return { at: key.at, holds: store.stated.encryption?.managed === undefined ? 'unknown' : 'no' };
}

function tell({ first, subjects, data }: Group<Component>): Statement {
  return {
    source: part`Whoever once got a grant on ${subjects}`,
    prerequisite: part`by a policy in ${first.account ?? first} that nobody can find in time`,
    action: isUnseen(first)
      ? part`go on reading under AWS owned keys, which nobody in ${first.account ?? first} can disable and whose use no trail of ours shows`
      : part`go on reading, if ${subjects.length > 1 ? 'their keys belong' : 'its key belongs'} to AWS and cannot be disabled`,
    impact: 'disclosure that cannot be stopped at once',
    asset: part`${data}`,
  };
}
