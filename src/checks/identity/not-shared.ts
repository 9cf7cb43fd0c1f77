/** A shared login makes every deed deniable. */
import { iamBestPractices, logValidation } from '../../aws/sources/identity.ts';
import { fact } from '../../model/fact.ts';
import type { Identity } from '../../model/model.ts';
import { defineCheck, gap, pass, unstated, withSeverity, type Check } from '../check.ts';

export const check: Check = defineCheck<Identity>({
  id: 'identity/not-shared',
  severity: 'high',
  title: 'Nobody can tell which person did it',
  expects: 'Each person has an identity of their own',
  rationale:
    'A log names the identity, not the hand on the keyboard. Where several people share one, ' +
    'authentication, accounting and non-repudiation all end there, whatever the trail proves.',
  remedy: 'Give each person an identity at the identity provider, and write `shared: false`.',
  sources: [iamBestPractices, logValidation],
  mappings: { attack: ['T1078.004'] },
  covers: ['GEN-03', 'M-IAM-01'],
  question: 'SEC2',
  whenNone: 'The design names no identity that people could share.',
  subjects: (model) =>
    model.identities.filter(
      ({ stated, subjects }) =>
        stated.shared !== undefined ||
        stated.kind === 'iam-user' ||
        (stated.kind === 'iam-role' && subjects.some((actor) => actor.stated.kind === 'person')),
    ),
  examine: (identity) => {
    const shared = fact(identity, 'shared');
    if (shared.value === undefined)
      return withSeverity(
        'medium',
        unstated(`\`${identity.id}\` does not say whether several people use it.`, shared),
      );
    return shared.value
      ? gap(`Several people use \`${identity.id}\`.`, shared)
      : pass(`\`${identity.id}\` is used by one person at a time under their own name.`, shared);
  },
});
