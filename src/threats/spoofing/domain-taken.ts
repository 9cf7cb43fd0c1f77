/** Whoever can move a domain, or answer for it, can get certificates and be the company to everybody. */
import { fact } from '../../model/fact.ts';
import type { Data, Domain, Model } from '../../model/model.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { hinders, prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { exposureOf } from '../reach.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';

/** A domain or its delegation is taken. */
export const threat: Threat = defineThreat({
  id: 'spoofing/domain-taken',
  title: 'Somebody else answers under our domain',
  stride: ['spoofing', 'denial-of-service'],
  harms: ['confidentiality', 'integrity', 'availability'],
  cwe: [346],
  attack: ['T1584.002'],
  detection: ['record-changed'],
  find: (model) => gather(casesIn(model), (group) => tell(group, model)),
});

function casesIn(model: Model): readonly Case<Domain>[] {
  return model.domains.map((domain) => ({
    subject: domain,
    boundary: 'domains',
    exposure: 'external',
    circumstances: [
      { text: "The registrar's account or an answer on the way must be had first", effect: -1 },
    ],
    data: entered(model),
    because: [fact(domain, 'name')],
    mitigations: [
      prevents(
        part`${domain} cannot be moved to another registrar`,
        fact(domain, 'transfer-lock'),
        (yes) => yes,
        'true',
      ),
      prevents(part`${domain} renews by itself`, fact(domain, 'auto-renew'), (yes) => yes, 'true'),
      hinders(part`Answers for ${domain} are signed (DNSSEC)`, fact(domain, 'dnssec'), (yes) => yes, 'true'),
    ],
  }));
}

/** What comes in through the doors that have a name. */
function entered({ components }: Model): readonly Data[] {
  const named = components.filter(({ stated }) => stated.certificate !== undefined);
  return [...new Set(named.flatMap(({ flowsIn }) => flowsIn.flatMap(({ carries }) => carries)))];
}

function tell({ subjects, data }: Group<Domain>, model: Model): Statement {
  const users = model.actors.filter((actor) => exposureOf(actor) !== 'workforce');
  return {
    source: 'An attacker',
    prerequisite: part`who moves ${subjects} to another registrar, or registers ${subjects.length > 1 ? 'one of them' : 'it'} on the day after it lapsed`,
    action: part`have ${users.length > 0 ? users : 'every caller'} come to servers of their own under ${across(subjects, ({ stated }) => [{ id: stated.name }])}`,
    impact: 'disclosure, forgery and an outage',
    asset: data.length > 0 ? part`${data}` : part`everything under ${subjects}`,
  };
}
