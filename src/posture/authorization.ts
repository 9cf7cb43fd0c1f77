/** Where it is decided what the caller of a flow may do, and by what. */
import { type Answer, gap, notApplicable, pass, unstated } from '../model/answer.ts';
import { type Fact, fact } from '../model/fact.ts';
import type { Component, Flow } from '../model/model.ts';
import { endsOf } from '../model/queries/ends.ts';
import { ownPolicy } from './exposure.ts';
import { identityOf } from './identities.ts';
import type { Lookups } from './lookups.ts';
import { settle } from './settle.ts';
import { isPlatformCall } from './transport.ts';
import { canState } from '../model/queries/can-state.ts';

const MODEL_NAMES: Readonly<Record<string, string>> = {
  rbac: 'role (RBAC)',
  abac: 'attributes (ABAC)',
  iam: 'IAM',
  'resource-policy': 'resource policy',
  acl: 'access list',
};

/** The second A of a flow. */
export function authorization(lookups: Lookups, flow: Flow): Answer {
  const model = fact(flow, 'authorization', 'model');
  const place = fact(flow, 'authorization', 'enforced-at');
  const name = `\`${flow.id}\``;
  if (model.value === undefined && place.value === undefined) return silent(flow, model);
  if (model.value === 'none')
    return openOnPurpose(flow) ?? gap(`Whoever reaches ${name} may do anything.`, model);
  const decided = enforced(flow, model, place);
  const more = [rights(lookups, flow), apart(lookups, flow)].filter((one) => one !== null);
  return settle([decided, ...more], decided);
}

function openOnPurpose(flow: Flow): Answer | null {
  const open =
    flow.carries.length > 0 && flow.carries.every(({ stated }) => stated.classification === 'public');
  const model = fact(flow, 'authorization', 'model');
  return open ? pass(`\`${flow.id}\` carries only public data; nothing is to be decided.`, model) : null;
}

/** A decision counts only where the caller cannot go round it. */
function enforced(flow: Flow, model: Fact<string>, place: Fact<string>): Answer {
  const name = `\`${flow.id}\``;
  const by = MODEL_NAMES[model.value ?? ''] ?? 'an unnamed model';
  if (place.value === undefined) {
    return unstated(
      `What the caller of ${name} may do is decided by ${by}; where is not stated.`,
      place,
      model,
    );
  }
  if (place.value === endsOf(flow).caller.id) {
    return gap(`\`${place.value}\`, the caller itself, decides what it may do on ${name}.`, place);
  }
  return model.value === undefined
    ? unstated(`\`${place.value}\` decides on ${name}, but by what is not stated.`, model, place)
    : pass(`\`${place.value}\` decides by ${by} what the caller of ${name} may do.`, place, model);
}

/** The spec says nothing: IAM decides calls to AWS; within one boundary nothing more is asked. */
function silent(flow: Flow, model: Fact<string>): Answer {
  const name = `\`${flow.id}\``;
  if (isPlatformCall(flow)) return byPlatform(flow);
  return flow.crossesBoundary
    ? unstated(`${name} crosses a trust boundary and does not say who decides what its caller may do.`, model)
    : notApplicable(`Both ends of ${name} stand in one trust boundary.`, flow.at);
}

function byPlatform(flow: Flow): Answer {
  const { caller } = endsOf(flow);
  const answers = [
    ...(caller.kind === 'component' ? [permissions(caller)] : []),
    ...(flow.to.kind === 'component' && flow.stated.protocol === 'event' ? [ownPolicy(flow.to)] : []),
  ].filter((one) => one !== null);
  const protocol = fact(flow, 'protocol');
  return settle(answers, pass(`By platform: IAM decides each request of \`${flow.id}\`.`, protocol));
}

/** How much the caller may do, where IAM is what decides. */
function rights(lookups: Lookups, flow: Flow): Answer | null {
  if (flow.stated.authorization?.model !== 'iam') return null;
  const identity = identityOf(lookups, flow);
  if (identity !== null && identity.stated.permissions !== undefined) {
    const field = fact(identity, 'permissions');
    return field.value === 'least-privilege'
      ? pass(`\`${identity.id}\` has least privilege.`, field)
      : gap(`\`${identity.id}\` may do more than its work needs (\`${field.value}\`).`, field);
  }
  const { caller } = endsOf(flow);
  return caller.kind === 'component' ? permissions(caller) : null;
}

function permissions(component: Component): Answer | null {
  if (!canState(component, 'role')) return null;
  const name = `\`${component.id}\``;
  const field = fact(component, 'role', 'permissions');
  if (field.value === undefined) {
    return unstated(`IAM decides, and how much the role of ${name} may do is not stated.`, field);
  }
  return field.value === 'least-privilege'
    ? pass(`The role of ${name} has least privilege.`, field)
    : gap(`The role of ${name} may do more than its work needs (\`${field.value}\`).`, field);
}

/** Whether a test showed that one tenant cannot reach another's data at the end of the flow. */
function apart(lookups: Lookups, flow: Flow): Answer | null {
  const { served } = endsOf(flow);
  const isolation = lookups.isolation.get(served.id);
  if (isolation === undefined || isolation.stated.model === 'siloed') return null;
  const tested = fact(isolation, 'tested');
  return tested.value === false
    ? gap(`No test showed that one tenant cannot reach another's data in \`${served.id}\`.`, tested)
    : null;
}
