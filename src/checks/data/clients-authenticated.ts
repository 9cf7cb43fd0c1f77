/** Caches, brokers and search clusters start open: whoever reaches the port is in. */
import { authenticatedCalls } from '../../aws/sources/well-architected.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

const ASKED = ['elasticache', 'memorydb', 'opensearch', 'msk', 'mq'];

export const check: Check = defineCheck<Component>({
  id: 'data/clients-authenticated',
  severity: 'high',
  title: 'Whoever reaches the port can read the cache, broker or index',
  expects: 'Caches, brokers and search clusters ask their clients who they are',
  rationale:
    'A security group says which hosts may connect, not who. One compromised neighbour then reads ' +
    'sessions, messages and indices that belong to others.',
  remedy: 'Write `authentication` on the component, such as `iam`, `sasl-scram` or `mtls`.',
  sources: [authenticatedCalls],
  mappings: {},
  covers: ['GEN-02'],
  question: 'SEC2',
  whenNone: 'The design has no cache, broker or search cluster.',
  // A broker of Amazon MQ has users from its first minute; silence leaves nothing open.
  subjects: (model) =>
    model.components.filter(
      ({ service, stated }) =>
        ASKED.includes(service.id) && (service.id !== 'mq' || stated.authentication !== undefined),
    ),
  examine: (store) => {
    const method = fact(store, 'authentication');
    if (method.value === undefined) {
      return weighed(
        unstated(`\`${store.id}\` does not say how its clients prove who they are.`, method),
        'medium',
        store.account,
      );
    }
    return method.value === 'none'
      ? weighed(gap(`\`${store.id}\` lets every client in that reaches it.`, method), 'high', store.account)
      : pass(`\`${store.id}\` knows its clients by \`${method.value}\`.`, method);
  },
});
