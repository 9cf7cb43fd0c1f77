/** A message that cannot be processed blocks what comes after it, or is dropped, unless it is put aside. */
import { fact } from '../../model/fact.ts';
import type { Actor, Component, Flow, Hook, Model } from '../../model/model.ts';
import { isBroker } from '../../model/queries/message-roles.ts';
import { deadLetters } from '../../model/queries/dead-letters.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { prevents, preventsByAny, proof } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { ownComponents } from '../worth.ts';

/** A message that fails is lost or blocks the rest. */
export const threat: Threat = defineThreat({
  id: 'denial-of-service/message-lost',
  title: 'A message that fails is lost, or blocks the rest',
  stride: ['denial-of-service'],
  harms: ['availability', 'integrity'],
  cwe: [248],
  attack: ['T1499.004'],
  detection: ['letters-dead', 'queue-ageing'],
  find: (model) => gather<Carrier>([...queuesIn(model), ...hooksIn(model), ...deliveriesIn(model)], tell),
});

type Carrier = Component | Hook | Flow;

/** Event sources whose failed messages go where the source itself says. */
const OWN_DEAD_LETTER: readonly string[] = ['sqs'];

function queuesIn(model: Model): readonly Case<Component>[] {
  const last = deadLetters(model);
  const spare = [...last][0];
  return ownComponents(model)
    .filter(({ id, stated }) => stated.service === 'sqs' && !last.has(id))
    .map((queue) => ({
      subject: queue,
      boundary: 'queues',
      exposure: 'accident',
      data: queue.handles,
      because: [fact(queue, 'service')],
      mitigations: [
        prevents(
          part`A message in ${queue} that fails again and again is put aside`,
          fact(queue, 'dead-letter'),
          () => true,
          spare ?? `${queue.id}-failed`,
        ),
      ],
    }));
}

function hooksIn(model: Model): readonly Case<Hook>[] {
  const spare = [...deadLetters(model)][0];
  return model.hooks
    .filter(
      ({ decision, targets, source }) =>
        decision === 'used' && targets.some(works) && !ownsDeadLetter(source),
    )
    .map((hook) => ({
      subject: hook,
      boundary: 'hooks',
      exposure: 'accident',
      data: hook.source.handles,
      because: [fact(hook, 'targets')],
      mitigations: [
        preventsByAny(
          part`An event of ${hook} that nobody can process is put aside`,
          [
            proof(fact(hook, 'dead-letter'), () => true),
            ...hook.targets.map((target) => proof(fact(target, 'dead-letter'), () => true)),
          ],
          spare ?? `${hook.id}-failed`,
        ),
      ],
    }));
}

/** Whether the target does something with an event; a topic only tells people. */
function works({ service }: Component): boolean {
  return service.category !== 'topic';
}

function ownsDeadLetter({ stated }: Component): boolean {
  return OWN_DEAD_LETTER.includes(stated.service);
}

/** A bus and a topic push: what their target does not take is tried again for a while and then dropped. */
const PUSHES: readonly string[] = ['bus', 'topic'];

function deliveriesIn(model: Model): readonly Case<Flow>[] {
  const spare = [...deadLetters(model)][0];
  const hooked = new Set(
    model.hooks.flatMap(({ source, targets }) => targets.map(({ id }) => `${source.id} ${id}`)),
  );
  return model.flows.flatMap((flow) => {
    const { from, to } = flow;
    if (from.kind !== 'component' || to.kind !== 'component') return [];
    if (!PUSHES.includes(from.service.category) || isBroker(to)) return [];
    if (from.account?.stated.purpose === 'external' || hooked.has(`${from.id} ${to.id}`)) return [];
    return [
      {
        subject: flow,
        boundary: from.id,
        exposure: 'accident' as const,
        data: flow.carries,
        because: [fact(flow, 'from'), fact(flow, 'to')],
        mitigations: [
          preventsByAny(
            part`What ${from} cannot hand to ${to} is put aside`,
            [
              proof(fact(flow, 'dead-letter'), () => true),
              proof(fact(to, 'dead-letter'), () => true),
              proof(fact(from, 'dead-letter'), () => true),
            ],
            spare ?? `${flow.id}-failed`,
          ),
        ],
      },
    ];
  });
}

function tell({ first, subjects, data }: Group<Carrier>): Statement {
  const receivers = across<Carrier, Component | Actor>(subjects, receiversOf);
  const asset = data.length > 0 ? part`${data}` : part`what comes through ${subjects}`;
  if ('carries' in first) {
    return {
      source: part`An outage or a refusal of ${receivers}`,
      prerequisite: part`that lasts longer than ${first.from} tries again`,
      action: part`make ${first.from} drop what ${subjects} should have delivered, and nobody learns what it was`,
      impact: 'loss',
      asset,
    };
  }
  return {
    source: 'A malformed message',
    prerequisite: part`that reaches ${receivers.length > 0 ? receivers : 'the consumer'} through ${subjects}`,
    action: 'fail until it expires, and hold up or take along what comes after it',
    impact: 'delay and loss',
    asset,
  };
}

function receiversOf(one: Carrier): readonly (Component | Actor)[] {
  if ('targets' in one) return one.targets;
  return 'carries' in one ? [one.to] : one.flowsOut.map(({ to }) => to);
}
