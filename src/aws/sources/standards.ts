/** Public standards that checks rest on. */
import type { Source } from '../source.ts';
import { pageRead } from './page.ts';

/** Low, moderate and high impact on confidentiality, integrity and availability. */
export const fips199: Source = pageRead(
  'FIPS 199: Standards for Security Categorization of Federal Information and Information Systems',
  'https://csrc.nist.gov/pubs/fips/199/final',
  '2026-11-25',
);
/** What authentication must withstand. */
export const nist80063b: Source = pageRead(
  'NIST SP 800-63B: Authentication and Authenticator Management',
  'https://pages.nist.gov/800-63-4/sp800-63b.html',
  '2026-11-25',
);
/** Ephemeral key exchange in every TLS 1.3 handshake. */
export const tls13: Source = pageRead(
  'RFC 8446: TLS 1.3',
  'https://www.rfc-editor.org/rfc/rfc8446',
  '2026-11-25',
);
/** TLS 1.0 and 1.1 are deprecated. */
export const oldTls: Source = pageRead(
  'RFC 8996: Deprecating TLS 1.0 and TLS 1.1',
  'https://www.rfc-editor.org/rfc/rfc8996',
  '2026-11-25',
);
/** Storage limitation and erasure. */
export const gdpr: Source = pageRead(
  'Regulation (EU) 2016/679, articles 5 and 17',
  'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  '2026-11-25',
);
