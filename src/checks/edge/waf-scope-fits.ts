/** A web ACL works either at CloudFront or in one Region. */
import { wafBodyInspection } from '../../aws/sources/edge.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';

export const check: Check = defineCheck({
  id: 'edge/waf-scope-fits',
  severity: 'high',
  title: 'The web ACL cannot be attached to what it is meant to protect',
  expects: 'Distributions name web ACLs of scope `cloudfront`, everything else those of scope `regional`',
  rationale:
    'A web ACL for CloudFront is made in us-east-1 with its own scope and cannot stand before a load balancer or an ' +
    'API, nor the other way round. A design that shares one between them protects only one of them.',
  remedy:
    'Give each scope a web ACL of its own under `edge.web-acls`, with `scope: cloudfront` or `scope: regional`.',
  sources: [wafBodyInspection],
  mappings: {},
  covers: ['WAF-01'],
  question: 'SEC5',
  whenNone: 'No component names a web ACL.',
  subjects: (model) =>
    model.components.flatMap((component) =>
      model.webAcls.filter(({ id }) => id === component.stated.waf).map((acl) => ({ ...component, acl })),
    ),
  examine: ({ acl, ...component }) => {
    const waf = fact(component, 'waf');
    const { scope } = acl.stated;
    const needed = component.stated.service === 'cloudfront' ? 'cloudfront' : 'regional';
    if (scope === undefined) {
      return withSeverity(
        'low',
        unstated(`The web ACL before \`${component.id}\` does not state its scope.`, waf),
      );
    }
    return scope === needed
      ? pass(
          `The web ACL \`${acl.id}\` has the scope that \`${component.id}\` needs.`,
          waf,
          fact(acl, 'scope'),
        )
      : gap(
          `\`${component.id}\` needs a web ACL of scope \`${needed}\`, and \`${acl.id}\` has \`${scope}\`.`,
          waf,
          fact(acl, 'scope'),
        );
  },
});
