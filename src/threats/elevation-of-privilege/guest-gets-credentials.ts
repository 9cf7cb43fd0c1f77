/** An identity pool can hand out AWS credentials to callers who never signed in. */
import { fact } from '../../model/fact.ts';
import type { Identity, Model } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { hinders, prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { dataOf } from '../worth.ts';

/** Anonymous callers obtain AWS credentials. */
export const threat: Threat = defineThreat({
  id: 'elevation-of-privilege/guest-gets-credentials',
  title: 'Somebody who never signed in gets AWS credentials',
  stride: ['elevation-of-privilege', 'information-disclosure'],
  harms: ['confidentiality'],
  cwe: [1188],
  attack: ['T1078.004'],
  detection: ['odd-first-access'],
  find: (model) => gather(casesIn(model), (group) => tell(group, model)),
});

function casesIn(model: Model): readonly Case<Identity>[] {
  return model.identities
    .filter(({ stated }) => stated.kind === 'cognito-identity-pool')
    .map((pool) => ({
      subject: pool,
      boundary: pool.stated.account ?? 'pools',
      exposure: 'external',
      data: dataOf(model.components.filter(({ account }) => account?.id === pool.stated.account)),
      because: [fact(pool, 'kind')],
      mitigations: [
        prevents(
          part`${pool} gives nothing to callers who did not sign in`,
          fact(pool, 'unauthenticated'),
          (welcome) => !welcome,
          'false',
        ),
        hinders(
          part`The role that ${pool} hands out may do only what it needs`,
          fact(pool, 'permissions'),
          (permissions) => permissions === 'least-privilege',
          'least-privilege',
        ),
      ],
    }));
}

function tell({ first, subjects, data }: Group<Identity>, model: Model): Statement {
  const account = model.accounts.filter(({ id }) => id === first.stated.account);
  return {
    source: 'Anybody on the internet',
    prerequisite: part`who reads the id of ${subjects} out of the web page`,
    action: part`ask ${subjects} for credentials of the guest role and call ${account.length > 0 ? part`AWS in ${account}` : 'AWS'} with them`,
    impact: 'disclosure',
    asset: data.length > 0 ? part`${data}` : part`whatever the guest role of ${subjects} may touch`,
  };
}
