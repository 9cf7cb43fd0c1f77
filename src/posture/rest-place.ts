/** Data at rest in a component: in what it stores, and in what queues, streams and workflows hold on the way. */
import { type Answer, gap, pass, unstated, yesNo } from '../model/answer.ts';
import { fact } from '../model/fact.ts';
import type { Component, Data } from '../model/model.ts';
import type { Asked, DataPlace } from './data-place.ts';
import { copiedElsewhere, restorable, restoreRehearsed, unalterable } from './copies.ts';
import { encryptionAtRest } from './encryption-at-rest.ts';
import { ownPolicy, publicExposure } from './exposure.ts';
import type { Lookups } from './lookups.ts';
import { holdsMessages } from './messages.ts';
import { canState } from '../model/queries/can-state.ts';
import { zoneRedundancy } from './zone-redundancy.ts';

/** The data at rest in the component; null where it only passes through or waits as a dead letter. */
export function restPlace(lookups: Lookups, component: Component, data: Data): DataPlace | null {
  if (!component.stores.includes(data) && !holdsMessages(component)) return null;
  const rescues = lookups.deadLettersFrom.get(component.id) ?? [];
  if (rescues.some((source) => source.handles.includes(data))) return null;
  const { id, at, title } = component;
  const exposure: Asked[] =
    data.stated.classification === 'public'
      ? []
      : [{ from: 'low', answer: (level) => known(publicExposure(component), level) }];
  return {
    where: { id, at, title },
    form: 'at-rest',
    confidentiality: [
      ...exposure,
      { from: 'moderate', answer: (level) => encryptionAtRest(lookups, component, level) },
    ],
    integrity: integrityOf(component),
    availability: availabilityOf(component),
  };
}

/** At a low need silence is no finding, only a statement that falls short is. */
function known(answer: Answer | null, level: string): Answer | null {
  return level === 'low' && answer?.outcome === 'unstated' ? null : answer;
}

function integrityOf(component: Component): readonly Asked[] {
  const policy: Asked = { from: 'moderate', answer: () => ownPolicy(component) };
  if (holdsMessages(component)) return [policy];
  if (canState(component, 'backups')) {
    const audited: Asked = { from: 'high', answer: () => auditLog(component) };
    const locked: Asked = { from: 'high', answer: () => unalterable(component) };
    const wide: Asked = { from: 'moderate', answer: () => admitsAnyone(component) };
    return [
      { from: 'moderate', answer: () => restorable(component) },
      wide,
      canState(component, 'audit-log') ? audited : locked,
    ];
  }
  return [{ from: 'moderate', answer: () => role(component) }];
}

function availabilityOf(component: Component): readonly Asked[] {
  const zones: Asked = { from: 'moderate', answer: () => zoneRedundancy(component) };
  if (holdsMessages(component)) {
    return [
      zones,
      { from: 'moderate', answer: () => kept(component) },
      { from: 'moderate', answer: () => rescued(component) },
    ];
  }
  if (!canState(component, 'backups')) return [zones];
  return [
    zones,
    { from: 'moderate', answer: () => restorable(component) },
    { from: 'high', answer: () => copiedElsewhere(component) },
    { from: 'high', answer: () => restoreRehearsed(component) },
  ];
}

function auditLog(component: Component): Answer {
  const name = `\`${component.id}\``;
  return yesNo(fact(component, 'audit-log'), {
    yes: `${name} records who changed what.`,
    no: `${name} does not record who changed what.`,
    silent: `${name} does not say whether it records who changed what.`,
  });
}

function admitsAnyone(component: Component): Answer | null {
  const policy = ownPolicy(component);
  return component.stated.policy === 'anyone' ? policy : null;
}

function role(component: Component): Answer | null {
  if (!canState(component, 'role')) return null;
  const name = `\`${component.id}\``;
  const permissions = fact(component, 'role', 'permissions');
  switch (permissions.value) {
    case 'least-privilege':
      return pass(`The role of ${name} has least privilege.`, permissions);
    case undefined:
      return unstated(`${name} does not say how much its role may do.`, permissions);
    default:
      return gap(
        `The role of ${name} may do more than its work needs (\`${permissions.value}\`).`,
        permissions,
      );
  }
}

/** How long a message waits for its reader. */
function kept(component: Component): Answer | null {
  if (!canState(component, 'retention')) return null;
  const retention = fact(component, 'retention');
  const archives = component.service.category === 'bus';
  return retention.value === undefined
    ? unstated(
        `\`${component.id}\` does not say how long it keeps ${archives ? 'an archive of its events' : 'what nobody has read'}.`,
        retention,
      )
    : pass(
        `\`${component.id}\` keeps ${archives ? 'an archive of its events' : 'what nobody has read'} for ${retention.value}.`,
        retention,
      );
}

/** What becomes of a message that nobody can handle. */
function rescued(component: Component): Answer | null {
  if (!canState(component, 'dead-letter')) return null;
  const target = fact(component, 'dead-letter');
  return target.value === undefined
    ? unstated(`\`${component.id}\` does not say where messages go that nobody can handle.`, target)
    : pass(`What nobody can handle goes from \`${component.id}\` to \`${target.value}\`.`, target);
}
