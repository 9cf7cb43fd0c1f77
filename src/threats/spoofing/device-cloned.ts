/** A key in the memory of a device can be copied out of it, and then there are two devices of that name. */
import { fact } from '../../model/fact.ts';
import type { Actor, Data, Model } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { flowsFrom } from '../lookup.ts';
import { prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';

/** A device key is cloned. */
export const threat: Threat = defineThreat({
  id: 'spoofing/device-cloned',
  title: 'A device is cloned with the key read out of it',
  stride: ['spoofing'],
  harms: ['integrity'],
  cwe: [522],
  attack: ['T1552.004'],
  detection: [],
  find: (model) => gather(casesIn(model), tell),
});

function casesIn(model: Model): readonly Case<Actor>[] {
  return model.actors
    .filter(({ stated }) => stated.kind === 'device')
    .map((device) => ({
      subject: device,
      boundary: device.boundary.id,
      exposure: 'external',
      circumstances: [{ text: 'Somebody must hold a device in the hands', effect: -1 }],
      data: carriedBy(device, model),
      because: [fact(device, 'kind')],
      mitigations: [
        prevents(
          part`${device} keeps its key in hardware that does not give it out`,
          fact(device, 'key-storage'),
          (where) => where === 'hardware',
          'hardware',
        ),
      ],
    }));
}

function carriedBy(device: Actor, model: Model): readonly Data[] {
  return [...new Set(flowsFrom(device, model).flatMap(({ carries }) => carries))];
}

function tell({ subjects, data }: Group<Actor>): Statement {
  return {
    source: part`Somebody who takes one of ${subjects} apart`,
    prerequisite: 'and reads its key out of the memory',
    action: part`report as ${subjects} from a machine of their own`,
    impact: 'forgery',
    asset: data.length > 0 ? part`${data}` : part`what ${subjects} reports`,
  };
}
