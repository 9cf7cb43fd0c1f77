/** A role that may write policies may write its own. */
import { fact } from '../../model/fact.ts';
import type { Component, Data, Identity, Model } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { preventsByAny, proof, type Proof } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { alerted } from '../watching.ts';
import { dataIn, ownComponents } from '../worth.ts';

/** A role with rights on IAM raises its own rights. */
export const threat: Threat = defineThreat({
  id: 'elevation-of-privilege/role-raises-itself',
  title: 'A role gives itself more rights',
  stride: ['elevation-of-privilege'],
  harms: ['confidentiality', 'integrity', 'availability'],
  cwe: [266],
  attack: ['T1098.003', 'T1548.005'],
  detection: ['rights-raised', 'iam-changed'],
  find: (model) => gather<Identity | Component>([...identitiesIn(model), ...rolesIn(model)], tell),
});

const WIDE: readonly string[] = ['broad', 'administrator'];
const ACTS: readonly string[] = ['iam-role', 'iam-user'];

function identitiesIn(model: Model): readonly Case<Identity>[] {
  return model.identities
    .filter(({ stated }) => ACTS.includes(stated.kind) && WIDE.includes(stated.permissions ?? ''))
    .map((identity) => ({
      subject: identity,
      boundary: identity.stated.account ?? 'identities',
      exposure: 'internal',
      data: everythingIn(identity.stated.account, model),
      because: [fact(identity, 'permissions')],
      mitigations: [
        preventsByAny(
          part`A permissions boundary or the organization caps what ${identity} can give itself`,
          [
            proof(fact(identity, 'permissions-boundary'), (yes) => yes),
            ...guardrailOf(identity.stated.account, model),
          ],
          'true',
        ),
        alerted('iam-change', model),
      ],
    }));
}

function rolesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model)
    .filter(({ stated }) => stated.role?.permissions === 'administrator')
    .map((component) => ({
      subject: component,
      boundary: component.account?.id ?? 'roles',
      exposure: 'internal',
      data: everythingIn(component.account?.id, model),
      because: [fact(component, 'role', 'permissions')],
      mitigations: [
        preventsByAny(
          part`A permissions boundary or the organization caps what the role of ${component} can give itself`,
          [
            proof(fact(component, 'role', 'permissions-boundary'), (yes) => yes),
            ...guardrailOf(component.account?.id, model),
          ],
          'true',
        ),
        alerted('iam-change', model),
      ],
    }));
}

/** A control policy that denies changes of IAM binds every role of the account. */
function guardrailOf(id: string | undefined, model: Model): readonly Proof[] {
  const account = model.accounts.find((one) => one.id === id);
  return account === undefined
    ? []
    : [proof(fact(account, 'guardrails'), (guardrails) => guardrails.includes('deny-iam-changes'))];
}

function everythingIn(id: string | undefined, model: Model): readonly Data[] {
  const account = model.accounts.find((one) => one.id === id);
  return account === undefined ? [] : dataIn(account, model);
}

function tell({ subjects, data }: Group<Identity | Component>): Statement {
  return {
    source: part`An intruder who acts as ${subjects}`,
    prerequisite: 'with rights wide enough to write policies or to pass on roles',
    action: part`give ${subjects.length > 1 ? 'one of them' : part`${subjects}`} every right in its account, or make a new role that has them`,
    impact: 'disclosure, forgery and loss',
    asset: data.length > 0 ? part`${data}` : part`whatever the account of ${subjects} holds`,
  };
}
