/** When several people are one user, every log line has several authors. */
import { fact } from '../../model/fact.ts';
import type { Identity, Model } from '../../model/model.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { hinders, prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { exposureOf } from '../reach.ts';
import { defineThreat, type Mitigation, type Statement, type Threat } from '../threat.ts';

/** An action cannot be tied to one person because the login is shared. */
export const threat: Threat = defineThreat({
  id: 'repudiation/login-shared',
  title: 'Several share one login',
  stride: ['repudiation'],
  harms: ['integrity'],
  cwe: [778],
  attack: ['T1078'],
  detection: ['odd-sign-in'],
  find: (model) => gather(casesIn(model), tell),
});

const SHAREABLE: readonly string[] = ['iam-user', 'api-keys'];

function casesIn(model: Model): readonly Case<Identity>[] {
  return model.identities
    .filter(
      ({ stated }) =>
        stated.shared !== undefined || stated['break-glass'] === true || SHAREABLE.includes(stated.kind),
    )
    .map((login) => ({
      subject: login,
      boundary: 'logins',
      exposure: login.subjects[0] === undefined ? 'workforce' : exposureOf(login.subjects[0]),
      data: [],
      because: [fact(login, 'shared')],
      mitigations: [
        prevents(
          part`One person uses ${login}, or each use is signed out to one`,
          fact(login, 'shared'),
          (is) => !is,
          'false',
        ),
        ...procedure(login, model),
      ],
    }));
}

/** Who takes the emergency login is written down by the procedure of its account. */
function procedure(login: Identity, model: Model): readonly Mitigation[] {
  const account = model.accounts.find(({ id }) => id === login.stated.account);
  if (login.stated['break-glass'] !== true || account === undefined) return [];
  return [
    hinders(
      part`A procedure says who may take ${login} in ${account} and who is told`,
      fact(account, 'break-glass', 'procedure'),
      () => true,
      '"Two people take it from the safe and sign for it"',
    ),
  ];
}

function tell({ subjects }: Group<Identity>): Statement {
  const users = across(subjects, (identity) => identity.subjects);
  const people = users.length > 0 ? part`${users}` : 'those who know its secret';
  return {
    source: part`Any one of ${people}`,
    prerequisite: part`who signs in as ${subjects}`,
    action: part`do harm that the logs ascribe to ${subjects} and so to nobody`,
    impact: 'loss of the proof of who acted, for every use',
    asset: part`${subjects}`,
  };
}
