/** An account's place in the organization decides which policies bind it. */
import { cisBenchmark, serviceControlPolicies } from '../../aws/sources/organizations.ts';
import { pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, type Check } from '../check.ts';
import { quoted } from '../wording.ts';

export const check: Check = defineCheck({
  id: 'accounts/placed-in-organization',
  severity: 'medium',
  title: 'Nobody can tell which policies bind this account',
  expects: 'Each account states its organizational unit and its purpose',
  rationale:
    'Service control and resource control policies are attached to organizational units. An account whose ' +
    'unit and purpose are not known cannot be checked against them, and production ends up beside experiments.',
  remedy: 'Write `ou: Workloads/Production` and `purpose: workload` (or what it is) on the account.',
  sources: [serviceControlPolicies, cisBenchmark],
  mappings: {},
  covers: ['ACC-02', 'M-ORG-01'],
  question: 'SEC1',
  whenNone: 'Every stated account belongs to somebody else.',
  subjects: (model) => model.accounts.filter(({ stated }) => stated.purpose !== 'external'),
  examine: (account) => {
    const fields = [
      { name: 'ou', asked: fact(account, 'ou') },
      { name: 'purpose', asked: fact(account, 'purpose') },
    ];
    const silent = fields.filter(({ asked }) => asked.value === undefined);
    const says =
      silent.length === 0
        ? `\`${account.id}\` is in \`${account.stated.ou}\`, and its purpose is \`${account.stated.purpose}\`.`
        : `\`${account.id}\` does not state its ${quoted(silent.map(({ name }) => name))}.`;
    return silent.length === 0
      ? pass(says, ...fields.map(({ asked }) => asked))
      : unstated(says, ...silent.map(({ asked }) => asked));
  },
});
