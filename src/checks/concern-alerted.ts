/** The account-wide minimum of alerts: for each concern one check, all alike. */
import { gap, pass, unstated } from '../model/answer.ts';
import { fact } from '../model/fact.ts';
import type { Model, Subject } from '../model/model.ts';
import { type Concern, covering, serves } from '../model/queries/alert-coverage.ts';
import { ownAccounts } from '../model/queries/own-accounts.ts';
import type { Severity, Verdict } from './check.ts';
import { weighed } from './weighed.ts';
import { quoted, verb } from './wording.ts';

const LOOKED_AFTER_ELSEWHERE = ['management', 'security', 'log-archive', 'network', 'deployment'];

/**
 * The accounts with workloads where some alert covers the concern, else the section of alerts. Accounts of the
 * platform have alerts of their own, in the design of the platform.
 */
export function concerned(concern: Concern, model: Model): readonly Subject[] {
  if (ownAccounts(model).length === 0) return [];
  if (covering(concern, model).length === 0) return [{ id: 'alerts', at: '/alerts', title: 'Alerts' }];
  return ownAccounts(model).filter(({ stated }) => !LOOKED_AFTER_ELSEWHERE.includes(stated.purpose ?? ''));
}

/** Whether somebody is told; `what` completes "Nobody is told …". */
export function examineConcern(
  concern: Concern,
  what: string,
  severity: Severity,
  subject: Subject,
  model: Model,
): Verdict {
  const alerts = covering(concern, model);
  if (alerts.length === 0)
    return unstated(`No alert of the design tells anybody ${what} (\`${concern}\`).`, subject.at);
  const account = ownAccounts(model).find(({ id }) => id === subject.id) ?? null;
  const here = alerts.find((alert) => serves(alert, subject.id, model));
  if (here !== undefined)
    return pass(`In \`${subject.id}\`, \`${here.id}\` fires ${what}.`, subject.at, fact(here, 'covers'));
  const others = alerts.map((alert) => fact(alert, 'watches'));
  const names = alerts.map(({ id }) => id);
  const says = `In \`${subject.id}\` nobody is told ${what}; ${quoted(names)} ${verb(names.length, 'watches', 'watch')} other accounts.`;
  return weighed(gap(says, subject.at, ...others), severity, account);
}
