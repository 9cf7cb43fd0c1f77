/** Permissions grow; nobody asks for fewer unless somebody looks. */
import { accessAnalyzer } from '../../aws/sources/identity.ts';
import { permissions } from '../../aws/sources/well-architected.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { daysBetween } from '../../model/calendar.ts';
import type { Identity } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';

const ACTING: readonly string[] = ['iam-role', 'iam-user', 'identity-center'];
const LONGEST_DAYS = 365;

export const check: Check = defineCheck<Identity>({
  id: 'identity/permissions-reviewed',
  severity: 'low',
  title: 'Permissions that nobody needs any more stay granted',
  expects: 'Permissions were compared with their use within a year',
  rationale:
    'IAM Access Analyzer shows external access and access that nobody uses, which makes the comparison a ' +
    'matter of minutes.',
  remedy: 'Compare permissions with their use and write the day as `reviewed` on the identity.',
  sources: [accessAnalyzer, permissions],
  mappings: {},
  covers: ['M-IAM-07', 'M-IAM-08'],
  question: 'SEC3',
  whenNone: 'The design names no identity that acts on AWS.',
  subjects: (model) => model.identities.filter(({ stated }) => ACTING.includes(stated.kind)),
  examine: (identity, _, asOf) => {
    const reviewed = fact(identity, 'reviewed');
    if (reviewed.value === undefined) {
      return unstated(
        `\`${identity.id}\` does not say when its permissions were last compared with their use.`,
        reviewed,
      );
    }
    const since = daysBetween(reviewed.value, asOf);
    if (since > LONGEST_DAYS) {
      return gap(
        `The permissions of \`${identity.id}\` were last compared with their use on ${reviewed.value}, ${since} days ago.`,
        reviewed,
      );
    }
    return pass(
      `The permissions of \`${identity.id}\` were compared with their use on ${reviewed.value}.`,
      reviewed,
    );
  },
});
