/** What grows with the load also grows with an attack, and so does the invoice. */
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { reachOf, type Reach } from '../reach.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { alerted } from '../watching.ts';
import { ownComponents } from '../worth.ts';

/** Traffic runs up the bill or uses up the account's concurrency. */
export const threat: Threat = defineThreat({
  id: 'denial-of-service/bill-run-up',
  title: "Traffic runs up the bill or takes the account's whole concurrency",
  stride: ['denial-of-service'],
  harms: ['availability'],
  cwe: [770],
  attack: ['T1496.002', 'T1499.002'],
  detection: ['function-throttled', 'spending-odd'],
  find: (model) => gather(casesIn(model), tell),
});

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model).flatMap((work) => {
    if (work.stated.service !== 'lambda') return [];
    const { exposure } = callersOf(work, model);
    if (exposure !== 'external' && exposure !== 'partner') return [];
    return [
      {
        subject: work,
        boundary: work.account?.id ?? '',
        exposure,
        data: work.handles,
        because: [fact(work, 'concurrency')],
        mitigations: [
          prevents(
            part`${work} has a limit of concurrent runs of its own`,
            fact(work, 'concurrency'),
            (limit) => limit > 0,
            '50',
          ),
          alerted('cost-anomaly', model),
        ],
      },
    ];
  });
}

/** Who sets it off: by a request, or by an object or message put into what triggers it. */
function callersOf(work: Component, model: Model): Reach {
  const direct = reachOf(work, model);
  if (direct.actors.length > 0) return direct;
  const source = model.hooks.find(({ targets }) => targets.includes(work))?.source;
  return source === undefined ? direct : reachOf(source, model);
}

function tell({ first, subjects, data }: Group<Component>): Statement {
  return {
    source: 'Somebody outside',
    prerequisite: part`who can set off ${subjects} as often as they like`,
    action: part`keep ${subjects} running until ${first.account ?? 'the account'} has no concurrent runs left and the invoice has grown`,
    impact: 'an outage',
    asset: data.length > 0 ? part`the work on ${data}` : part`${subjects}`,
  };
}
