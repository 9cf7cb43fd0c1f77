/** In a shared part the loudest tenant sets the speed for all. */
import { noisyNeighbour } from '../../aws/sources/well-architected.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Isolation } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';
import { excerpt } from '../wording.ts';

const NOTHING = /^(none|nothing|no)\b/i;

export const check: Check = defineCheck<Isolation>({
  id: 'tenancy/noisy-neighbour',
  severity: 'medium',
  title: 'One tenant’s load, or attack, stops the service for all the others',
  expects: 'Each shared component says what keeps one tenant from using it up',
  rationale:
    'Sharing data is only half of tenancy. Throttles for each client, quotas, reserved concurrency or ' +
    'queues for each tenant keep one from starving the rest.',
  remedy: 'Write `noisy-neighbour: …` on the isolation of the component.',
  sources: [noisyNeighbour],
  mappings: {},
  covers: ['TEN-01'],
  question: 'REL5',
  whenNone: 'The design describes no shared component.',
  subjects: (model) => model.isolation.filter(({ stated }) => stated.model !== 'siloed'),
  examine: (isolation) => {
    const limit = fact(isolation, 'noisy-neighbour');
    if (limit.value === undefined)
      return unstated(`Nothing says what keeps one tenant from using up \`${isolation.id}\`.`, limit);
    return NOTHING.test(limit.value.trim())
      ? gap(`Nothing keeps one tenant from using up \`${isolation.id}\`.`, limit)
      : pass(`One tenant cannot use up \`${isolation.id}\`: ${excerpt(limit.value)}.`, limit);
  },
});
