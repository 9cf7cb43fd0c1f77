/** A message that cannot be processed blocks what comes after it, or is dropped, unless it is put aside. */
import { fact } from '../../model/fact.ts';
import type { Actor, Component, Hook, Model } from '../../model/model.ts';
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
  find: (model) => gather<Component | Hook>([...queuesIn(model), ...hooksIn(model)], tell),
});

/** Event sources whose failed messages go where the source itself says. */
const OWN_DEAD_LETTER: readonly string[] = ['sqs'];

function queuesIn(model: Model): readonly Case<Component>[] {
  const deadLetters = deadLettersOf(model);
  const spare = [...deadLetters][0];
  return ownComponents(model)
    .filter(({ id, stated }) => stated.service === 'sqs' && !deadLetters.has(id))
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
  const spare = [...deadLettersOf(model)][0];
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

/** Queues that already take failures; the first serves as the suggestion. */
function deadLettersOf(model: Model): ReadonlySet<string> {
  const named = [...model.components, ...model.hooks].flatMap(({ stated }) => stated['dead-letter'] ?? []);
  return new Set(named);
}

function tell({ subjects, data }: Group<Component | Hook>): Statement {
  const receivers = across<Component | Hook, Component | Actor>(subjects, (one) =>
    'targets' in one ? one.targets : one.flowsOut.map(({ to }) => to),
  );
  return {
    source: 'A malformed message',
    prerequisite: part`that reaches ${receivers.length > 0 ? receivers : 'the consumer'} through ${subjects}`,
    action: 'fail until it expires, and hold up or take along what comes after it',
    impact: 'delay and loss',
    asset: data.length > 0 ? part`${data}` : part`what comes through ${subjects}`,
  };
}
