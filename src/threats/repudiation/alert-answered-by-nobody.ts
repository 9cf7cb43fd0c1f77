/** An alert that nobody receives, or that tells nobody what to do, is a light on an empty desk. */
import { fact } from '../../model/fact.ts';
import type { Model, Alert } from '../../model/model.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { componentOf } from '../lookup.ts';
import { records } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { dataOf } from '../worth.ts';

/** An alert fires and nobody acts. */
export const threat: Threat = defineThreat({
  id: 'repudiation/alert-answered-by-nobody',
  title: 'An alert fires and nobody acts',
  stride: ['repudiation', 'denial-of-service'],
  harms: ['availability'],
  cwe: [778],
  attack: [],
  detection: [],
  find: (model) => gather(casesIn(model), tell),
});

const URGENT: readonly string[] = ['critical', 'high'];

function casesIn(model: Model): readonly Case<Alert>[] {
  return model.alerts
    .filter(({ stated }) => stated.severity === undefined || URGENT.includes(stated.severity))
    .map((alert) => ({
      subject: alert,
      boundary: 'alerts',
      exposure: 'accident',
      circumstances: [{ text: 'Something else must go wrong first', effect: -1 }],
      data: dataOf(alert.watches.flatMap((id) => componentOf(id, model))),
      because: [fact(alert, 'severity')],
      mitigations: [
        records(
          part`${alert} reaches somebody`,
          fact(alert, 'notify'),
          (ids) => ids.length > 0,
          `[${model.channels[0]?.id ?? 'on-call'}]`,
        ),
        records(
          part`${alert} says what to do`,
          fact(alert, 'runbook'),
          () => true,
          `https://runbooks.example.com/${alert.id.slice(0, 60)}`,
        ),
      ],
    }));
}

function tell({ subjects, data }: Group<Alert>): Statement {
  const watched = across(subjects, (alert) => alert.watches).map((id) => ({ id }));
  return {
    source: part`A fault or an attack on ${watched.length > 0 ? watched : 'the accounts'}`,
    prerequisite: part`that ${subjects} ${subjects.length > 1 ? 'report' : 'reports'} in the middle of the night`,
    action: 'go on until the morning, if nobody is called or whoever is called has no instruction',
    impact: 'a longer outage',
    asset: data.length > 0 ? part`the work on ${data}` : part`what ${subjects} should protect`,
  };
}
