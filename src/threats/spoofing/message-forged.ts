/** A consumer believes what it finds on its queue; the policy decides who may put something there. */
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { deadLetters } from '../../model/queries/dead-letters.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { hinders, preventsByAny, proof } from '../mitigation.ts';
import { assetOf, part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { ownComponents } from '../worth.ts';

/** An unexpected producer puts messages on a queue, topic, bus or stream. */
export const threat: Threat = defineThreat({
  id: 'spoofing/message-forged',
  title: 'A stranger puts messages where a component expects its own',
  stride: ['spoofing', 'tampering'],
  harms: ['integrity'],
  cwe: [940],
  attack: ['T1565.002'],
  detection: ['policy-changed', 'access-from-outside'],
  find: (model) => gather(casesIn(model), tell),
});

/** Conditions that leave only known callers of a policy that names more. */
const SAYS_WHO: readonly string[] = [
  'source-account',
  'source-arn',
  'source-organization',
  'principal-organization',
];

const BROKERS: readonly string[] = ['sqs', 'sns', 'eventbridge', 'kinesis'];

function casesIn(model: Model): readonly Case<Component>[] {
  const last = deadLetters(model);
  return ownComponents(model)
    .filter(({ stated, id }) => BROKERS.includes(stated.service) && !last.has(id))
    .map((broker) => {
      const policy = fact(broker, 'policy');
      const consumed = broker.flowsOut[0];
      return {
        subject: broker,
        boundary: broker.boundary.id,
        exposure: policy.value === 'anyone' ? 'external' : 'internal',
        circumstances:
          policy.value === 'account' ? [{ text: 'Any role of the account may send', effect: 1 }] : [],
        data: broker.handles,
        because: [policy],
        mitigations: [
          preventsByAny(
            part`Only named principals may send to ${broker}`,
            [
              proof(policy, (said) => said === 'named-principals'),
              proof(fact(broker, 'policy-conditions'), (all) => all.some((one) => SAYS_WHO.includes(one))),
            ],
            'named-principals',
          ),
          ...(consumed === undefined
            ? []
            : [
                hinders(
                  part`${consumed.to} checks what it takes from ${broker}`,
                  fact(consumed, 'validation'),
                  (yes) => yes,
                  'true',
                ),
              ]),
        ],
      };
    });
}

function tell(group: Group<Component>): Statement {
  const { first, subjects, exposure, data } = group;
  const producers = across(subjects, ({ flowsIn }) => flowsIn.map(({ from }) => from));
  const consumers = across(subjects, ({ flowsOut }) => flowsOut.map(({ to }) => to));
  if (exposure === 'external' && consumers.length === 0) return unread(group);
  return {
    source:
      exposure === 'external'
        ? 'Anybody with an AWS account'
        : part`Another workload or a stolen role beside ${subjects}`,
    prerequisite: part`that the policy of ${exposure === 'external' ? subjects : subjects.length > 1 ? 'each' : first} does not keep out`,
    action: part`${exposure === 'external' ? 'read what is there and ' : ''}send messages that ${consumers.length > 0 ? consumers : 'the consumer'} ${consumers.length > 1 ? 'take' : 'takes'} for those of ${producers.length > 0 ? producers : 'the real sender'}`,
    impact: exposure === 'external' ? 'disclosure and forgery' : 'forgery',
    asset: assetOf(data, subjects),
  };
}

/** Nobody of the design takes what is there: a stranger may, and may fill it. */
function unread({ subjects, data }: Group<Component>): Statement {
  return {
    source: 'Anybody with an AWS account',
    prerequisite: part`that the policy of ${subjects} does not keep out`,
    action: part`take what is sent to ${subjects}, and send there whatever whoever listens will believe`,
    impact: 'disclosure and forgery',
    asset: assetOf(data, subjects),
  };
}
