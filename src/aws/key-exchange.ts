/** What a listener gets of post-quantum key exchange when nobody chooses its policy. */
import type { Source } from './source.ts';
import { loadBalancerTls } from './sources/edge.ts';

/** What a service gives by itself. */
interface KeyExchange {
  readonly says: string;
  readonly source: Source;
}

const KEY_EXCHANGES: Readonly<Record<string, KeyExchange>> = {
  'load-balancer': {
    says:
      'a listener made by code without a policy gets `ELBSecurityPolicy-2016-08`, which has none; the console ' +
      'chooses `ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09`, which has one.',
    source: loadBalancerTls,
  },
};

/** What the service gives; undefined where we know nothing of it. */
export function keyExchangeOf(service: string): KeyExchange | undefined {
  return KEY_EXCHANGES[service];
}
