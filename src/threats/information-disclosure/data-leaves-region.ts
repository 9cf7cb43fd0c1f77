/** The law of a place follows the data; a copy in another Region is in another place. */
import { fact } from '../../model/fact.ts';
import type { Component, Data, Model } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';

/** Personal data leaves the Regions in which it may be. */
export const threat: Threat = defineThreat({
  id: 'information-disclosure/data-leaves-region',
  title: 'Personal data leaves the place where it may be',
  stride: ['information-disclosure'],
  harms: ['confidentiality'],
  cwe: [359],
  attack: ['T1535'],
  detection: [],
  find: (model) => gather(casesIn(model), (group) => tell(group, model)),
});

function casesIn(model: Model): readonly Case<Data>[] {
  return model.data
    .filter(({ stated }) => stated.personal === true)
    .flatMap((data) => {
      const regions = regionsOf(data, model);
      if (regions.length < 2 && data.stated.residency === undefined) return [];
      return [
        {
          subject: data,
          boundary: regions.join(' '),
          exposure: 'accident' as const,
          circumstances: [{ text: 'It happens with every copy, without anybody meaning it', effect: 1 }],
          data: [data],
          because: [fact(data, 'personal'), ...holders(data, model).map((one) => fact(one, 'region'))],
          mitigations: [
            prevents(
              part`${data} may be in every Region where it is`,
              fact(data, 'residency'),
              (allowed) => regions.every((region) => allowed.includes(region)),
              `[${regions.join(', ')}]`,
            ),
          ],
        },
      ];
    });
}

function holders(data: Data, { components }: Model): readonly Component[] {
  return components.filter(({ handles }) => handles.includes(data));
}

/** Where the data rests, passes or is replicated to, sorted. */
function regionsOf(data: Data, model: Model): readonly string[] {
  const regions = holders(data, model).flatMap(({ region, stated }) => [
    ...(region === null ? [] : [region]),
    ...(stated['global-tables'] ?? []),
    ...(stated.replication?.['to-region'] === undefined ? [] : [stated.replication['to-region']]),
  ]);
  return [...new Set(regions)].toSorted();
}

function tell({ subjects, data }: Group<Data>, model: Model): Statement {
  const places = [...new Set(subjects.flatMap((one) => regionsOf(one, model)))].map((id) => ({ id }));
  const keepers = [...new Set(subjects.flatMap((one) => holders(one, model)))];
  return {
    source: part`A copy or a request of ${keepers.length > 0 ? keepers : 'the system'}`,
    prerequisite: part`in ${places.length > 0 ? places : 'a Region that is not stated'}`,
    action: part`bring ${data} under a law that nobody agreed to`,
    impact: 'disclosure to authorities and a breach of duty',
    asset: part`${data}`,
  };
}
