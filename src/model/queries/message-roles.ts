/** Who passes messages on, and who does something with them. */
import type { Component } from '../model.ts';

const BROKERS: readonly string[] = ['queue', 'topic', 'bus', 'stream'];
const WORKERS: readonly string[] = ['compute', 'function', 'orchestration'];

/** Whether it takes messages from some and hands them to others, who never meet. */
export function isBroker({ service }: Component): boolean {
  return BROKERS.includes(service.category);
}

/** Whether it runs something when a message or an event comes. */
export function isWorker({ service }: Component): boolean {
  return WORKERS.includes(service.category);
}
