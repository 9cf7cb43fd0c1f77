/** How people log on to a host is said once. */
import { instanceAccess } from '../../aws/sources/hosts.ts';
import { fact } from '../../model/fact.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'compute/session-manager-refused',
  severity: 'high',
  title: 'People log on by Session Manager, which the host does not let in',
  expects: '`admin-access` and the agent agree about how people log on',
  rationale:
    'One of two fields is wrong: either there is another way in that the review does not see, or nobody can reach the host ' +
    'when it matters.',
  remedy: 'Correct `admin-access`, or `session-access` of `agents.ssm`.',
  sources: [instanceAccess],
  find: ({ components }) =>
    components.flatMap((host) => {
      const access = fact(host, 'admin-access');
      const sessions = fact(host, 'agents', 'ssm', 'session-access');
      const refused = access.value === 'session-manager' && sessions.value === false;
      const allowed = access.value === 'none' && sessions.value === true;
      if (!refused && !allowed) return [];
      const says = refused
        ? `People log on to \`${host.id}\` by Session Manager, which its agent does not allow.`
        : `Nobody logs on to \`${host.id}\`, and its agent lets people in by Session Manager.`;
      return [clash(host, says, access, sessions)];
    }),
});
