/** Who may query a table may query every column and row of it, unless rights go finer than the table. */
import { fact } from '../../model/fact.ts';
import type { Flow, Model } from '../../model/model.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { hindersWhereStated, prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { exposureOf } from '../reach.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';

/** Analysts read more columns and rows than they need. */
export const threat: Threat = defineThreat({
  id: 'information-disclosure/analyst-reads-too-much',
  title: 'An analyst reads more of people than the question needs',
  stride: ['information-disclosure'],
  harms: ['confidentiality'],
  cwe: [1220],
  attack: ['T1213.006'],
  detection: [],
  find: (model) => gather(casesIn(model), tell),
});

const QUERIED: readonly string[] = ['athena', 'redshift', 'opensearch', 'emr'];
const FINE: readonly string[] = ['abac', 'rbac'];

function casesIn(model: Model): readonly Case<Flow>[] {
  return model.flows.flatMap((flow) => {
    const { from, to, carries } = flow;
    const data = carries.filter(({ stated }) => stated.personal === true);
    if (from.kind !== 'actor' || to.kind !== 'component' || data.length === 0) return [];
    if (from.stated.kind !== 'person' || !QUERIED.includes(to.stated.service)) return [];
    return [
      {
        subject: flow,
        boundary: `${from.boundary.id} ${to.id}`,
        exposure: exposureOf(from),
        data,
        because: [fact(flow, 'carries')],
        mitigations: [
          prevents(
            part`Rights on ${flow} go down to columns and rows`,
            fact(flow, 'authorization', 'model'),
            (decided) => FINE.includes(decided),
            'abac',
          ),
          ...hindersWhereStated(
            part`${to} itself shows no more than the columns and rows that somebody may read`,
            fact(to, 'fine-grained-access'),
            (depth) => depth !== 'none' && depth !== 'table',
            'column',
          ),
        ],
      },
    ];
  });
}

function tell({ first, subjects, data }: Group<Flow>): Statement {
  return {
    source: part`Somebody who works as ${across(subjects, ({ from }) => [from])}`,
    prerequisite: part`and may ask ${first.to} anything through ${subjects}`,
    action: part`look up neighbours, celebrities or themselves in ${data} without a need`,
    impact: 'disclosure',
    asset: part`${data}`,
  };
}
