/** Queues, topics, buses and streams deliver at least once: what acts on a message may get it again. */
import { fact } from '../../model/fact.ts';
import type { Flow, Hook, Model } from '../../model/model.ts';
import { acts, isRepeated } from '../../model/queries/repeated-messages.ts';
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

function flowsIn(model: Model): readonly Case<Flow>[] {
  return model.flows.filter(isRepeated).map((flow) => ({
    subject: flow,
    boundary: flow.to.id,
    exposure: 'accident',
    data: flow.carries,
    because: [fact(flow, 'from')],
    mitigations: [
      prevents(
        part`A message of ${flow} that arrives twice takes effect once`,
        fact(flow, 'deduplicated'),
        (yes) => yes,
        'true',
      ),
      ...(flow.from.kind === 'component'
        ? hindersWhereStated(
            part`${flow.from} drops what was sent twice within minutes`,
            fact(flow.from, 'fifo'),
            (yes) => yes,
            'true',
          )
        : []),
    ],
  }));
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
