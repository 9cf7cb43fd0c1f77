/** Queues, topics, buses and streams deliver at least once: what acts on a message may get it again. */
import { fact } from '../../model/fact.ts';
import type { Component, Flow, Hook, Model } from '../../model/model.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { hindersWhereStated, prevents } from '../mitigation.ts';
import { assetOf, part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';

/** A message that arrives twice takes effect twice. */
export const threat: Threat = defineThreat({
  id: 'tampering/message-twice',
  title: 'A message that arrives twice takes effect twice',
  stride: ['tampering'],
  harms: ['integrity'],
  cwe: [837],
  attack: [],
  detection: [],
  find: (model) => gather<Flow | Hook>([...flowsIn(model), ...hooksIn(model)], tell),
});

const BROKERS: readonly string[] = ['queue', 'topic', 'bus', 'stream'];
const WORKS: readonly string[] = ['compute', 'function', 'orchestration'];

function flowsIn(model: Model): readonly Case<Flow>[] {
  return model.flows.flatMap((flow) => {
    const { from, to, carries } = flow;
    if (from.kind !== 'component' || !BROKERS.includes(from.service.category)) return [];
    if (to.kind !== 'component' || !acts(to)) return [];
    return [
      {
        subject: flow,
        boundary: to.id,
        exposure: 'accident',
        data: carries,
        because: [fact(flow, 'from')],
        mitigations: [
          prevents(
            part`A message of ${flow} that arrives twice takes effect once`,
            fact(flow, 'deduplicated'),
            (yes) => yes,
            'true',
          ),
          ...hindersWhereStated(
            part`${from} drops what was sent twice within minutes`,
            fact(from, 'fifo'),
            (yes) => yes,
            'true',
          ),
        ],
      },
    ];
  });
}

function hooksIn(model: Model): readonly Case<Hook>[] {
  return model.hooks
    .filter(({ decision, targets }) => decision === 'used' && targets.some(acts))
    .map((hook) => ({
      subject: hook,
      boundary: hook.id,
      exposure: 'accident',
      data: hook.source.stores,
      because: [fact(hook, 'targets')],
      mitigations: [
        prevents(part`Receiving ${hook} twice does no harm`, fact(hook, 'idempotent'), (yes) => yes, 'true'),
      ],
    }));
}

/** Whether it runs and leaves something behind: a record, a message, a call to others. */
function acts({ service, flowsOut }: Component): boolean {
  return WORKS.includes(service.category) && flowsOut.length > 0;
}

function tell({ subjects, data }: Group<Flow | Hook>): Statement {
  const workers = across(subjects, (one) =>
    'targets' in one ? one.targets.filter(acts) : one.to.kind === 'component' ? [one.to] : [],
  );
  const done = across(workers, ({ flowsOut }) => flowsOut);
  return {
    source: 'A retry or a second delivery',
    prerequisite: part`of the same message on ${subjects}`,
    action: part`have ${workers} do ${done} twice`,
    impact: 'a wrong or double entry',
    asset: data.length > 0 ? part`${data}` : assetOf([], workers),
  };
}
