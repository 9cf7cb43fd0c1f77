/** Events as decisions: what the design uses, what it declined, and what nobody has decided on. */
import { isCalled, happening } from '../aws/service-events.ts';
import type { ServiceEvent } from '../aws/events/service-event.ts';
import { fact } from '../model/fact.ts';
import type { Hook, Model, Subject } from '../model/model.ts';
import { child, type Pointer } from '../source/pointer.ts';
import { type Offered, offeredEvents } from './deciding.ts';
import { grouped } from './lookups.ts';
import { tells } from './told.ts';

/** An event that needs a decision, and the decision. */
export interface LedgerRow extends Offered {
  readonly decision: 'used' | 'not-used' | 'undecided' | 'unasked';
  /** The hook or the alert that decides. */
  readonly by: Subject | null;
  /** What the design gets from it, in its own words or in ours. */
  readonly value: string;
  readonly facts: readonly Pointer[];
}

/** The ledger, in the order of the spec. */
export function eventLedger(model: Model): readonly LedgerRow[] {
  const hooks = grouped(model.hooks, ({ source }) => [source.id]);
  const alerts = grouped(model.alerts, ({ watches }) => watches);
  const general = model.alerts.filter(({ watches }) => watches.length === 0);
  return offeredEvents(model).map((offered) => {
    const { event, subject, data } = offered;
    const value = worded(event, subject, data);
    const hook = hooks.get(subject.id)?.find(({ stated }) => isCalled(event, stated.event));
    if (hook !== undefined) return { ...offered, ...decided(hook, value) };
    const alert = [...(alerts.get(subject.id) ?? []), ...general].find((one) => tells(one, event));
    if (alert !== undefined)
      return {
        ...offered,
        decision: 'used',
        by: alert,
        value: alert.stated.detects ?? value,
        facts: [fact(alert, alert.stated.rule === undefined ? 'covers' : 'rule').at],
      };
    return { ...offered, decision: 'unasked', by: null, value, facts: [child('/events', idFor(offered))] };
  });
}

function decided(hook: Hook, value: string): Omit<LedgerRow, keyof Offered> {
  return {
    decision: hook.decision,
    by: hook,
    value: hook.stated.value ?? value,
    facts: [fact(hook, hook.stated.decision === undefined ? 'targets' : 'decision').at],
  };
}

/** The sentence of the event about this element. */
function worded({ value, id: event }: ServiceEvent, { id }: Subject, data: readonly string[]): string {
  const what = data.length === 0 ? 'what it holds' : data.join(' and ');
  return (value ?? event)
    .replaceAll(/\{it\}/giu, `\`${id}\``)
    .replaceAll('{data}', what)
    .replaceAll('{Data}', capital(what));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The id that a hook for it could have. */
function idFor({ event, subject }: Offered): string {
  return `${subject.id}-${happening(event)}`;
}
