/** What the firewall refused, and what it let through, is kept. */
import { wafLogging } from '../../aws/sources/edge.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, type Check } from '../check.ts';

export const check: Check = defineCheck({
  id: 'edge/waf-logged',
  severity: 'low',
  title: 'Nobody can tell an attack from a rule that refuses customers',
  expects: 'Web ACLs log the requests that they saw',
  rationale:
    'Tuning a rule, answering a customer who was refused and following an attack all need the request.',
  remedy:
    'Write `logging: true` on the web ACL, and leave secrets in headers and query strings out of the log.',
  sources: [wafLogging],
  mappings: { securityHub: ['WAF.11'] },
  covers: ['M-LOG-05'],
  question: 'SEC4',
  whenNone: 'The design has no web ACL.',
  subjects: (model) => model.webAcls,
  examine: (acl) => {
    const logging = fact(acl, 'logging');
    if (logging.value === undefined) return unstated(`\`${acl.id}\` does not say whether it logs.`, logging);
    return logging.value
      ? pass(`\`${acl.id}\` logs what it saw.`, logging)
      : gap(`\`${acl.id}\` does not log what it saw.`, logging);
  },
});
