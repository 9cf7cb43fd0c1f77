/** The management account keeps its root user. */
import { centralRootAccess } from '../../aws/sources/organizations.ts';
import { fact } from '../../model/fact.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'accounts/management-root-removed',
  severity: 'high',
  title: 'The root user of the management account is said to be managed centrally',
  expects: 'Only member accounts have their root credentials managed centrally',
  rationale:
    'Central root access works from the management account on its members. Nothing stands above the management ' +
    'account, so its own root user stays and must be protected by itself.',
  remedy:
    'Write how root is protected there: `mfa: hardware`, `access-keys: none`, and no `centrally-managed: true`.',
  sources: [centralRootAccess],
  find: ({ accounts }) =>
    accounts.flatMap((account) => {
      const managed = fact(account, 'root', 'centrally-managed');
      if (account.stated.purpose !== 'management' || managed.value !== true) return [];
      const says = `\`${account.id}\` is the management account, whose root user nothing manages centrally.`;
      return [clash(account, says, managed, fact(account, 'purpose'))];
    }),
});
