/** Isolation that nobody has tried to break is a hope. */
import { tenantIsolation } from '../../aws/sources/well-architected.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Isolation } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';

export const check: Check = defineCheck<Isolation>({
  id: 'tenancy/isolation-tested',
  severity: 'medium',
  title: 'A change can break the wall between tenants and no test would fail',
  expects: 'For each shared component a test shows that one tenant cannot reach another’s data',
  rationale:
    'Isolation in shared parts depends on code and policies that change weekly. A test that signs in as ' +
    'one tenant and asks for another’s data belongs in the pipeline.',
  remedy: 'Write `tested: true`, or the day of the last test, on the isolation of the component.',
  sources: [tenantIsolation],
  mappings: {},
  covers: ['TEN-01'],
  question: 'SEC11',
  whenNone: 'The design describes no shared component.',
  subjects: (model) => model.isolation.filter(({ stated }) => stated.model !== 'siloed'),
  examine: (isolation) => {
    const tested = fact(isolation, 'tested');
    if (tested.value === undefined)
      return unstated(`Nothing says whether the isolation in \`${isolation.id}\` is tested.`, tested);
    if (tested.value === false) return gap(`The isolation in \`${isolation.id}\` is not tested.`, tested);
    return pass(
      tested.value === true
        ? `A test shows that the isolation in \`${isolation.id}\` holds.`
        : `The isolation in \`${isolation.id}\` was tested on ${tested.value}.`,
      tested,
    );
  },
});
