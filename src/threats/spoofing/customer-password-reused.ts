/** Passwords that customers use elsewhere too, tried by the thousand at the user pool. */
import { fact } from '../../model/fact.ts';
import type { Identity, Model } from '../../model/model.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { signedInData } from '../lookup.ts';
import { hinders, prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';

/** Credential stuffing against a user pool. */
export const threat: Threat = defineThreat({
  id: 'spoofing/customer-password-reused',
  title: 'A reused password opens a customer account',
  stride: ['spoofing'],
  harms: ['confidentiality', 'integrity'],
  cwe: [307, 308],
  attack: ['T1110.004', 'T1110.003'],
  detection: ['requests-refused'],
  find: (model) => gather(casesIn(model), tell),
});

function casesIn(model: Model): readonly Case<Identity>[] {
  return model.identities
    .filter(({ stated }) => stated.kind === 'cognito-user-pool')
    .map((pool) => ({
      subject: pool,
      boundary: 'user-pools',
      exposure: 'external',
      data: signedInData(pool, model),
      because: [fact(pool, 'kind')],
      mitigations: [
        prevents(
          part`${pool} asks every user for a second factor`,
          fact(pool, 'mfa'),
          (mfa) => mfa === 'required' || mfa === 'phishing-resistant',
          'required',
        ),
        hinders(
          part`${pool} refuses passwords that are known to have leaked`,
          fact(pool, 'threat-protection'),
          (mode) => mode === 'enforced',
          'enforced',
        ),
      ],
    }));
}

function tell({ subjects, data }: Group<Identity>): Statement {
  const users = across(subjects, (identity) => identity.subjects);
  return {
    source: 'An attacker on the internet',
    prerequisite: part`with passwords that ${users.length > 0 ? users : 'users'} also used at a site that leaked`,
    action: part`sign in at ${subjects} as the owner of the password`,
    impact: 'disclosure and forgery',
    asset: data.length > 0 ? part`${data}` : part`everything that users of ${subjects} may see`,
  };
}
