/** A table definition decides what a query reads; changing it changes every answer without touching the data. */
import { fact } from '../../model/fact.ts';
import type { Component, Data, Model } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { watched } from '../watching.ts';
import { dataOf, ownComponents } from '../worth.ts';

/** A definition or location in the data catalogue is altered. */
export const threat: Threat = defineThreat({
  id: 'tampering/catalog-altered',
  title: 'A table in the data catalogue points somewhere else',
  stride: ['tampering', 'denial-of-service'],
  harms: ['integrity', 'availability'],
  cwe: [353],
  attack: ['T1565.001'],
  detection: ['catalog-changed'],
  find: (model) => gather(casesIn(model), tell),
});

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model)
    .filter(({ stated }) => stated.service === 'glue')
    .map((catalog) => ({
      subject: catalog,
      boundary: catalog.boundary.id,
      exposure: 'internal',
      data: describedBy(catalog, model),
      because: [fact(catalog, 'databases')],
      mitigations: [
        prevents(
          part`The role of ${catalog} may change only its own databases`,
          fact(catalog, 'role', 'permissions'),
          (permissions) => permissions === 'least-privilege',
          'least-privilege',
        ),
        { ...watched(catalog, model), needed: true },
      ],
    }));
}

/** What its crawlers read, besides what it handles itself. */
function describedBy(catalog: Component, model: Model): readonly Data[] {
  const read = new Set(Object.values(catalog.stated.crawlers ?? {}).flatMap(({ reads }) => reads ?? []));
  return dataOf([catalog, ...model.components.filter(({ id }) => read.has(id))]);
}

function tell({ subjects, data }: Group<Component>): Statement {
  return {
    source: part`An intruder, or a job gone wrong, beside ${subjects}`,
    prerequisite: part`with leave to change tables in ${subjects.length > 1 ? 'them' : 'it'}`,
    action: part`point a table of ${subjects} at other files or change its columns while every query still answers`,
    impact: 'silent falsification',
    asset: data.length > 0 ? part`reports on ${data}` : part`whatever is queried through ${subjects}`,
  };
}
