/** What tenants share, one of them can use up. */
import { fact, type Fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { child } from '../../source/pointer.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { ownComponents } from '../worth.ts';

/** One tenant starves the others. */
export const threat: Threat = defineThreat({
  id: 'denial-of-service/neighbour-starves',
  title: 'One tenant uses up what all share',
  stride: ['denial-of-service'],
  harms: ['availability'],
  cwe: [770],
  attack: ['T1499.003'],
  detection: ['queue-ageing', 'requests-refused', 'database-strained'],
  find: (model) => gather(casesIn(model), tell),
});

/** Categories with a capacity that somebody bought; others grow with the load. */
const FINITE: readonly string[] = ['database', 'cache', 'compute', 'queue', 'stream', 'file-store'];

function casesIn(model: Model): readonly Case<Component>[] {
  const { model: shared } = model.tenancy.stated;
  if (shared !== 'pooled' && shared !== 'bridge') return [];
  const driven = drivenFromOutside(model);
  return ownComponents(model).flatMap((component) => {
    const isolation = model.isolation.find((one) => one.component === component);
    if (isolation?.stated.model === 'siloed') return [];
    if (isolation === undefined && !(FINITE.includes(component.service.category) && driven.has(component)))
      return [];
    const stated: Fact<string> =
      isolation === undefined
        ? { value: undefined, at: child('/tenancy/isolation', component.id, 'noisy-neighbour') }
        : fact(isolation, 'noisy-neighbour');
    return [
      {
        subject: component,
        boundary: 'tenants',
        exposure: 'partner' as const,
        circumstances: [{ text: 'It happens without intent too: one tenant with a busy day', effect: 1 }],
        data: component.handles,
        because: [fact(model.tenancy, 'model')],
        mitigations: [
          prevents(
            part`Something limits what one tenant takes of ${component}`,
            stated,
            (by) => !/^none\b/i.test(by),
            '"A limit per tenant at the API"',
          ),
        ],
      },
    ];
  });
}

/** What a tenant's request, object or message sets to work, however many steps behind. */
function drivenFromOutside(model: Model): ReadonlySet<Component> {
  const hooked = new Map<Component, Component[]>();
  for (const { source, targets } of model.hooks)
    hooked.set(source, [...(hooked.get(source) ?? []), ...targets]);
  const driven = new Set<Component>();
  for (const { from, to } of model.flows) {
    const outsider =
      from.kind === 'actor' && from.stated.trust !== 'workforce' && from.stated.trust !== 'operator';
    if (outsider && to.kind === 'component') driven.add(to);
  }
  for (const one of driven) {
    const next = one.flowsOut.flatMap(({ to }) => (to.kind === 'component' ? [to] : []));
    for (const component of [...next, ...(hooked.get(one) ?? [])]) driven.add(component);
  }
  return driven;
}

function tell({ subjects, data }: Group<Component>): Statement {
  return {
    source: 'One tenant',
    prerequisite: part`with much more work than the others in ${subjects}`,
    action: part`use up ${subjects.length > 1 ? 'their' : 'its'} capacity`,
    impact: 'delay or loss for every other tenant',
    asset: data.length > 0 ? part`${data}` : part`${subjects}`,
  };
}
