/** What Inspector scans has it switched on. */
import { inspectorScans } from '../../aws/sources/hosts.ts';
import { fact } from '../../model/fact.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'assurance/scanned-yet-switched-off',
  severity: 'high',
  title: 'A host is said to be scanned by Inspector, which is off on it',
  expects: 'Hosts among the scanned ones have Inspector switched on',
  rationale: 'One of the two is wrong, and while it is, nobody can say which vulnerabilities run there.',
  remedy: 'Write `agents.inspector: true`, or take the host out of `vulnerability-scans.covers`.',
  sources: [inspectorScans],
  find: ({ components, assurance }) => {
    const covers = fact(assurance, 'vulnerability-scans', 'covers');
    const by = fact(assurance, 'vulnerability-scans', 'by');
    if (by.value !== 'inspector') return [];
    return components.flatMap((host) => {
      const inspector = fact(host, 'agents', 'inspector');
      if (inspector.value !== false || covers.value?.includes(host.id) !== true) return [];
      return [clash(host, `\`${host.id}\` is scanned by Inspector, which is off on it.`, inspector, covers)];
    });
  },
});
