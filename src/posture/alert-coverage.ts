/** What somebody should be told of each component at the least, who is told of it, and what nobody would see. */
import { alertMinimums, type Circumstance, type Wanted } from '../aws/alert-minimums.ts';
import { eventOf, isCalled, plain } from '../aws/service-events.ts';
import { fact } from '../model/fact.ts';
import type { Alert, Component, Hook, Model, Subject } from '../model/model.ts';
import { restricted } from '../model/queries/classification.ts';
import { deadLetters } from '../model/queries/dead-letters.ts';
import type { Pointer } from '../source/pointer.ts';
import { concernOf, tells } from './told.ts';
import { grouped } from './lookups.ts';

/** A metric or an event that belongs to the minimum of a component. */
export interface WatchedSignal {
  readonly kind: 'metric' | 'event';
  readonly name: string;
  /** Whether AWS recommends it; otherwise we ask for it. */
  readonly recommended: boolean;
  /** The alert or the hook that passes it on. */
  readonly by: Subject | null;
}

/** The minimum of one component. */
export interface AlertCoverage {
  readonly component: Component;
  readonly signals: readonly WatchedSignal[];
}

/** An alert that does not do what its place in the list promises. */
export interface WeakAlert {
  readonly alert: Alert;
  readonly says: string;
  readonly facts: readonly Pointer[];
}

/** What must be so for a signal to exist; what the spec does not say is asked for. */
const EXISTS: Readonly<Record<Circumstance, (component: Component) => boolean>> = {
  'access-lists': ({ stated }) => stated['object-ownership'] !== 'bucket-owner-enforced',
  agent: ({ stated }) => stated.agents?.cloudwatch !== undefined,
  application: ({ stated }) => stated.kind === undefined || stated.kind === 'application',
  crawlers: ({ stated }) => stated.crawlers !== undefined,
  'dead-letters': ({ stated }) => stated['dead-letter'] !== undefined,
  global: ({ stated }) => (stated['global-tables'] ?? []).length > 0,
  'mutual-tls': ({ stated }) => stated.authentication === 'mtls',
  network: ({ stated }) => stated.kind === 'network',
  nodes: ({ stated }) => stated['capacity-mode'] !== 'serverless',
  readers: ({ stated }) => (stated.readers ?? 0) > 0,
  replicated: ({ stated }) => stated.replication !== undefined,
  'secret-data': ({ stores }) => restricted(stores).length > 0,
  serverless: ({ stated }) => stated['capacity-mode'] === 'serverless',
  zones: ({ stated }) => stated.deployment !== undefined && !/single/.test(stated.deployment),
};

/** The minimum of every component that has one, in the order of the spec. */
export function alertCoverage(model: Model): readonly AlertCoverage[] {
  const watching = grouped(model.alerts, ({ watches }) => watches);
  const hooks = grouped(model.hooks, ({ source }) => [source.id]);
  const failed = deadLetters(model);
  const covering = model.alerts.filter(({ stated }) => stated.covers !== undefined);
  return model.components.flatMap((component) => {
    const minimum = alertMinimums[component.service.id];
    if (minimum === undefined) return [];
    const own = watching.get(component.id) ?? [];
    const ofAccount = component.account === null ? [] : (watching.get(component.account.id) ?? []);
    const metric =
      (recommended: boolean) =>
      (name: string): WatchedSignal => ({
        kind: 'metric',
        name,
        recommended,
        by: own.find(({ stated }) => stated.alarm !== undefined && shows(stated.alarm.metric, name)) ?? null,
      });
    const event = (id: string): WatchedSignal => ({
      kind: 'event',
      name: id,
      recommended: false,
      by: acting(id, hooks.get(component.id) ?? []) ?? passing(id, [...own, ...ofAccount], covering),
    });
    const signals = [
      ...existing(minimum.recommended, component)
        // What nobody takes off a queue only grows older.
        .filter((name) => name !== 'ApproximateAgeOfOldestMessage' || !failed.has(component.id))
        .map(metric(true)),
      ...existing(minimum.ours, component).map(metric(false)),
      ...existing(minimum.events, component).map(event),
    ];
    return signals.length === 0 ? [] : [{ component, signals }];
  });
}

/** The hook by which something acts on the event. */
function acting(id: string, hooks: readonly Hook[]): Hook | null {
  const event = eventOf(id);
  const used = hooks.find(
    ({ stated, decision }) => decision === 'used' && event !== undefined && isCalled(event, stated.event),
  );
  return used ?? null;
}

/** The alert that passes the event on: by a rule here or in the account, or by the concern that it is part of. */
function passing(id: string, near: readonly Alert[], covering: readonly Alert[]): Alert | null {
  const event = eventOf(id);
  if (event === undefined) return null;
  const concern = concernOf(id);
  return (
    near.find((alert) => tells(alert, event)) ??
    covering.find(({ stated }) => concern !== undefined && stated.covers?.includes(concern) === true) ??
    null
  );
}

function existing(wanted: readonly Wanted[], component: Component): readonly string[] {
  return wanted.flatMap((one) => {
    if (typeof one === 'string') return [one];
    return EXISTS[one.where](component) ? [one.name] : [];
  });
}

/** Whether the metric that a spec names is this one, whatever stands around its name. */
function shows(stated: string, name: string): boolean {
  return plain(stated).includes(plain(name));
}

/** Alarms where only an event tells, rules where only a metric does, and alerts that end at nobody. */
export function weakAlerts(model: Model, coverage: readonly AlertCoverage[]): readonly WeakAlert[] {
  const minimums = new Map(coverage.map(({ component, signals }) => [component.id, signals]));
  return model.alerts.flatMap((alert) => [...unanswered(alert), ...blind(alert, minimums)]);
}

function unanswered(alert: Alert): readonly WeakAlert[] {
  const { channels, stated, id } = alert;
  const urgent = stated.severity === 'critical' || stated.severity === 'high';
  const notify = fact(alert, 'notify').at;
  if (channels.length === 0) return [{ alert, says: `\`${id}\` tells nobody.`, facts: [notify] }];
  if (channels.every((channel) => channel.stated.to === undefined)) {
    const [channel] = channels;
    const at = channel === undefined ? notify : fact(channel, 'to').at;
    return [
      {
        alert,
        says: `Nobody is named at the end of \`${channel?.id ?? id}\`, where \`${id}\` goes.`,
        facts: [at],
      },
    ];
  }
  if (urgent && channels.every((channel) => channel.stated.hours === 'business-hours'))
    return [
      {
        alert,
        says: `\`${id}\` is ${stated.severity ?? 'urgent'} and reaches people in business hours only.`,
        facts: [fact(alert, 'severity').at, notify],
      },
    ];
  return stated.runbook === undefined && urgent
    ? [
        {
          alert,
          says: `\`${id}\` is ${stated.severity ?? 'urgent'}, and whoever it wakes has no runbook.`,
          facts: [fact(alert, 'runbook').at],
        },
      ]
    : [];
}

function blind(alert: Alert, minimums: ReadonlyMap<string, readonly WatchedSignal[]>): readonly WeakAlert[] {
  const { stated } = alert;
  if ((stated.alarm === undefined) === (stated.rule === undefined)) return [];
  const form = stated.alarm === undefined ? 'event' : 'metric';
  return alert.watches.flatMap((id) => {
    const signals = minimums.get(id);
    if (signals === undefined || signals.some(({ kind }) => kind === form)) return [];
    const others = signals.map(({ name }) => `\`${name}\``).slice(0, 3);
    const says =
      form === 'metric'
        ? `\`${alert.id}\` is an alarm on a metric, and what goes wrong in \`${id}\` shows in events only: ${others.join(', ')}.`
        : `\`${alert.id}\` is a rule on events, and what goes wrong in \`${id}\` shows in metrics only: ${others.join(', ')}.`;
    return [{ alert, says, facts: [fact(alert, form === 'metric' ? 'alarm' : 'rule').at] }];
  });
}
