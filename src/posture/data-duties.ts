/** What the customer owes the data whatever the class: encryption, backup, classification. */
import { notApplicable, pass, unstated } from '../model/answer.ts';
import { fact } from '../model/fact.ts';
import type { Component } from '../model/model.ts';
import { restorable } from './copies.ts';
import { byAws, type DutyAnswer } from './duty.ts';
import { encryptionAtRest } from './encryption-at-rest.ts';
import type { Lookups } from './lookups.ts';
import { holdsMessages } from './messages.ts';
import { requiredLevel } from './required-level.ts';
import { settle } from './settle.ts';
import { encryptedInTransit } from './transport.ts';
import { canState } from '../model/queries/can-state.ts';

/** Encryption where the data rests, as strong as the most secret data in it needs. */
export function atRest(lookups: Lookups, component: Component): DutyAnswer {
  const name = `\`${component.id}\``;
  const needs = component.stores.map((data) => requiredLevel(lookups.model, data, 'confidentiality').level);
  const answer = encryptionAtRest(lookups, component, needs.includes('high') ? 'high' : 'moderate');
  const keeps = component.service.storesData || component.stores.length > 0 || holdsMessages(component);
  if (answer === null || (!keeps && component.stated.encryption === undefined)) {
    return notApplicable(`${name} keeps nothing that the spec could encrypt.`, fact(component, 'service'));
  }
  const unasked = answer.outcome === 'pass' && component.stated.encryption === undefined;
  return unasked && (component.service.defaultEncryption?.by ?? 'none') !== 'none'
    ? byAws(answer.says, fact(component, 'encryption'))
    : answer;
}

/** Encryption on the way in: each flow that arrives. */
export function inTransit(component: Component): DutyAnswer {
  const name = `\`${component.id}\``;
  if (component.flowsIn.length === 0) return notApplicable(`No flow arrives at ${name}.`, component.at);
  const answers = component.flowsIn.map(encryptedInTransit);
  const bad = answers.filter(({ outcome }) => outcome !== 'pass');
  if (bad.length > 0) return settle(bad, notApplicable(`No flow arrives at ${name}.`));
  const facts = answers.slice(0, 3).flatMap((each) => each.facts);
  return {
    outcome: 'pass',
    says:
      answers.length === 1
        ? (answers[0]?.says ?? '')
        : `All ${answers.length} flows to ${name} are encrypted.`,
    facts: [...new Set(facts)],
  };
}

/** Copies of what it stores. */
export function backup(component: Component): DutyAnswer {
  const name = `\`${component.id}\``;
  if (component.stores.length === 0 && !(component.service.storesData && canState(component, 'backups'))) {
    return notApplicable(`${name} stores nothing that the design names.`, fact(component, 'stores'));
  }
  if (holdsMessages(component))
    return notApplicable(`Messages in ${name} are passed on, not backed up.`, fact(component, 'service'));
  return canState(component, 'backups')
    ? restorable(component)
    : unstated(`How what ${name} stores could be brought back is not stated.`, fact(component, 'stores'));
}

/** Whether it is known what lies in it. */
export function classification(component: Component): DutyAnswer {
  const name = `\`${component.id}\``;
  const stores = fact(component, 'stores');
  const names = (list: Component['stores']): string => list.map(({ id }) => `\`${id}\``).join(', ');
  if (component.stores.length > 0) {
    const classes = component.stores.map((data) => fact(data, 'classification'));
    return pass(`${name} stores ${names(component.stores)}, all classified.`, stores, ...classes);
  }
  if (component.service.storesData && component.service.category !== 'compute')
    return unstated(`${name} can keep data; which is not stated.`, stores);
  return component.handles.length > 0
    ? pass(
        `Through ${name} pass ${names(component.handles)}, all classified.`,
        ...component.handles.map((data) => fact(data, 'classification')),
      )
    : notApplicable(`No stated data touches ${name}.`, component.at);
}
