/** A token of another company's service: once it has leaked, only a way to revoke it helps. */
import { fact } from '../../model/fact.ts';
import type { Component, Model, Secret } from '../../model/model.ts';
import { days, seconds } from '../../model/quantity.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { hinders, prevents } from '../mitigation.ts';
import { assetOf, part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { dataOf } from '../worth.ts';

/** A leaked token cannot be revoked in time. */
export const threat: Threat = defineThreat({
  id: 'spoofing/leaked-token-lives-on',
  title: 'A leaked token cannot be revoked in time',
  stride: ['spoofing'],
  harms: ['confidentiality', 'integrity'],
  cwe: [613],
  attack: ['T1528', 'T1199'],
  detection: ['secret-read'],
  find: (model) => gather(casesIn(model), tell),
});

const TOKENS: readonly string[] = ['third-party-token', 'api-key', 'oauth-client-secret'];
const DAY = 86_400;

function casesIn(model: Model): readonly Case<Secret>[] {
  return model.secrets
    .filter(({ stated }) => TOKENS.includes(stated.kind))
    .map((token) => ({
      subject: token,
      boundary: 'tokens',
      exposure: 'external',
      circumstances: [{ text: 'The token must leak first', effect: -1 }],
      data: dataOf(token.readers.filter((reader): reader is Component => 'service' in reader)),
      because: [fact(token, 'kind')],
      mitigations: [
        prevents(
          part`It is stated how ${token} is revoked`,
          fact(token, 'revocation', 'procedure'),
          () => true,
          '"Revoke at the issuer, write a new version, restart the readers"',
        ),
        prevents(
          part`${token} is useless within a day of a leak`,
          fact(token, 'revocation', 'within'),
          (within) => seconds(within) <= DAY,
          '1h',
        ),
        hinders(
          part`${token} is replaced every 90 days`,
          fact(token, 'rotation', 'every'),
          (every) => days(every) <= 90,
          '90d',
        ),
      ],
    }));
}

function tell({ subjects, data }: Group<Secret>): Statement {
  const readers = across(subjects, (secret) => secret.readers);
  return {
    source: 'Whoever',
    prerequisite: part`comes by ${subjects} from ${readers.length > 0 ? readers : 'a reader of it'}`,
    action: part`use ${subjects} from elsewhere for as long as nobody can withdraw ${subjects.length > 1 ? 'them' : 'it'}`,
    impact: 'disclosure and forgery',
    asset: assetOf(data, subjects),
  };
}
