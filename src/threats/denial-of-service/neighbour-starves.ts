/** What tenants share, one of them can use up. */
import { fact, type Fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { child } from '../../source/pointer.ts';
import { drivenFromOutside } from '../driven.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { isolationOf } from '../lookup.ts';
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
  const isExposed = (one: Component): boolean =>
    FINITE.includes(one.service.category) && driven.has(one) && !isBehindStated(one, model);
  return ownComponents(model).flatMap((component) => {
    const isolation = isolationOf(component, model);
    if (isolation?.stated.model === 'siloed') return [];
    if (isolation === undefined && !isExposed(component)) return [];
    const stated: Fact<string> =
      isolation === undefined
        ? { value: undefined, at: child('/tenancy/isolation', component.id, 'noisy-neighbour') }
        : fact(isolation, 'noisy-neighbour');
    return [
      {
        subject: component,
        // Storage fills up, a queue makes others wait.
        boundary: passesOn(component) ? 'tenants-wait' : 'tenants',
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

/** Work that comes only through what is stated to have its limit, or none, is held up there. */
function isBehindStated(component: Component, model: Model): boolean {
  const { flowsIn } = component;
  return (
    flowsIn.length > 0 &&
    flowsIn.every(({ from }) => from.kind === 'component' && isolationOf(from, model) !== undefined)
  );
}

/** Whether what one tenant puts there stands before what the others put there. */
function passesOn({ service }: Component): boolean {
  return service.category === 'queue' || service.category === 'stream';
}

function tell({ first, subjects, data }: Group<Component>): Statement {
  return {
    source: 'One tenant',
    prerequisite: part`with much more work than the others in ${subjects}`,
    action: passesOn(first)
      ? part`fill ${subjects} so that the messages of the others wait behind`
      : part`use up the capacity of ${subjects}`,
    impact: 'delay or loss for every other tenant',
    asset: data.length > 0 ? part`${data}` : part`${subjects}`,
  };
}
