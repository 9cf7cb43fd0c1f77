/** Components stand in the Regions that their account is said to use. */
import { serviceControlPolicies } from '../../aws/sources/organizations.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';
import { quoted, verb } from '../wording.ts';

/** CloudFront and what belongs to it are configured in this Region wherever they serve. */
const GLOBAL_SERVICES = ['cloudfront'];

export const check: Check = defineCheck({
  id: 'accounts/regions-match',
  severity: 'medium',
  title: 'Part of the system runs in a Region that nobody watches',
  expects: 'Each account lists its Regions, and every component stands in one of them',
  rationale:
    'Trails, Config, GuardDuty and the Region guardrail follow the list of Regions that are in use. A component ' +
    'outside the list is unwatched, or will not start at all.',
  remedy: 'List the Region in `regions` of the account, or correct `region` of the component.',
  sources: [serviceControlPolicies],
  mappings: { attack: ['T1535'] },
  covers: ['M-DAT-06'],
  question: 'SEC1',
  whenNone: 'No component of this design names its account.',
  subjects: (model) =>
    model.accounts.filter((account) => model.components.some((one) => one.account === account)),
  examine: (account, model) => {
    const regions = fact(account, 'regions');
    if (regions.value === undefined) {
      return withSeverity(
        'low',
        unstated(`\`${account.id}\` does not say which Regions are used in it.`, regions),
      );
    }
    const used: readonly string[] = regions.value;
    const outside = model.components.filter(
      ({ account: own, region, service }) =>
        own === account && region !== null && !used.includes(region) && !GLOBAL_SERVICES.includes(service.id),
    );
    return outside.length === 0
      ? pass(`Every placed component of \`${account.id}\` is in ${quoted(used)}.`, regions)
      : gap(
          `${quoted(outside.map(({ id }) => id))} ${verb(outside.length, 'stands', 'stand')} outside ${quoted(used)}, the Regions of \`${account.id}\`.`,
          regions,
          ...outside.map((component) => fact(component, 'region')),
        );
  },
});
