/** What an event says of the data that it is about: its name alone, or the data itself. */
import { bucketMessages, bucketMessagesOnBus, streamRecords } from './sources/hooks.ts';
import type { Source } from './source.ts';

/** What of a component's data travels in its events. */
export interface EventContent {
  readonly of: 'names' | 'records';
  readonly said: readonly Source[];
}

/** A bucket's events give key, size and version of an object; a table's stream gives its items as they are set to be shown. */
const CONTENTS: Readonly<Record<string, EventContent>> = {
  s3: { of: 'names', said: [bucketMessages, bucketMessagesOnBus] },
  dynamodb: { of: 'records', said: [streamRecords] },
};

/** What the events of a service carry of what rests in it; null where they tell of the service and not of its data. */
export function eventContentOf(service: string): EventContent | null {
  return CONTENTS[service] ?? null;
}
