/** CloudFront takes certificates of one Region only. */
import { cloudfrontCertificates } from '../../aws/sources/edge.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';

export const check: Check = defineCheck({
  id: 'edge/distribution-certificate-region',
  severity: 'high',
  title: 'The certificate cannot be attached where it is drawn',
  expects: 'Distributions use certificates of us-east-1, load balancers those of their own Region',
  rationale:
    'A certificate of ACM belongs to a Region. CloudFront takes only those of us-east-1, a load balancer only those of ' +
    'its own Region, so a site with both needs two.',
  remedy: 'Write `region: us-east-1` on a certificate for CloudFront, and add another for the load balancer.',
  sources: [cloudfrontCertificates],
  mappings: {},
  covers: ['ACM-03'],
  question: 'SEC9',
  whenNone: 'No distribution or load balancer names a certificate.',
  subjects: (model) =>
    model.components
      .filter(({ stated }) => ['cloudfront', 'load-balancer'].includes(stated.service))
      .flatMap((component) =>
        model.certificates
          .filter(({ id }) => id === component.stated.certificate)
          .map((certificate) => ({ ...component, certificate })),
      ),
  examine: ({ certificate, ...component }) => {
    const used = fact(component, 'certificate');
    const needed = component.stated.service === 'cloudfront' ? 'us-east-1' : component.region;
    const region = fact(certificate, 'region');
    if (region.value === undefined || needed === null) {
      return withSeverity(
        'low',
        unstated(
          `\`${certificate.id}\`, which \`${component.id}\` uses, does not state its Region.`,
          used,
          region,
        ),
      );
    }
    return region.value === needed
      ? pass(`\`${component.id}\` uses a certificate of \`${needed}\`.`, used, region)
      : gap(
          `\`${component.id}\` needs a certificate of \`${needed}\`, and \`${certificate.id}\` is in \`${region.value}\`.`,
          used,
          region,
        );
  },
});
