/** How much of the body of a request AWS WAF inspects. */
import type { Source } from './source.ts';
import { wafBodyInspection } from './sources/edge.ts';

/** Kilobytes unless more is set, up to 64; and behind what nothing can be set. */
export const bodyInspection: {
  readonly usual: number;
  readonly fixed: Readonly<Partial<Record<string, number>>>;
  readonly source: Source;
} = {
  usual: 16,
  fixed: { 'load-balancer': 8, appsync: 8 },
  source: wafBodyInspection,
};
