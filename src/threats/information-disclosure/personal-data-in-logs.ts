/** What is logged is copied to where other people look, and stays there. */
import { fact } from '../../model/fact.ts';
import type { Model, AuditLog } from '../../model/model.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { hinders, hindersWhereStated, prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';

/** Personal data or secrets are written to logs. */
export const threat: Threat = defineThreat({
  id: 'information-disclosure/personal-data-in-logs',
  title: 'Personal data stands in a log that others read',
  stride: ['information-disclosure'],
  harms: ['confidentiality'],
  cwe: [532],
  attack: ['T1654'],
  detection: ['personal-data-found'],
  find: (model) => gather(casesIn(model), tell),
});

function casesIn(model: Model): readonly Case<AuditLog>[] {
  return model.logs.flatMap((log) => {
    const data = log.of.handles.filter(({ stated }) => stated.personal === true);
    if (data.length === 0 || log.of.account?.stated.purpose === 'external') return [];
    return [
      {
        subject: log,
        boundary: (log.account ?? log.of.account)?.id ?? 'logs',
        exposure: 'workforce' as const,
        data,
        because: [fact(log, 'of'), fact(log, 'records')],
        mitigations: [
          prevents(part`${log} masks personal data`, fact(log, 'masks-personal-data'), (yes) => yes, 'true'),
          hinders(
            part`A key of our own closes ${log} to those who only administer`,
            fact(log, 'key'),
            () => true,
            model.keys[0]?.id ?? 'logs',
          ),
          ...hindersWhereStated(
            part`Few named readers open ${log}`,
            fact(log, 'read-by'),
            (readers) => readers.length <= 2,
            '[auditors]',
          ),
        ],
      },
    ];
  });
}

function tell({ first, subjects, data }: Group<AuditLog>): Statement {
  const place = first.account ?? first.of.account;
  return {
    source: part`Anybody who reads logs in ${place ?? first}`,
    prerequisite: part`and has no business with ${data}`,
    action: part`find in ${subjects} what ${across(subjects, ({ of }) => [of])} wrote there of people`,
    impact: 'disclosure',
    asset: part`${data}`,
  };
}
