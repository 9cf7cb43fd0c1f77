/** The one user of an account that no policy of the account can restrain. */
import { fact } from '../../model/fact.ts';
import type { Account, Model } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { prevents, preventsByAny, proof } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Mitigation, type Statement, type Threat } from '../threat.ts';
import { alerted } from '../watching.ts';
import { dataIn, ownAccounts } from '../worth.ts';

/** The root user of an account is taken over. */
export const threat: Threat = defineThreat({
  id: 'spoofing/root-user-taken-over',
  title: 'Somebody takes over the root user of an account',
  stride: ['spoofing', 'elevation-of-privilege'],
  harms: ['confidentiality', 'integrity', 'availability'],
  cwe: [308],
  attack: ['T1078.004'],
  detection: ['root-used'],
  find: (model) => gather(casesIn(model), tell),
});

const STRONG: readonly string[] = ['hardware', 'passkey'];

function casesIn(model: Model): readonly Case<Account>[] {
  return ownAccounts(model).map((account) => ({
    subject: account,
    boundary: 'accounts',
    exposure: 'external',
    circumstances: [{ text: 'The password or the mailbox behind it must be had first', effect: -1 }],
    data: dataIn(account, model),
    because: [fact(account, 'root')],
    mitigations: [...controlsOf(account), alerted('root-sign-in', model)],
  }));
}

/** Central management removes the credentials of member accounts, so that nothing is left to take. */
function controlsOf(account: Account): readonly Mitigation[] {
  const central = proof(fact(account, 'root', 'centrally-managed'), (yes) => yes);
  return [
    preventsByAny(
      part`The root user of ${account} has no credentials, or a second factor that cannot be passed on`,
      [proof(fact(account, 'root', 'mfa'), (mfa) => STRONG.includes(mfa)), central],
      'passkey',
    ),
    central.holds === 'yes'
      ? preventsByAny(part`No access key acts as the root user of ${account}`, [central], 'none')
      : prevents(
          part`No access key acts as the root user of ${account}`,
          fact(account, 'root', 'access-keys'),
          (keys) => keys === 'none',
          'none',
        ),
  ];
}

function tell({ subjects, data }: Group<Account>): Statement {
  return {
    source: 'An attacker',
    prerequisite: part`who holds the root password, the mailbox or a root key of ${subjects}`,
    action: part`do anything in ${subjects}, past every policy of the account`,
    impact: 'disclosure, forgery and loss',
    asset: data.length > 0 ? part`${data}` : part`everything in ${subjects}`,
  };
}
