/** A firewall that reads the beginning of a request lets the rest of it pass. */
import { bodyInspection } from '../../aws/body-inspection.ts';
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
  sources: [bodyInspection.source],
  mappings: {},
  covers: ['WAF-05'],
  question: 'SEC5',
  whenNone: 'No component behind a web ACL states how long a request may be.',
  subjects: (model) =>
    model.components.filter(
      (component) => component.stated['body-limit'] !== undefined && aclOf(component, model) !== undefined,
    ),
  examine: (component, model) => {
    const taken = fact(component, 'body-limit');
    const acl = aclOf(component, model);
    const limit = taken.value;
    if (acl === undefined || limit === undefined)
      return unstated(`\`${component.id}\` is behind no web ACL, or states no limit.`, taken);
    const inspected = fact(acl, 'body-inspection');
    const oversize = fact(acl, 'oversize');
    const { id, account } = component;
    if (oversize.value === 'block')
      return pass(`\`${acl.id}\` blocks what is longer than it inspects.`, oversize, taken);
    const much = bodyInspection.fixed[component.stated.service] ?? inspected.value ?? bodyInspection.usual;
    if (much >= limit)
      return pass(`\`${acl.id}\` inspects the ${limit} KB that \`${id}\` takes.`, inspected, taken);
    return oversize.value === 'continue'
      ? weighed(
          gap(
            `\`${id}\` takes ${limit} KB, and \`${acl.id}\` lets pass what is beyond the ${much} KB that it inspects.`,
            oversize,
            inspected,
            taken,
          ),
          'high',
          account,
        )
      : weighed(
          unstated(
            `\`${acl.id}\` does not say what happens to a request beyond the ${much} KB that it inspects.`,
            oversize,
            taken,
          ),
          'medium',
          account,
        );
  },
});

function aclOf({ stated: { waf } }: Component, { webAcls }: Model): Model['webAcls'][number] | undefined {
  return webAcls.find(({ id }) => id === waf);
}
