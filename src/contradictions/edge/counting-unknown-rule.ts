/** A rule that counts is one of the rules. */
import { fact } from '../../model/fact.ts';
import { child } from '../../source/pointer.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'edge/counting-unknown-rule',
  severity: 'low',
  title: 'A web ACL is said to count by a rule that it does not have',
  expects: 'The rules that only count are among the rules of the web ACL',
  rationale:
    'Either the rule was removed, or it is missing in `rules` and blocks nothing that anybody knows of.',
  remedy: 'Add the rule to `rules`, or remove it from `counting`.',
  sources: [],
  find: ({ webAcls }) =>
    webAcls.flatMap((acl) => {
      const { rules, counting = [] } = acl.stated;
      if (rules === undefined) return [];
      return counting.flatMap((rule, index) => {
        if (rules.includes(rule)) return [];
        const says = `\`${acl.id}\` only counts by \`${rule}\`, which is none of its rules.`;
        return [clash(acl, says, child(fact(acl, 'counting').at, String(index)), fact(acl, 'rules'))];
      });
    }),
});
