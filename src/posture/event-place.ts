/** Events about data: they travel by the platform, wait for who takes them, and nobody draws them. */
import { eventContentOf } from '../aws/event-content.ts';
import { type Answer, pass, unstated, yesNo } from '../model/answer.ts';
import { fact } from '../model/fact.ts';
import type { Component, Data, Hook } from '../model/model.ts';
import { isWorker } from '../model/queries/message-roles.ts';
import type { Asked, DataPlace } from './data-place.ts';
import { encryptionAtRest } from './encryption-at-rest.ts';
import type { Lookups } from './lookups.ts';

/** The events that tell of the data in the component, as far as the design takes them. */
export function eventPlaces(lookups: Lookups, component: Component, data: Data): readonly DataPlace[] {
  const content = eventContentOf(component.stated.service);
  if (content === null || !component.stores.includes(data) || data.stated.classification === 'public')
    return [];
  const used = (lookups.hooksOf.get(component) ?? []).filter(
    ({ decision, stated }) => decision === 'used' && (content.of === 'names' || stated.via === 'stream'),
  );
  return used.map((hook) => ({
    where: { id: hook.id, at: hook.at, title: `Event: ${hook.title}` },
    form: 'event',
    confidentiality: [
      { from: 'moderate', answer: () => told(hook, component, data, content.of) },
      ...waiting(lookups, hook),
    ],
    integrity: hook.targets.some(isWorker)
      ? [{ from: 'moderate', answer: () => validated(hook) }]
      : `\`${hook.id}\` is told to people or handed on; nothing here works on what it says.`,
    availability: [{ from: 'moderate', answer: () => undelivered(hook) }],
  }));
}

/** How much of the data is in the event. */
function told(hook: Hook, component: Component, data: Data, content: 'names' | 'records'): Answer {
  const part = fact(hook, 'projection');
  if (content === 'names') {
    return pass(
      `\`${hook.id}\` gives the names of objects in \`${component.id}\`, not what is in them.`,
      fact(hook, 'event'),
    );
  }
  return part.value === undefined
    ? unstated(
        `\`${hook.id}\` hands on records of \`${component.id}\`; whether all of \`${data.id}\` or a part is not stated.`,
        part,
      )
    : pass(`\`${hook.id}\` hands on only the stated part of \`${data.id}\`.`, part);
}

/** Where an event waits that could not be delivered. */
function waiting(lookups: Lookups, hook: Hook): readonly Asked[] {
  const rescue = lookups.components.get(hook.stated['dead-letter'] ?? '');
  if (rescue === undefined) return [];
  return [{ from: 'moderate', answer: (level) => encryptionAtRest(lookups, rescue, level) }];
}

function validated(hook: Hook): Answer {
  return yesNo(fact(hook, 'validated'), {
    yes: `Who takes \`${hook.id}\` refuses what does not match its schema.`,
    no: `Who takes \`${hook.id}\` does not check what it is given.`,
    silent: `Whether who takes \`${hook.id}\` checks what it is given is not stated.`,
  });
}

function undelivered(hook: Hook): Answer {
  const rescue = fact(hook, 'dead-letter');
  return rescue.value === undefined
    ? unstated(`Where \`${hook.id}\` goes when it cannot be delivered is not stated.`, rescue)
    : pass(`\`${hook.id}\` goes to \`${rescue.value}\` when it cannot be delivered.`, rescue);
}
