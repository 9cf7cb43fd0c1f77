/** An agent acts with its own rights for whoever talks to it, also for those who have fewer. */
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { hindersWhereStated, prevents } from '../mitigation.ts';
import { assetOf, part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { dataIn, ownComponents } from '../worth.ts';

/** A model with tools does for a user what the user may not. */
export const threat: Threat = defineThreat({
  id: 'elevation-of-privilege/agent-exceeds-user',
  title: 'A model with tools does what its user may not',
  stride: ['elevation-of-privilege'],
  harms: ['confidentiality', 'integrity', 'availability'],
  cwe: [441],
  attack: [],
  detection: [],
  find: (model) => gather(casesIn(model), tell),
});

const ACTING: readonly string[] = ['read', 'change-approved', 'change'];

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model)
    .filter(({ stated }) => stated.service === 'bedrock' && ACTING.includes(stated.tools ?? ''))
    .map((agent) => ({
      subject: agent,
      boundary: agent.boundary.id,
      exposure: 'workforce',
      data: agent.account === null ? agent.handles : dataIn(agent.account, model),
      because: [fact(agent, 'tools')],
      mitigations: [
        prevents(
          part`What ${agent} may do with its tools is what its task needs`,
          fact(agent, 'role', 'permissions'),
          (permissions) => permissions === 'least-privilege',
          'least-privilege',
        ),
        prevents(
          part`A person approves what ${agent} changes`,
          fact(agent, 'tools'),
          (tools) => tools !== 'change',
          'change-approved',
        ),
        ...hindersWhereStated(
          part`${agent} acts with the rights of the user who asks`,
          fact(agent, 'agent-identity'),
          (whose) => whose === 'per-user',
          'per-user',
        ),
      ],
    }));
}

function tell({ first, subjects, data }: Group<Component>): Statement {
  const users = across(subjects, ({ flowsIn }) => flowsIn.map(({ from }) => from));
  return {
    source: part`Somebody who may ask ${subjects} through ${users.length > 0 ? users : 'its caller'}`,
    prerequisite: 'and has fewer rights than the tools have',
    action: part`have ${subjects} fetch or change in ${first.account ?? first} what they could not touch themselves`,
    impact: 'disclosure and forgery',
    asset: assetOf(data, subjects),
  };
}
