/** What a component may do beyond its task is what an intruder in it gains. */
import { fact } from '../../model/fact.ts';
import type { Component, Data, Model } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { hinders, prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { attacker, reachOf, reachOfAll } from '../reach.ts';
import { defineThreat, type Circumstance, type Statement, type Threat } from '../threat.ts';
import { dataIn, ownComponents } from '../worth.ts';

/** A component that was taken over can do far more than its task. */
export const threat: Threat = defineThreat({
  id: 'elevation-of-privilege/role-too-broad',
  title: 'A component that was taken over may do more than its task',
  stride: ['elevation-of-privilege', 'information-disclosure'],
  harms: ['confidentiality', 'integrity', 'availability'],
  cwe: [250, 266],
  attack: ['T1078.004', 'T1098.003'],
  detection: ['rights-raised', 'access-unused'],
  find: (model) => gather(casesIn(model), (group) => tell(group, model)),
});

/** Services that act with a role of their own. */
const ACTS: readonly string[] = [
  'ec2',
  'ec2-auto-scaling',
  'ecs',
  'eks',
  'batch',
  'lambda',
  'step-functions',
  'glue',
  'emr',
  'codepipeline',
  'codebuild',
];

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model)
    .filter(({ stated }) => ACTS.includes(stated.service))
    .map((component) => ({
      subject: component,
      boundary: component.boundary.id,
      exposure: reachOf(component, model).exposure,
      circumstances: circumstancesOf(component, model),
      data: withinReach(component, model),
      because: [fact(component, 'role')],
      mitigations: [
        prevents(
          part`The role of ${component} may do only what it needs`,
          fact(component, 'role', 'permissions'),
          (permissions) => permissions === 'least-privilege',
          'least-privilege',
        ),
        hinders(
          part`A permissions boundary caps the role of ${component}`,
          fact(component, 'role', 'permissions-boundary'),
          (yes) => yes,
          'true',
        ),
      ],
    }));
}

function circumstancesOf(component: Component, model: Model): readonly Circumstance[] {
  const outside = reachOf(component, model).exposure !== 'internal';
  const everything = component.stated.role?.permissions === 'administrator';
  return [
    ...(outside ? [{ text: 'The component must be taken over first', effect: -1 }] : []),
    ...(everything ? [{ text: 'The role may do everything in its account', effect: 1 }] : []),
  ];
}

/** With rights to spare, all data of its account; otherwise what it handles anyway. */
function withinReach(component: Component, model: Model): readonly Data[] {
  const modest = component.stated.role?.permissions === 'least-privilege';
  return modest || component.account === null ? component.handles : dataIn(component.account, model);
}

function tell({ first, subjects, data }: Group<Component>, model: Model): Statement {
  return {
    source: attacker(reachOfAll(subjects, model), first),
    prerequisite: part`and has taken over ${subjects}`,
    action: part`use ${subjects.length > 1 ? 'the role of each' : 'its role'} on what the task does not need in ${first.account ?? 'its account'}`,
    impact: 'disclosure, forgery and loss',
    asset: data.length > 0 ? part`${data}` : part`what ${first.account ?? first} holds`,
  };
}
