/** A cache that does not know who asked gives one caller what it kept for another. */
import { fact } from '../../model/fact.ts';
import type { Component, Data, Model } from '../../model/model.ts';
import { seconds } from '../../model/quantity.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { hinders, prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { nearest } from '../reach.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { ownComponents, secretData } from '../worth.ts';

/** A shared cache serves one caller's reply to another. */
export const threat: Threat = defineThreat({
  id: 'information-disclosure/reply-cached-for-another',
  title: "A cache serves one caller's reply to another",
  stride: ['information-disclosure'],
  harms: ['confidentiality'],
  cwe: [524],
  attack: [],
  detection: [],
  find: (model) => gather(casesIn(model), tell),
});

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model).flatMap((door) => {
    const { cache } = door.stated;
    const data = passing(door);
    if (cache === undefined || data.length === 0 || (cache.ttl !== undefined && seconds(cache.ttl) === 0))
      return [];
    return [
      {
        subject: door,
        // The sentence names how long a reply is kept.
        boundary: `${door.boundary.id} ${cache.ttl ?? ''}`,
        exposure: nearest(door.flowsIn.flatMap(({ from }) => (from.kind === 'actor' ? [from] : []))).exposure,
        circumstances: [
          { text: 'It happens without intent: two callers ask for the same address', effect: 0 },
        ],
        data,
        because: [fact(door, 'cache')],
        mitigations: [
          prevents(
            part`The cache of ${door} keeps replies apart by caller`,
            fact(door, 'cache', 'key-includes-identity'),
            (yes) => yes,
            'true',
          ),
          hinders(
            part`The cache of ${door} is encrypted`,
            fact(door, 'cache', 'encrypted'),
            (yes) => yes,
            'true',
          ),
        ],
      },
    ];
  });
}

function passing({ flowsIn }: Component): readonly Data[] {
  return secretData([...new Set(flowsIn.flatMap(({ carries }) => carries))]);
}

function tell({ first, subjects, data }: Group<Component>): Statement {
  const callers = across(subjects, ({ flowsIn }) => flowsIn.map(({ from }) => from));
  const kept = first.stated.cache?.ttl ?? 'the lifetime of its entries';
  return {
    source: part`A second caller like ${callers}`,
    prerequisite: part`who asks ${subjects} for the same address within ${kept}`,
    action: 'be given the reply that was kept for the first',
    impact: 'disclosure',
    asset: part`${data}`,
  };
}
