/** What somebody is told about: the alerts of the design as facts that controls can rest on. */
import type { Fact } from '../model/fact.ts';
import type { Alert, Model } from '../model/model.ts';
import { filed, once } from './once.ts';
import { part } from './phrase.ts';
import { shows } from './mitigation.ts';
import type { Mitigation } from './threat.ts';

/** A subject that an alert can cover. */
export type Covered = NonNullable<Alert['stated']['covers']>[number];

/** An alert that covers the subject and tells somebody. */
export function alerted(subject: Covered, model: Model): Mitigation {
  const alert = model.alerts.find(({ stated }) => stated.covers?.includes(subject) === true);
  const control = `An alert tells somebody: ${subject.replaceAll('-', ' ')}`;
  return shows(control, told(model, alert, subject), (ids) => ids.length > 0, written(subject, model));
}

/** An alert that watches the element and tells somebody. */
export function watched(element: { readonly id: string }, model: Model): Mitigation {
  const alert = watchersOf(element.id, model)[0];
  const channel = model.channels[0];
  return shows(
    part`An alert watches ${element}`,
    told(model, alert, `${element.id}-changed`),
    (ids) => ids.length > 0,
    `{ watches: ${element.id}, notify: [${channel?.id ?? 'on-call'}] }`,
  );
}

const watchers = once(({ alerts }) => filed(alerts, ({ watches }) => watches));

/** The alerts that watch the element of that id, in the order of the spec. */
export function watchersOf(id: string, model: Model): readonly Alert[] {
  return watchers(model).get(id) ?? [];
}

function told(model: Model, alert: Alert | undefined, id: string): Fact<readonly string[]> {
  if (alert !== undefined) return { value: alert.channels.map((channel) => channel.id), at: alert.at };
  return { value: model.alerts.length > 0 ? [] : undefined, at: `/alerts/${id}` };
}

function written(subject: Covered, model: Model): string {
  return `{ covers: [${subject}], notify: [${model.channels[0]?.id ?? 'on-call'}] }`;
}
