/** What AWS sends when something happens, by service, by name and by what stands in the event. */
import { analyticsEvents } from './events/analytics.ts';
import { assuranceEvents } from './events/assurance.ts';
import { bucketEvents } from './events/bucket.ts';
import { computeEvents } from './events/compute.ts';
import { custodyEvents } from './events/custody.ts';
import { databaseEvents } from './events/database.ts';
import { deliveryEvents } from './events/delivery.ts';
import { edgeEvents } from './events/edge.ts';
import { hostEvents } from './events/host.ts';
import { identityEvents } from './events/identity.ts';
import { messagingEvents } from './events/messaging.ts';
import { modelEvents } from './events/model.ts';
import { relationalEvents } from './events/relational.ts';
import type { ServiceEvent } from './events/service-event.ts';
import { storeEvents } from './events/store.ts';

/** Every event that we know. */
export const serviceEventList: readonly ServiceEvent[] = [
  ...bucketEvents,
  ...storeEvents,
  ...relationalEvents,
  ...databaseEvents,
  ...hostEvents,
  ...computeEvents,
  ...messagingEvents,
  ...analyticsEvents,
  ...modelEvents,
  ...edgeEvents,
  ...identityEvents,
  ...custodyEvents,
  ...assuranceEvents,
  ...deliveryEvents,
];

const byService = new Map<string, ServiceEvent[]>();
for (const event of serviceEventList) {
  for (const service of event.of) byService.set(service, [...(byService.get(service) ?? []), event]);
}
const byId = new Map(serviceEventList.map((event) => [event.id as string, event]));

/** What components of a service can announce. */
export function eventsOf(service: string): readonly ServiceEvent[] {
  return byService.get(service) ?? [];
}

/** The event of that id. */
export function eventOf(id: string): ServiceEvent | undefined {
  return byId.get(id);
}

/** The last part of an event's id: what happened. */
export function happening({ id }: ServiceEvent): string {
  return id.slice(id.indexOf('/') + 1);
}

/** Whether a spec may mean the event by that name. */
export function isCalled(event: ServiceEvent, name: string): boolean {
  const wanted = plain(name);
  return [happening(event), event.id, ...event.also, ...event.types].some((known) => plain(known) === wanted);
}

/** A name without what people write differently. */
export function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/gu, '');
}
