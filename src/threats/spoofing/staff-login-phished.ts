/** A sign-in page that looks like the company's, and a second factor that can be passed on. */
import { fact } from '../../model/fact.ts';
import type { Identity, Model } from '../../model/model.ts';
import { seconds } from '../../model/quantity.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { flowsFrom, flowsSignedBy } from '../lookup.ts';
import { hinders, prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';

/** Somebody of the staff is phished past a weak second factor. */
export const threat: Threat = defineThreat({
  id: 'spoofing/staff-login-phished',
  title: 'Somebody of the staff is phished past the second factor',
  stride: ['spoofing'],
  harms: ['confidentiality', 'integrity', 'availability'],
  cwe: [308],
  attack: ['T1566.002', 'T1621', 'T1556.006'],
  detection: ['odd-sign-in'],
  find: (model) => gather(casesIn(model), tell),
});

const STAFF: readonly string[] = ['workforce', 'operator'];
const DIRECTORIES: readonly string[] = ['identity-center', 'corporate-idp', 'saml-provider', 'iam-user'];
const WORKDAY = 12 * 3600;

function casesIn(model: Model): readonly Case<Identity>[] {
  return model.identities.filter(isForStaff).map((directory) => ({
    subject: directory,
    boundary: 'staff',
    exposure: 'external',
    circumstances: [{ text: 'Somebody must be deceived first', effect: -1 }],
    data: [...new Set(flowsBy(directory, model).flatMap(({ carries }) => carries))],
    because: [fact(directory, 'kind')],
    mitigations: [
      prevents(
        part`${directory} takes only a second factor that cannot be passed on`,
        fact(directory, 'mfa'),
        (mfa) => mfa === 'phishing-resistant',
        'phishing-resistant',
      ),
      hinders(
        part`A sign-in at ${directory} lasts a working day at most`,
        fact(directory, 'session'),
        (session) => seconds(session) <= WORKDAY,
        '8h',
      ),
    ],
  }));
}

function isForStaff({ stated, subjects }: Identity): boolean {
  if (subjects.length > 0 && !subjects.some((actor) => STAFF.includes(actor.stated.trust))) return false;
  return DIRECTORIES.includes(stated.kind) || (stated.kind === 'cognito-user-pool' && subjects.length > 0);
}

function flowsBy(directory: Identity, model: Model): Model['flows'] {
  const own = directory.subjects.flatMap((subject) => flowsFrom(subject, model));
  return [...new Set([...flowsSignedBy(directory, model), ...own])];
}

function tell({ subjects, data }: Group<Identity>): Statement {
  const users = across(subjects, (identity) => identity.subjects);
  const staff = users.length > 0 ? part`${users}` : 'staff';
  return {
    source: 'A phisher',
    prerequisite: part`who relays a sign-in to ${subjects} through a look-alike page`,
    action: `act as ${staff} until the session ends`,
    impact: 'disclosure, forgery and loss',
    asset: data.length > 0 ? part`${data}` : part`whatever ${subjects} opens`,
  };
}
