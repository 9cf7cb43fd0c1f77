/** What a component may do is what whoever takes it over may do. */
import { iamControls } from '../../aws/sources/identity.ts';
import { permissions } from '../../aws/sources/well-architected.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { outsideCallers } from '../../model/queries/exposure.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

const RUNS_CODE: readonly string[] = ['compute', 'function', 'orchestration', 'pipeline', 'machine-learning'];

export const check: Check = defineCheck<Component>({
  id: 'identity/roles-least-privilege',
  severity: 'high',
  title: 'Whoever takes over the component gets far more than it needs',
  expects: 'The role of each component that runs code names the actions and resources that it needs',
  rationale:
    'A flaw in code or in a library acts with the role of the component. Wildcards in that role turn one ' +
    'flaw into the whole account; pipelines are the worst case, because they may create roles.',
  remedy:
    'Write `role: { permissions: least-privilege }` on the component once its policies name actions and ' +
    'resources.',
  sources: [iamControls, permissions],
  mappings: {
    securityHub: ['IAM.1'],
    cis: ['v3.0 1.16', 'v5.0 1.15', 'v7.0 2.14'],
    nist: [
      'AC-2',
      'AC-2(1)',
      'AC-3',
      'AC-3(7)',
      'AC-3(15)',
      'AC-5',
      'AC-6',
      'AC-6(2)',
      'AC-6(3)',
      'AC-6(10)',
    ],
    attack: ['T1098.003'],
  },
  covers: ['M-IAM-07', 'M-SDL-02'],
  question: 'SEC3',
  whenNone: 'The design has no component that runs code.',
  subjects: (model) =>
    model.components.filter(
      ({ service, stated }) =>
        (RUNS_CODE.includes(service.category) && !isModelAlone(service.id, stated.tools)) ||
        stated.role !== undefined,
    ),
  examine: (component) => {
    const granted = fact(component, 'role', 'permissions');
    if (granted.value === 'least-privilege')
      return pass(`The role of \`${component.id}\` names its actions and resources.`, granted);
    if (granted.value === undefined) {
      return weighed(
        unstated(`\`${component.id}\` does not say what its role may do.`, granted),
        'medium',
        component.account,
      );
    }
    const exposed = outsideCallers(component).length > 0;
    const severity =
      granted.value === 'administrator' ? (exposed ? 'critical' : 'high') : exposed ? 'high' : 'medium';
    const may = granted.value === 'administrator' ? 'may do anything in its account' : 'has wildcards';
    return weighed(gap(`The role of \`${component.id}\` ${may}.`, granted), severity, component.account);
  },
});

/** A model without tools acts on nothing: what it may be asked is decided by the roles of its callers. */
function isModelAlone(service: string, tools: string | undefined): boolean {
  return service === 'bedrock' && tools === 'none';
}
