/** What the customer owes on the machine itself: patches, hardening, and what runs in its containers. */
import { type Answer, gap, notApplicable, pass, unstated } from '../model/answer.ts';
import { fact } from '../model/fact.ts';
import type { Component } from '../model/model.ts';
import { byAws, type DutyAnswer } from './duty.ts';
import type { Classified } from './responsibility-class.ts';
import { settle } from './settle.ts';
import { canState } from '../model/queries/can-state.ts';

/** Patches of the guest operating system, or of the image where there is no guest. */
export function patching(component: Component, { ownHosts }: Classified): DutyAnswer {
  const name = `\`${component.id}\``;
  if (ownHosts && canState(component, 'agents')) return hostPatches(component);
  if (canState(component, 'container') || component.stated.service === 'lambda') {
    const image = fact(component, 'image');
    if (component.stated.service === 'lambda' && image.value === undefined) {
      return byAws(`AWS patches the runtime of ${name}.`, fact(component, 'runtime'));
    }
    return imageScans(component);
  }
  if (ownHosts) return unstated(`${name} does not say who patches its operating system.`, component.at);
  return byAws(`AWS patches what ${name} runs on.`, fact(component, 'service'));
}

function hostPatches(component: Component): Answer {
  const name = `\`${component.id}\``;
  const field = fact(component, 'agents', 'ssm', 'patching');
  switch (field.value) {
    case undefined:
      return unstated(`${name} does not say how often its operating system is patched.`, field);
    case 'none':
    case 'manual':
      return gap(
        `The operating system of ${name} is patched ${field.value === 'none' ? 'never' : 'by hand'}.`,
        field,
      );
    default:
      return pass(`The operating system of ${name} is patched ${field.value}.`, field);
  }
}

function imageScans(component: Component): Answer {
  const name = `\`${component.id}\``;
  const scanned = fact(component, 'image', 'scanned');
  if (scanned.value === true) return pass(`Images of ${name} are scanned before they start.`, scanned);
  return scanned.value === false
    ? gap(`AWS patches below ${name}; its images, which are the customer's, are not scanned.`, scanned)
    : unstated(
        `AWS patches below ${name}; whether its images, which are the customer's, are scanned is not stated.`,
        scanned,
      );
}

/** Whether the host, or the container on it, offers less than it could to whoever gets in. */
export function hardening(component: Component, { ownHosts }: Classified): DutyAnswer {
  const name = `\`${component.id}\``;
  const answers = [...(ownHosts ? hostAnswers(component) : []), ...containerAnswers(component)];
  if (answers.length > 0) return settle(answers, notApplicable(`Nothing of ${name} is to be hardened.`));
  if (ownHosts) return unstated(`${name} does not say how it is hardened.`, component.at);
  return byAws(`AWS hardens what ${name} runs on.`, fact(component, 'service'));
}

function hostAnswers(component: Component): readonly Answer[] {
  const name = `\`${component.id}\``;
  const answers: Answer[] = [];
  const entry = fact(component, 'admin-access');
  if (entry.value === 'ssh-from-internet') answers.push(gap(`${name} takes SSH from the internet.`, entry));
  if (canState(component, 'imds')) {
    const imds = fact(component, 'imds');
    if (imds.value === 'v2-required') answers.push(pass(`${name} answers only IMDSv2.`, imds));
    else if (imds.value === 'v1-allowed') answers.push(gap(`${name} answers IMDSv1.`, imds));
    else answers.push(unstated(`${name} does not say which metadata service answers.`, imds));
  }
  if (canState(component, 'image')) {
    const baseline = fact(component, 'image', 'hardening');
    const says = `of ${name}`;
    if (baseline.value !== undefined)
      answers.push(pass(`The image ${says} follows a stated baseline.`, baseline));
    else answers.push(unstated(`The image ${says} names no baseline that it is hardened to.`, baseline));
  }
  return answers;
}

function containerAnswers(component: Component): readonly Answer[] {
  if (!canState(component, 'container')) return [];
  const name = `\`${component.id}\``;
  const privileged = fact(component, 'container', 'privileged');
  if (privileged.value === true)
    return [gap(`Containers of ${name} have the rights of the host.`, privileged)];
  return [
    privileged.value === false
      ? pass(`Containers of ${name} do not have the rights of the host.`, privileged)
      : unstated(`${name} does not say what its containers may do to the host.`, privileged),
  ];
}
