/** A secret in an environment variable, a file or the code is known to everybody who can look at the configuration. */
import { fact } from '../../model/fact.ts';
import type { Component, Model, Secret } from '../../model/model.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { componentOf } from '../lookup.ts';
import { hinders, prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { dataOf } from '../worth.ts';

/** A secret can be read where it lies. */
export const threat: Threat = defineThreat({
  id: 'information-disclosure/secret-lies-open',
  title: 'A secret can be read where it lies',
  stride: ['information-disclosure', 'spoofing'],
  harms: ['confidentiality', 'integrity'],
  cwe: [526, 312],
  attack: ['T1552.001', 'T1555.006'],
  detection: ['secret-read'],
  find: (model) => gather(casesIn(model), tell),
});

const VAULTS: readonly string[] = ['secrets-manager', 'ssm-securestring', 'external-vault'];

function casesIn(model: Model): readonly Case<Secret>[] {
  return model.secrets.map((secret) => ({
    subject: secret,
    boundary: secret.stated.store ?? '',
    exposure: 'internal',
    circumstances:
      secret.stated.store === 'code' ? [{ text: 'Whoever reads the code knows it', effect: 1 }] : [],
    data: openedBy(secret, model),
    because: [fact(secret, 'store')],
    mitigations: [
      prevents(
        part`${secret} is kept in a vault`,
        fact(secret, 'store'),
        (store) => VAULTS.includes(store),
        'secrets-manager',
      ),
      prevents(
        part`It is stated who may read ${secret}`,
        fact(secret, 'read-by'),
        (readers) => readers.length > 0,
        `[${secret.stated.for ?? model.components[0]?.id ?? ''}]`,
      ),
      ...ownKey(secret, model),
    ],
  }));
}

function ownKey(secret: Secret, model: Model): ReturnType<typeof hinders>[] {
  const key = model.keys[0];
  if (key === undefined) return [];
  return [hinders(part`A key of one's own encrypts ${secret}`, fact(secret, 'key'), () => true, key.id)];
}

/** What is behind the door that the secret opens; else what its readers handle. */
function openedBy(secret: Secret, model: Model): readonly Component['handles'][number][] {
  const opened = componentOf(secret.stated.for, model);
  if (opened.length > 0) return dataOf(opened);
  return dataOf(secret.readers.filter((reader): reader is Component => 'service' in reader));
}

/** Where somebody would look, by the word for the store. */
const PLACES: Readonly<Record<string, string>> = {
  environment: 'may see the environment variables that hold',
  'user-data': 'may see the user data that holds',
  file: 'may open the file that holds',
  code: 'may read the code that holds',
  'ssm-string': 'may read the plain parameter that holds',
};

function tell({ first, subjects, data }: Group<Secret>): Statement {
  const store = first.stated.store ?? '';
  const place = VAULTS.includes(store) ? 'is let into the vault by mistake and finds' : PLACES[store];
  const readers = across(subjects, (secret) => secret.readers);
  return {
    source: 'Whoever',
    prerequisite: part`${place ?? 'comes upon the unstated place of'} ${subjects}`,
    action: part`copy ${subjects} and pass for ${readers.length > 0 ? readers : 'the owner'}`,
    impact: 'disclosure and forgery',
    asset: data.length > 0 ? part`${data}` : part`whatever ${subjects} opens`,
  };
}
