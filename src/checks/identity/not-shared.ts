/** A shared login makes every deed deniable. */
import { iamBestPractices, logValidation } from '../../aws/sources/identity.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Identity } from '../../model/model.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';

export const check: Check = defineCheck<Identity>({
  id: 'identity/not-shared',
  severity: 'high',
  title: 'Nobody can tell who did it',
  expects: 'Each person and each device has an identity of its own',
  rationale:
    'A log names the identity, not the hand on the keyboard. Where several share one, ' +
    'authentication, accounting and non-repudiation all end there, whatever the trail proves.',
  remedy:
    'Give each person an identity at the identity provider, each device a certificate or role of its own, and write `shared: false`.',
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
        unstated(`\`${identity.id}\` does not say whether several share it.`, shared),
      );
    return shared.value
      ? gap(`Several share \`${identity.id}\`.`, shared)
      : pass(`\`${identity.id}\` stands for one only.`, shared);
  },
});
