/** A list of addresses that has every address is none, and AWS WAF takes no such range. */
import { addressSets } from '../../aws/sources/edge.ts';
import { fact } from '../../model/fact.ts';
import { child } from '../../source/pointer.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'edge/address-set-of-all',
  severity: 'medium',
  title: 'A list of addresses is said to hold every address, which AWS WAF refuses',
  expects: 'The lists of a web ACL hold ranges, and its default says what becomes of all others',
  rationale:
    'AWS WAF supports every IPv4 and IPv6 range except /0. What should hold for everybody is the default action of the ' +
    'web ACL; behind a list that lets everybody in no other rule is asked.',
  remedy: 'Write the ranges that are meant, or the `default` of the web ACL.',
  sources: [addressSets],
  find: ({ webAcls }) =>
    webAcls.flatMap((acl) => {
      const sets = fact(acl, 'ip-sets');
      return Object.entries(sets.value ?? {}).flatMap(([id, { action, addresses }]) =>
        addresses.flatMap((range, index) => {
          if (!range.endsWith('/0')) return [];
          const says = `\`${id}\` of \`${acl.id}\` is to ${action} \`${range}\`, which is everybody.`;
          return [
            clash(acl, says, child(sets.at, id, 'addresses', String(index)), child(sets.at, id, 'action')),
          ];
        }),
      );
    }),
});
