/** Who may reset the users of an HSM must not be able to use its keys, and each application has a user of its own. */
import { hsmUsers } from '../../aws/sources/kms.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck<Component>({
  id: 'keys/hsm-users-apart',
  severity: 'high',
  title: 'One person can make a user of the HSM and sign with its keys',
  expects:
    'Administrators of a CloudHSM cluster hold no crypto user, and each crypto user is held by one holder',
  rationale:
    'An administrator makes users and resets passwords, a crypto user makes and uses keys; AWS sees neither. Who holds ' +
    'both can sign anything unseen. A crypto user that several applications share leaves open which of them signed.',
  remedy:
    'Write under `hsm-users` who holds each user with `held-by`: other people for `admin` than for `crypto-user`.',
  sources: [hsmUsers],
  mappings: {},
  covers: ['HSM-06', 'HSM-07'],
  question: 'SEC3',
  whenNone: 'The design has no CloudHSM cluster.',
  subjects: (model) => model.components.filter(({ service }) => service.id === 'cloudhsm'),
  examine: (cluster) => {
    const users = fact(cluster, 'hsm-users');
    const { id, account } = cluster;
    const all = Object.entries(users.value ?? {});
    const holdersOf = (kind: string): readonly string[] =>
      all.flatMap(([, user]) => (user.kind === kind ? (user['held-by'] ?? []) : []));
    const [admins, others] = [holdersOf('admin'), holdersOf('crypto-user')];
    if (admins.length === 0 || others.length === 0)
      return weighed(
        unstated(`\`${id}\` does not say who holds its administrators and its crypto users.`, users),
        'medium',
        account,
      );
    if (admins.some((holder) => others.includes(holder)))
      return weighed(
        gap(`Somebody holds an administrator of \`${id}\` and a crypto user.`, users),
        'high',
        account,
      );
    const shared = all.find(([, user]) => user.kind === 'crypto-user' && (user['held-by']?.length ?? 0) > 1);
    return shared === undefined
      ? pass(`Administrators and crypto users of \`${id}\` are held by different holders.`, users)
      : weighed(gap(`The crypto user \`${shared[0]}\` of \`${id}\` is shared.`, users), 'medium', account);
  },
});
