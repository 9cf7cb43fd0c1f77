/** A private key that left ACM is a secret that somebody keeps. */
import { exportableCertificates } from '../../aws/sources/edge.ts';
import { pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, type Check } from '../check.ts';

export const check: Check = defineCheck({
  id: 'edge/exported-key-kept',
  severity: 'high',
  title: 'Somebody holds the private key of the site and nobody knows who',
  expects: 'Where a private key leaves ACM, the design says who keeps it and how',
  rationale:
    'Until June 2025 the key of a public certificate of ACM could not leave it. Since then a certificate can be made ' +
    'exportable when it is requested, and only then; older ones and the others still cannot. An exported key sits on ' +
    'hosts, in pipelines and in backups, and can be revoked only if somebody knows that it leaked.',
  remedy: 'Write `private-key-custody` on the certificate, or leave the key in ACM.',
  sources: [exportableCertificates],
  mappings: {},
  covers: ['ACM-01'],
  question: 'SEC9',
  whenNone: 'No certificate says whether its private key leaves ACM.',
  subjects: (model) => model.certificates.filter(({ stated }) => stated.exported !== undefined),
  examine: (certificate) => {
    const exported = fact(certificate, 'exported');
    const custody = fact(certificate, 'private-key-custody');
    if (exported.value !== true)
      return pass(`The private key of \`${certificate.id}\` stays in ACM.`, exported);
    return custody.value === undefined
      ? unstated(
          `The private key of \`${certificate.id}\` leaves ACM, and nobody is said to keep it.`,
          exported,
          custody,
        )
      : pass(
          `The private key of \`${certificate.id}\` leaves ACM and has a stated keeper.`,
          exported,
          custody,
        );
  },
});
