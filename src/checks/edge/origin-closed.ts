/** Nobody goes around the distribution. */
import { originAccess, vpcOrigins } from '../../aws/sources/edge.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck({
  id: 'edge/origin-closed',
  severity: 'high',
  title: 'Attackers go around the distribution and its firewall',
  expects: 'Origins accept nobody but the distribution',
  rationale:
    'Filters, limits and authentication at CloudFront hold only for who comes that way. Origin access control closes ' +
    'buckets and function URLs, VPC origins reach load balancers and instances that have no address on the internet, ' +
    'and a secret header is the weakest of the three because it is a secret.',
  remedy: 'Write `origin-access: origin-access-control` for buckets and `vpc-origin` for load balancers.',
  sources: [originAccess, vpcOrigins],
  mappings: { securityHub: ['CloudFront.13'] },
  covers: ['M-NET-05', 'SHD-02'],
  question: 'SEC5',
  whenNone: 'The design has no CloudFront distribution.',
  subjects: (model) => model.components.filter(({ stated }) => stated.service === 'cloudfront'),
  examine: (distribution) => {
    const access = fact(distribution, 'origin-access');
    if (access.value === undefined) {
      return weighed(
        unstated(`\`${distribution.id}\` does not say how its origins refuse everyone else.`, access),
        'medium',
        distribution.account,
      );
    }
    return access.value === 'none'
      ? weighed(
          gap(`The origins of \`${distribution.id}\` answer everyone, not only the distribution.`, access),
          'high',
          distribution.account,
        )
      : pass(
          `The origins of \`${distribution.id}\` answer only the distribution (\`${access.value}\`).`,
          access,
        );
  },
});
