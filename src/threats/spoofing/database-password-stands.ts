/** A password that never changes is known to everybody who ever read it: former staff, old laptops, old backups. */
import { fact } from '../../model/fact.ts';
import type { Model, Secret } from '../../model/model.ts';
import { days } from '../../model/quantity.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { componentOf } from '../lookup.ts';
import { prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { alerted } from '../watching.ts';
import { dataOf } from '../worth.ts';

/** A database password never changes. */
export const threat: Threat = defineThreat({
  id: 'spoofing/database-password-stands',
  title: 'A database password that was once read still opens the database',
  stride: ['spoofing', 'information-disclosure'],
  harms: ['confidentiality', 'integrity'],
  cwe: [262],
  attack: ['T1552.001', 'T1555.006'],
  detection: ['odd-database-login', 'secret-read'],
  find: (model) => gather(casesIn(model), (group) => tell(group, model)),
});

/** Days after which a password counts as standing. */
const MOST_DAYS = 90;

function casesIn(model: Model): readonly Case<Secret>[] {
  return model.secrets
    .filter(({ stated }) => stated.kind === 'database-password')
    .map((secret) => ({
      subject: secret,
      boundary: secret.stated.account ?? 'passwords',
      exposure: 'workforce',
      data: dataOf(componentOf(secret.stated.for, model)),
      because: [fact(secret, 'kind')],
      mitigations: [
        prevents(
          part`${secret} is replaced every ${MOST_DAYS.toString()} days`,
          fact(secret, 'rotation', 'every'),
          (every) => days(every) <= MOST_DAYS,
          '30d',
        ),
        alerted('failed-rotation', model),
      ],
    }));
}

function tell({ subjects, data }: Group<Secret>, model: Model): Statement {
  const opened = subjects.flatMap(({ stated }) => componentOf(stated.for, model));
  const readers = across(subjects, (secret) => secret.readers);
  return {
    source: part`A former colleague, or whoever found an old copy of ${subjects}`,
    prerequisite: part`that ${readers.length > 0 ? readers : 'some component'} still ${readers.length > 1 ? 'use' : 'uses'}`,
    action: part`sign in to ${opened.length > 0 ? opened : 'the database'} as the application`,
    impact: 'disclosure and forgery',
    asset: data.length > 0 ? part`${data}` : part`whatever ${subjects} opens`,
  };
}
