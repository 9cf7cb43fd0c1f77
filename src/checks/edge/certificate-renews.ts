/** Certificates renew by themselves, since they last only months now. */
import { certificateCharacteristics, certificateRenewal, managedRenewal } from '../../aws/sources/edge.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';

export const check: Check = defineCheck({
  id: 'edge/certificate-renews',
  severity: 'medium',
  title: 'One day the site shows a certificate that has run out',
  expects: 'Certificates renew without anybody, and no client insists on one certificate',
  rationale:
    'It used to be said that ACM serves only domains of Route 53: any registrar works, and a DNS record validates and ' +
    'renews without a person. Public certificates of ACM are valid for 198 days (395 until February 2026); the limit ' +
    'for all public certificates falls to 100 days in March 2027 and 47 in March 2029, so what is renewed by hand or ' +
    'pinned in a client breaks ever more often.',
  remedy:
    'Write `validation: dns`, replace imported certificates by issued ones, and drop pinning in favour of the issuing authority.',
  sources: [certificateCharacteristics, certificateRenewal, managedRenewal],
  mappings: { securityHub: ['ACM.1'], nist: ['SC-7(16)', 'SC-28(3)'] },
  covers: ['ACM-02', 'ACM-04'],
  question: 'SEC9',
  whenNone: 'The design has no certificate.',
  subjects: (model) => model.certificates,
  examine: (certificate) => {
    const [issuer, validation, pinned] = [
      fact(certificate, 'issuer'),
      fact(certificate, 'validation'),
      fact(certificate, 'pinned'),
    ];
    const { id } = certificate;
    if (pinned.value === true) {
      return withSeverity(
        'high',
        gap(`A client accepts only \`${id}\` and fails when it is renewed.`, pinned),
      );
    }
    if (issuer.value === 'imported')
      return gap(`\`${id}\` is imported, and ACM does not renew what it did not issue.`, issuer);
    if (issuer.value === 'acm-private-ca')
      return pass(`\`${id}\` is issued by a private authority in AWS.`, issuer);
    if (validation.value === undefined)
      return unstated(`\`${id}\` does not say how its domain is validated.`, validation);
    return validation.value === 'email'
      ? gap(`\`${id}\` is validated by e-mail, so its renewal waits for somebody to answer.`, validation)
      : pass(`\`${id}\` is validated by ${validation.value.toUpperCase()} and renews by itself.`, validation);
  },
});
