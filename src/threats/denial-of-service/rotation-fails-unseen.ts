/** A rotation that fails leaves an old secret, or a half-changed one that opens nothing. */
import { fact } from '../../model/fact.ts';
import type { Component, Model, Secret } from '../../model/model.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { alerted } from '../watching.ts';
import { dataOf } from '../worth.ts';

/** Rotation fails and nobody notices. */
export const threat: Threat = defineThreat({
  id: 'denial-of-service/rotation-fails-unseen',
  title: 'The rotation of a secret fails and nobody notices',
  stride: ['denial-of-service'],
  harms: ['availability', 'confidentiality'],
  cwe: [778],
  attack: [],
  detection: ['rotation-failed'],
  find: (model) => gather(casesIn(model), tell),
});

function casesIn(model: Model): readonly Case<Secret>[] {
  return model.secrets
    .filter(({ stated }) => stated.rotation?.every !== undefined)
    .map((secret) => ({
      subject: secret,
      boundary: 'secrets',
      exposure: 'accident',
      circumstances: [{ text: 'A failed rotation usually leaves the old value good', effect: -1 }],
      data: dataOf(secret.readers.filter((reader): reader is Component => 'service' in reader)),
      because: [fact(secret, 'rotation')],
      mitigations: [{ ...alerted('failed-rotation', model), needed: true }],
    }));
}

function tell({ subjects, data }: Group<Secret>): Statement {
  const readers = across(subjects, (secret) => secret.readers);
  return {
    source: part`A rotation of ${subjects}`,
    prerequisite: 'that breaks off half-way',
    action: part`leave ${readers.length > 0 ? readers : 'its readers'} with a value that no longer opens anything, or the old one in use for ever`,
    impact: 'an outage or a false sense of protection',
    asset: data.length > 0 ? part`the work on ${data}` : part`what ${subjects} opens`,
  };
}
