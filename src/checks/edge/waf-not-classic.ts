/** The first generation of AWS WAF is gone. */
import { wafClassicEnd } from '../../aws/sources/edge.ts';
import { gap, pass } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, type Check } from '../check.ts';

export const check: Check = defineCheck({
  id: 'edge/waf-not-classic',
  severity: 'critical',
  title: 'The firewall in the drawing no longer exists',
  expects: 'Web ACLs are of the current generation of AWS WAF',
  rationale:
    'Support for AWS WAF Classic ended on 30 September 2025. The current generation takes every address range but ' +
    '/0, managed rule groups, labels, CAPTCHA and challenges, none of which Classic had.',
  remedy: 'Write `version: v2` once the rules are moved.',
  sources: [wafClassicEnd],
  mappings: {},
  covers: ['WAF-06', 'WAF-02', 'M-LIF-01'],
  question: 'SEC5',
  whenNone: 'The design has no web ACL.',
  subjects: (model) => model.webAcls,
  examine: (acl) => {
    const version = fact(acl, 'version');
    if (version.value === 'classic') {
      return gap(`\`${acl.id}\` is of AWS WAF Classic, whose support ended on 30 September 2025.`, version);
    }
    return version.value === 'v2'
      ? pass(`\`${acl.id}\` is of the current generation of AWS WAF.`, version)
      : pass(
          `\`${acl.id}\` names no generation, and support for AWS WAF Classic ended on 30 September 2025.`,
          version,
        );
  },
});
