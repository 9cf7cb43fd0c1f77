/** A web ACL without a rate rule lets one client ask as often as it likes. */
import { rateBasedRules, shieldTiers } from '../../aws/sources/edge.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { limitsRate } from '../../model/queries/rate-rule.ts';
import { defineCheck, type Check } from '../check.ts';

export const check: Check = defineCheck({
  id: 'edge/waf-limits-rate',
  severity: 'high',
  title: 'One client can flood the application or guess passwords without end',
  expects: 'Each web ACL limits the rate of a client, or has the Anti-DDoS rule group',
  rationale:
    'Shield Standard answers floods of layers 3 and 4 by itself. Floods of well-formed requests are layer 7 and need ' +
    'a rate-based rule, over a window of one to ten minutes, or the Anti-DDoS managed rule group; both work without ' +
    'Shield Advanced.',
  remedy: 'Add a rule such as `rate-limit-2000` to `rules` of the web ACL.',
  sources: [rateBasedRules, shieldTiers],
  mappings: { securityHub: ['WAF.10'], nist: ['CA-9(1)', 'CM-2'], attack: ['T1499'] },
  covers: ['WAF-03', 'SHD-01', 'SHD-03'],
  question: 'SEC5',
  whenNone: 'The design has no web ACL.',
  subjects: (model) => model.webAcls,
  examine: (acl) => {
    const rules = fact(acl, 'rules');
    if (rules.value === undefined) return unstated(`\`${acl.id}\` does not state its rules.`, rules);
    return rules.value.some(limitsRate)
      ? pass(`\`${acl.id}\` limits how often a client may ask.`, rules)
      : gap(`No rule of \`${acl.id}\` limits how often a client may ask.`, rules);
  },
});
