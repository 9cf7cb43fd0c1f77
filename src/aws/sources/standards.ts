/** Public standards that checks rest on. */
import type { Source } from '../source.ts';
import { unverifiedPage } from './page.ts';

/** Low, moderate and high impact on confidentiality, integrity and availability. */
export const fips199: Source = unverifiedPage(
  'FIPS 199: Standards for Security Categorization of Federal Information and Information Systems',
  'https://csrc.nist.gov/pubs/fips/199/final',
);
/** What authentication must withstand. */
export const nist80063b: Source = unverifiedPage(
  'NIST SP 800-63B: Authentication and Authenticator Management',
  'https://pages.nist.gov/800-63-4/sp800-63b.html',
);
/** Ephemeral key exchange in every TLS 1.3 handshake. */
export const tls13: Source = unverifiedPage('RFC 8446: TLS 1.3', 'https://www.rfc-editor.org/rfc/rfc8446');
/** TLS 1.0 and 1.1 are deprecated. */
export const oldTls: Source = unverifiedPage(
  'RFC 8996: Deprecating TLS 1.0 and TLS 1.1',
  'https://www.rfc-editor.org/rfc/rfc8996',
);
/** Storage limitation and erasure. */
export const gdpr: Source = unverifiedPage(
  'Regulation (EU) 2016/679, articles 5 and 17',
  'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
);
