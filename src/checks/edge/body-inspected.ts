/** A firewall that reads the beginning of a request lets the rest of it pass. */
import { wafBodyInspection } from '../../aws/sources/edge.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck<Component>({
  id: 'edge/body-inspected',
  severity: 'high',
  title: 'An attack behind the first kilobytes of a request passes the firewall unseen',
  expects: 'A request that is longer than the web ACL inspects is blocked',
  rationale:
    'AWS WAF inspects the first 16 KB of a body, up to 64 KB where that is set, and 8 KB behind a load balancer or ' +
    'AppSync. With `continue` for what is oversize, padding in front is enough to hide an attack.',
  remedy:
    'Write `oversize: block` on the web ACL, or raise `body-inspection` to the `body-limit` of the API.',
  sources: [wafBodyInspection],
  mappings: {},
  covers: ['WAF-05'],
  question: 'SEC5',
  whenNone: 'No component behind a web ACL states how long a request may be.',
  subjects: (model) =>
    model.components.filter(
      (component) => component.stated['body-limit'] !== undefined && aclOf(component, model) !== undefined,
    ),
  examine: (api, model) => {
    const limit = fact(api, 'body-limit');
    const acl = aclOf(api, model);
    if (acl === undefined) return unstated(`\`${api.id}\` is behind no web ACL.`, fact(api, 'waf'));
    const inspected = fact(acl, 'body-inspection');
    const oversize = fact(acl, 'oversize');
    const { id, account } = api;
    if (oversize.value === 'block')
      return pass(`\`${acl.id}\` blocks what is longer than it inspects.`, oversize, limit);
    if (inspected.value !== undefined && limit.value !== undefined && inspected.value >= limit.value)
      return pass(`\`${acl.id}\` inspects the ${limit.value} KB that \`${id}\` takes.`, inspected, limit);
    const much =
      inspected.value === undefined ? 'what it inspects' : `the ${inspected.value} KB that it inspects`;
    if (oversize.value === 'continue')
      return weighed(
        gap(
          `\`${id}\` takes ${limit.value ?? 0} KB, and \`${acl.id}\` lets pass what is beyond ${much}.`,
          oversize,
          inspected,
          limit,
        ),
        'high',
        account,
      );
    return weighed(
      unstated(`\`${acl.id}\` does not say what happens to a request beyond ${much}.`, oversize, limit),
      'medium',
      account,
    );
  },
});

function aclOf({ stated: { waf } }: Component, { webAcls }: Model): Model['webAcls'][number] | undefined {
  return webAcls.find(({ id }) => id === waf);
}
