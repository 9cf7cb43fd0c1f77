/** A rule that only counts protects nothing. */
import { wafCountMode } from '../../aws/sources/edge.ts';
import { gap, pass } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';

export const check: Check = defineCheck({
  id: 'edge/waf-enforces',
  severity: 'medium',
  title: 'The firewall watches attacks pass',
  expects: 'Rules count only for a trial, and block afterwards',
  rationale:
    'Counting shows what a rule would have blocked and is the way to introduce it. Rules are often left so, and the ' +
    'web ACL then looks like protection on every list.',
  remedy:
    'Take rules out of `counting` after their trial, or accept those that still count with an exception that expires.',
  sources: [wafCountMode],
  mappings: {},
  covers: ['WAF-04'],
  question: 'SEC5',
  whenNone: 'No web ACL states its rules.',
  subjects: (model) => model.webAcls.filter(({ stated }) => stated.rules !== undefined),
  examine: (acl) => {
    const counting = fact(acl, 'counting');
    const rules = fact(acl, 'rules');
    const count = counting.value?.length ?? 0;
    if (count === 0) return pass(`\`${acl.id}\` names no rule that only counts.`, rules);
    const all = rules.value?.every((rule) => counting.value?.includes(rule)) === true;
    return all
      ? withSeverity('high', gap(`Every rule of \`${acl.id}\` only counts.`, counting))
      : gap(
          `${count} ${count === 1 ? 'rule' : 'rules'} of \`${acl.id}\` only ${count === 1 ? 'counts' : 'count'}.`,
          counting,
        );
  },
});
