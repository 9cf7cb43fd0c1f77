/** What writes where it is triggered from triggers itself. */
import { fact } from '../../model/fact.ts';
import type { Component, Hook, Model } from '../../model/model.ts';
import { isBroker } from '../../model/queries/message-roles.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { hookedFrom } from '../driven.ts';
import { hindersWhereStated, prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { alerted } from '../watching.ts';

/** A component sets off itself. */
export const threat: Threat = defineThreat({
  id: 'denial-of-service/event-loop',
  title: 'A component sets off itself without end',
  stride: ['denial-of-service'],
  harms: ['availability'],
  cwe: [674],
  attack: [],
  detection: ['function-throttled', 'spending-odd'],
  find: (model) => gather(casesIn(model), tell),
});

/** Hooks on something being written; another event does not come from writing. */
const BY_WRITING = /object-created|stream-record|item|record|message|changed/;

function casesIn(model: Model): readonly Case<Hook>[] {
  return model.hooks.flatMap((hook) => {
    const { source, stated, targets, decision } = hook;
    if (decision !== 'used' || !(BY_WRITING.test(stated.event) || stated.via === 'stream')) return [];
    const back = targets.filter((target) => leadsTo(target, source, model));
    const [worker] = back;
    if (worker === undefined) return [];
    return [
      {
        subject: hook,
        boundary: hook.id,
        exposure: 'accident' as const,
        circumstances: [{ text: 'The first event is enough', effect: 1 }],
        data: source.handles,
        because: [fact(hook, 'source'), fact(hook, 'targets')],
        mitigations: [
          prevents(
            part`${worker} has a limit of concurrent runs, which is as far as the loop grows`,
            fact(worker, 'concurrency'),
            (limit) => limit > 0,
            '5',
          ),
          ...hindersWhereStated(
            part`AWS stops ${worker} once it keeps calling itself`,
            fact(worker, 'loop-detection'),
            (how) => how === 'terminate',
            'terminate',
          ),
          alerted('cost-anomaly', model),
        ],
      },
    ];
  });
}

/** Whether what the worker writes, however many steps on, ends in the source again. */
function leadsTo(worker: Component, source: Component, model: Model): boolean {
  if (worker.stated.service !== 'lambda') return false;
  const reached = new Set<Component>([worker]);
  const hooked = hookedFrom(model);
  for (const one of reached) {
    const next = one.flowsOut.flatMap(({ to }) => (to.kind === 'component' ? [to] : []));
    for (const component of [...next, ...(one === worker ? [] : (hooked.get(one) ?? []))]) {
      if (component === source) return true;
      if (isBroker(component) || component.stated.service === 'lambda') reached.add(component);
    }
  }
  return false;
}

function tell({ first, data }: Group<Hook>): Statement {
  const { source, targets } = first;
  return {
    source: part`One write to ${source}`,
    prerequisite: part`of the kind that ${first} hands to ${targets}`,
    action: part`set off ${targets}, whose own write to ${source} sets ${targets.length > 1 ? 'them' : 'it'} off again, until the account has no runs left`,
    impact: 'an outage and a large invoice',
    asset: data.length > 0 ? part`the work on ${data}` : part`${source}`,
  };
}
