/** Credentials that were removed cannot be there. */
import { centralRootAccess } from '../../aws/sources/organizations.ts';
import { fact } from '../../model/fact.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'accounts/removed-root-with-keys',
  severity: 'critical',
  title: 'Root credentials are said to be removed, and there are access keys of root',
  expects: 'Where root is managed centrally it has no access keys',
  rationale:
    'Central management means that the password and the keys of root are gone. Keys that exist open everything.',
  remedy: 'Delete the keys and write `access-keys: none`, or write `centrally-managed: false`.',
  sources: [centralRootAccess],
  find: ({ accounts }) =>
    accounts.flatMap((account) => {
      const keys = fact(account, 'root', 'access-keys');
      const managed = fact(account, 'root', 'centrally-managed');
      if (keys.value !== 'present' || managed.value !== true) return [];
      const says = `Root credentials of \`${account.id}\` are removed and managed centrally, and root has access keys.`;
      return [clash(account, says, keys, managed)];
    }),
});
