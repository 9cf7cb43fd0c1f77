/** An event that AWS sends, whatever a design does with it. */
import type { Source } from '../source.ts';

/** How an event leaves the service. */
export type Way =
  /** Straight to the default bus. */
  | 'eventbridge'
  /** As an API call or a service event of a trail, to the default bus. */
  | 'cloudtrail'
  /** From a bucket to a topic, a queue or a function. */
  | 's3-notification'
  | 'stream'
  /** To a topic that the service is told of. */
  | 'sns'
  /** As a function that the service waits for. */
  | 'trigger'
  /** As the result of an asynchronous call. */
  | 'destination'
  | 'mqtt'
  /** Not as an event: where else to look is in its name. */
  | 'none';

/** One event. */
export interface ServiceEvent {
  /** `service/what-happened`; never the detail type, which AWS renames. */
  readonly id: `${string}/${string}`;
  /** Services of components in which it happens; none where it happens to an account or to another element. */
  readonly of: readonly string[];
  readonly ways: readonly Way[];
  /** What stands in `source` of the event. */
  readonly source: string;
  /** What stands in `detail-type`; none where it is no event of a bus, or was not found. */
  readonly types: readonly string[];
  /** Other words that specs use for it. */
  readonly also: readonly string[];
  /** Whom it tells something, the one whom it tells most first. */
  readonly serves: readonly ('business' | 'security' | 'operations')[];
  /** What an alarm on a metric sees of it. */
  readonly metricSees: 'nothing' | 'a-count' | 'everything';
  /** Whether AWS delivers it at least once; otherwise a few may be lost. */
  readonly durable: boolean;
  /** What a design gets from it: `{it}` is the element, `{data}` what it keeps. Null where nobody need decide on it. */
  readonly value: string | null;
  readonly said: Source;
}
