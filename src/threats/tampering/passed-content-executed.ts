/** A record outlives the request that brought it: who checks requests at the door may trust what a queue, stream or table says later. */
import { eventContentOf } from '../../aws/event-content.ts';
import { fact, type Fact } from '../../model/fact.ts';
import type { Component, Data, Flow, Hook, Model } from '../../model/model.ts';
import { isBroker, isWorker } from '../../model/queries/message-roles.ts';
import { drivenFromOutside } from '../driven.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { preventsByAny, proof, type Proof } from '../mitigation.ts';
import { assetOf, part } from '../phrase.ts';
import { reachOf } from '../reach.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';

/** Content of a message or a record, written by one component, is carried out by the next. */
export const threat: Threat = defineThreat({
  id: 'tampering/passed-content-executed',
  title: 'What a stranger wrote is carried out by whoever reads it later',
  stride: ['tampering', 'elevation-of-privilege'],
  harms: ['confidentiality', 'integrity'],
  cwe: [94],
  attack: ['T1059', 'T1080'],
  detection: ['function-failing'],
  find: (model) => gather<Flow | Hook>([...deliveriesIn(model), ...hooksIn(model)], tell),
});

function deliveriesIn(model: Model): readonly Case<Flow>[] {
  return model.flows.flatMap((flow) => {
    const { from, to, carries } = flow;
    if (from.kind !== 'component' || to.kind !== 'component') return [];
    if (!isBroker(from) || !isWorker(to) || isEmpty(from)) return [];
    const hooks = model.hooks.filter(({ source, targets }) => source === from && targets.includes(to));
    const checked = hooks.map((hook) => proof(fact(hook, 'validated'), (yes) => yes));
    const here = proof(fact(flow, 'validation'), (yes) => yes);
    return passed(model, {
      subject: flow,
      from,
      readers: [to],
      carried: carries,
      proofs: [here, ...checked],
      because: fact(flow, 'from'),
    });
  });
}

function hooksIn(model: Model): readonly Case<Hook>[] {
  const told = new Set(model.flows.map(({ from, to }) => `${from.id} ${to.id}`));
  return model.hooks.flatMap((hook) => {
    const { source, decision } = hook;
    const readers = hook.targets.filter(
      (target) => isWorker(target) && !told.has(`${source.id} ${target.id}`),
    );
    if (decision !== 'used' || readers.length === 0 || !carriesRecords(source)) return [];
    const here = proof(fact(hook, 'validated'), (yes) => yes);
    return passed(model, {
      subject: hook,
      from: source,
      readers,
      carried: source.stores,
      proofs: [here],
      because: fact(hook, 'source'),
    });
  });
}

/** What is read, by whom, and what would prove that it is checked. */
interface Reading<S extends Flow | Hook> {
  readonly subject: S;
  readonly from: Component;
  readonly readers: readonly Component[];
  readonly carried: readonly Data[];
  readonly proofs: readonly [Proof, ...Proof[]];
  readonly because: Fact<unknown>;
}

/** The case, where what is read came from outside by way of somebody else. */
function passed<S extends Flow | Hook>(
  model: Model,
  { subject, from, readers, carried, proofs, because }: Reading<S>,
): readonly Case<S>[] {
  const outsider = drivenFromOutside(model).get(from);
  const { exposure } = reachOf(from, model);
  if (outsider === undefined || exposure === 'external' || exposure === 'partner') return [];
  const writers = writersOf(from);
  return [
    {
      subject,
      boundary: from.id,
      exposure: outsider,
      circumstances: [{ text: part`What is hidden in it must pass ${writers} first`, effect: -1 }],
      data: [...new Set([...carried, ...readers.flatMap(({ handles }) => handles)])],
      because: [because],
      mitigations: [
        preventsByAny(
          part`What ${readers} ${readers.length > 1 ? 'take' : 'takes'} from ${from} is checked before anything is done with it`,
          proofs,
          'true',
        ),
      ],
    },
  ];
}

/** Whether an event of the component brings the data itself, and not only its name. */
function carriesRecords(component: Component): boolean {
  return isBroker(component) || eventContentOf(component.stated.service)?.of === 'records';
}

/** Nobody is stated to write to it. */
function isEmpty({ flowsIn }: Component): boolean {
  return flowsIn.length === 0;
}

function writersOf({ flowsIn }: Component): readonly Component[] {
  return across(flowsIn, ({ from }) => (from.kind === 'component' ? [from] : []));
}

function tell({ first, subjects, data }: Group<Flow | Hook>): Statement {
  const from = 'source' in first ? first.source : first.from;
  const readers = across(subjects, (one) => ('targets' in one ? one.targets : [one.to]));
  const writers = from.kind === 'component' ? writersOf(from) : [];
  return {
    source: 'An attacker outside',
    prerequisite: part`whose input ${writers} ${writers.length > 1 ? 'leave' : 'leaves'} in ${from} and ${subjects} ${subjects.length > 1 ? 'hand' : 'hands'} on`,
    action: part`hide in it a path, a query or an object that ${readers} ${readers.length > 1 ? 'carry' : 'carries'} out`,
    impact: 'disclosure and forgery',
    asset: assetOf(data, readers),
  };
}
