/** A certificate ends on a day that was known for a year, and stops everything before it. */
import { fact } from '../../model/fact.ts';
import type { Certificate, Component, Model } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Mitigation, type Statement, type Threat } from '../threat.ts';
import { alerted } from '../watching.ts';
import { dataOf } from '../worth.ts';

/** A certificate expires and the endpoint stops. */
export const threat: Threat = defineThreat({
  id: 'denial-of-service/certificate-lapses',
  title: 'A certificate expires and the endpoint stops',
  stride: ['denial-of-service'],
  harms: ['availability'],
  cwe: [324],
  attack: [],
  detection: ['certificate-ending'],
  find: (model) => gather(casesIn(model), (group) => tell(group, model)),
});

function casesIn(model: Model): readonly Case<Certificate>[] {
  return model.certificates.map((certificate) => ({
    subject: certificate,
    boundary: 'certificates',
    exposure: 'accident',
    data: dataOf(usersOf(certificate, model)),
    because: [fact(certificate, 'issuer')],
    mitigations: [...renewed(certificate), alerted('certificate-expiry', model)],
  }));
}

function usersOf({ id }: Certificate, model: Model): readonly Component[] {
  return model.components.filter(({ stated }) => stated.certificate === id);
}

function renewed(certificate: Certificate): readonly Mitigation[] {
  const issued = prevents(
    part`ACM issues ${certificate} and can renew it`,
    fact(certificate, 'issuer'),
    (issuer) => issuer !== 'imported',
    'acm',
  );
  const proven = prevents(
    part`${certificate} is proven by DNS, so that it renews by itself`,
    fact(certificate, 'validation'),
    (by) => by === 'dns',
    'dns',
  );
  return certificate.stated.issuer === 'acm' ? [proven] : [issued];
}

function tell({ subjects, data }: Group<Certificate>, model: Model): Statement {
  const users = subjects.flatMap((certificate) => usersOf(certificate, model));
  return {
    source: part`The last day of ${subjects}`,
    prerequisite: "that stands in nobody's calendar",
    action: part`turn away every client of ${users.length > 0 ? users : subjects}`,
    impact: 'an outage',
    asset: data.length > 0 ? part`the way to ${data}` : part`what stands behind ${subjects}`,
  };
}
