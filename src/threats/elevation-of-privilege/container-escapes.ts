/** A container is a process on a shared host; a privileged one is an administrator there. */
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { hinders, hindersWhereStated, preventsByAny, proof } from '../mitigation.ts';
import { assetOf, part } from '../phrase.ts';
import { attacker, reachOf, reachOfAll } from '../reach.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { ownComponents } from '../worth.ts';

/** A container reaches its host or its neighbours. */
export const threat: Threat = defineThreat({
  id: 'elevation-of-privilege/container-escapes',
  title: 'A container breaks out to its host',
  stride: ['elevation-of-privilege'],
  harms: ['confidentiality', 'integrity', 'availability'],
  cwe: [250],
  attack: ['T1611', 'T1610'],
  detection: ['privileged-container', 'strange-program'],
  find: (model) => gather(casesIn(model), (group) => tell(group, model)),
});

const CONTAINERS: readonly string[] = ['ecs', 'eks', 'batch'];

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model)
    .filter(({ stated }) => CONTAINERS.includes(stated.service))
    .map((component) => ({
      subject: component,
      boundary: component.boundary.id,
      exposure: reachOf(component, model).exposure,
      circumstances: [{ text: 'A container must be taken over first', effect: -1 }],
      data: component.handles,
      because: [fact(component, 'launch-type')],
      mitigations: [
        preventsByAny(
          part`A container of ${component} has no rights on its host, or no host to share`,
          [
            proof(fact(component, 'container', 'privileged'), (yes) => !yes),
            ...(component.stated['launch-type'] === 'fargate' && component.stated.container === undefined
              ? [proof(fact(component, 'launch-type'), (type) => type === 'fargate')]
              : []),
          ],
          'false',
        ),
        hinders(
          part`A container of ${component} cannot write to its own files`,
          fact(component, 'container', 'read-only-root'),
          (yes) => yes,
          'true',
        ),
        ...hindersWhereStated(
          part`A container of ${component} has a network of its own`,
          fact(component, 'container', 'host-network'),
          (shared) => !shared,
          'false',
        ),
      ],
    }));
}

function tell({ first, subjects, data }: Group<Component>, model: Model): Statement {
  return {
    source: attacker(reachOfAll(subjects, model), first),
    prerequisite: part`and runs a command in a container of ${subjects}`,
    action: part`mount the disks of the host and read what every other container of ${subjects} holds there`,
    impact: 'disclosure, forgery and loss',
    asset: assetOf(data, subjects),
  };
}
