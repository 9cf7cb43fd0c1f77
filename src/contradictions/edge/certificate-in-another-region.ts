/** A certificate of ACM is used in its own Region. */
import { certificateCharacteristics } from '../../aws/sources/edge.ts';
import { fact } from '../../model/fact.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'edge/certificate-in-another-region',
  severity: 'high',
  title: 'A certificate is in another Region than what should show it',
  expects: 'A load balancer or a regional API shows a certificate of its own Region',
  rationale: 'ACM does not copy certificates between Regions, so there is none to show where it is needed.',
  remedy: 'Correct `region` of the certificate, or request one in the Region of the component.',
  sources: [certificateCharacteristics],
  find: ({ components, certificates }) =>
    components.flatMap((component) => {
      const { stated, region } = component;
      const certificate = certificates.find(({ id }) => id === stated.certificate);
      const home = certificate?.stated.region;
      const isRegional =
        stated.service === 'load-balancer' ||
        (stated.service === 'api-gateway' && stated['endpoint-type'] === 'regional');
      if (certificate === undefined || home === undefined || region === null || !isRegional) return [];
      if (home === region) return [];
      const says = `\`${component.id}\` is in \`${region}\`, and its certificate \`${certificate.id}\` in \`${home}\`.`;
      return [clash(component, says, fact(component, 'certificate'), fact(certificate, 'region'))];
    }),
});
