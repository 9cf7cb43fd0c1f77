/** A rule that deletes by age does what it says, also when the law says longer. */
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { days } from '../../model/quantity.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { ownComponents } from '../worth.ts';

/** A lifecycle rule deletes data that must be kept. */
export const threat: Threat = defineThreat({
  id: 'denial-of-service/expiry-too-early',
  title: 'A lifecycle rule deletes what must be kept',
  stride: ['denial-of-service', 'tampering'],
  harms: ['availability'],
  cwe: [732],
  attack: ['T1485.001'],
  detection: ['policy-changed'],
  find: (model) => gather(casesIn(model), tell),
});

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model).flatMap((bucket) => {
    const expiry = bucket.stated.lifecycle?.findIndex(({ to }) => to === 'expire') ?? -1;
    const data = bucket.stores.filter(({ stated }) => stated.retention !== undefined);
    if (expiry === -1 || data.length === 0) return [];
    const longest = Math.max(...data.map(({ stated }) => days(stated.retention ?? '0d')));
    const lifecycle = fact(bucket, 'lifecycle');
    return [
      {
        subject: bucket,
        boundary: bucket.id,
        exposure: 'accident' as const,
        circumstances: [{ text: 'The rule runs by itself, every night', effect: 1 }],
        data,
        because: [lifecycle, ...data.map((one) => fact(one, 'retention'))],
        mitigations: [
          prevents(
            part`${bucket} keeps an object for the ${longest.toString()} days that ${data} must be kept`,
            lifecycle,
            (rules) => days(rules[expiry]?.after ?? '0d') >= longest,
            `[{ after: ${longest.toString()}d, to: expire }]`,
          ),
        ],
      },
    ];
  });
}

function tell({ first, data }: Group<Component>): Statement {
  const rule = first.stated.lifecycle?.find(({ to }) => to === 'expire');
  return {
    source: part`The lifecycle rule of ${first}`,
    prerequisite: `that expires objects after ${rule?.after ?? ''}`,
    action: part`delete ${data} before the time for which ${data.length > 1 ? 'they' : 'it'} must be kept, or at once when somebody shortens the rule`,
    impact: 'loss',
    asset: part`${data}`,
  };
}
