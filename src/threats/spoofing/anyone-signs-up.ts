/** A user pool lets everybody make an account unless it is told not to; a private application then has strangers in it. */
import { fact } from '../../model/fact.ts';
import type { Identity, Model } from '../../model/model.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { signedInData } from '../lookup.ts';
import { prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { exposureOf } from '../reach.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';

/** Anyone can create a user in a private application. */
export const threat: Threat = defineThreat({
  id: 'spoofing/anyone-signs-up',
  title: 'A stranger makes an account in a private application',
  stride: ['spoofing', 'elevation-of-privilege'],
  harms: ['confidentiality'],
  cwe: [862],
  attack: ['T1136.003'],
  detection: [],
  find: (model) => gather(casesIn(model), tell),
});

function casesIn(model: Model): readonly Case<Identity>[] {
  return model.identities
    .filter(({ stated, subjects }) => stated.kind === 'cognito-user-pool' && subjects.length > 0)
    .filter(({ subjects }) => subjects.every((actor) => exposureOf(actor) !== 'external'))
    .map((pool) => ({
      subject: pool,
      boundary: pool.stated.account ?? 'user-pools',
      exposure: 'external',
      data: signedInData(pool, model),
      because: [fact(pool, 'kind'), fact(pool, 'subjects')],
      mitigations: [
        prevents(
          part`Only administrators make accounts in ${pool}`,
          fact(pool, 'self-sign-up'),
          (open) => !open,
          'false',
        ),
      ],
    }));
}

function tell({ subjects, data }: Group<Identity>): Statement {
  return {
    source: 'Anybody on the internet',
    prerequisite: part`who calls the public sign-up operation of ${subjects}`,
    action: part`get an account beside those of ${across(subjects, (pool) => pool.subjects)} and a token that ${subjects} signed`,
    impact: 'disclosure',
    asset: data.length > 0 ? part`${data}` : part`whatever a token of ${subjects} opens`,
  };
}
