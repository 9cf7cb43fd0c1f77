/** A name that still points to something given back points to whoever takes that next. */
import { fact } from '../../model/fact.ts';
import type { Component, Data, Domain, Model } from '../../model/model.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';

/** A DNS record points at a resource that is no longer owned. */
export const threat: Threat = defineThreat({
  id: 'spoofing/name-left-behind',
  title: 'A name still points to a resource that was given back',
  stride: ['spoofing'],
  harms: ['confidentiality', 'integrity'],
  cwe: [672],
  attack: ['T1584.001'],
  detection: ['record-changed'],
  find: (model) => gather(casesIn(model), (group) => tell(group, model)),
});

function casesIn(model: Model): readonly Case<Domain>[] {
  return model.domains.map((domain) => ({
    subject: domain,
    boundary: 'domains',
    exposure: 'external',
    circumstances: [
      { text: 'Something with a name must be taken down and its record forgotten first', effect: -2 },
    ],
    data: entered(doorsOf(model)),
    because: [fact(domain, 'name')],
    mitigations: [
      prevents(
        part`Whoever takes down a resource also takes its records out of ${domain}`,
        fact(domain, 'record-cleanup'),
        (yes) => yes,
        'true',
      ),
    ],
  }));
}

/** What people reach by a name. */
function doorsOf({ components }: Model): readonly Component[] {
  return components.filter(({ stated }) => stated.certificate !== undefined);
}

function entered(doors: readonly Component[]): readonly Data[] {
  return [...new Set(doors.flatMap(({ flowsIn }) => flowsIn.flatMap(({ carries }) => carries)))];
}

function tell({ subjects, data }: Group<Domain>, model: Model): Statement {
  const doors = doorsOf(model);
  return {
    source: 'Somebody who scans for names that lead nowhere',
    prerequisite: part`and takes over the address or bucket behind a record of ${subjects}`,
    action: part`answer in place of ${doors.length > 0 ? doors : 'the old service'} to everybody who trusts ${across(subjects, ({ stated }) => [{ id: stated.name }])}`,
    impact: 'disclosure and forgery',
    asset: data.length > 0 ? part`${data}` : part`what callers entrust to ${subjects}`,
  };
}
