/** To a model, text that it should read and text that it should obey look the same. */
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { prevents } from '../mitigation.ts';
import { assetOf, part } from '../phrase.ts';
import { reachOfAll, type Reach } from '../reach.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { ownComponents } from '../worth.ts';

/** Untrusted text steers a model or its tools. */
export const threat: Threat = defineThreat({
  id: 'tampering/prompt-steers-model',
  title: 'Text from outside steers a model',
  stride: ['tampering', 'elevation-of-privilege'],
  harms: ['confidentiality', 'integrity'],
  cwe: [],
  attack: [],
  detection: [],
  find: (model) => gather(casesIn(model), (group) => tell(group, model)),
});

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model)
    .filter(({ stated }) => stated.service === 'bedrock')
    .map((mind) => ({
      subject: mind,
      boundary: mind.boundary.id,
      exposure: writersTo(mind, model).exposure,
      data: mind.handles,
      because: [fact(mind, 'service'), fact(mind, 'tools')],
      mitigations: [
        prevents(
          part`A guardrail that callers of ${mind} cannot leave out looks at text and answers`,
          fact(mind, 'guardrail'),
          (how) => how === 'enforced',
          'enforced',
        ),
        prevents(
          part`${mind} changes nothing unless a person has approved it`,
          fact(mind, 'tools'),
          (tools) => tools !== 'change',
          'change-approved',
        ),
      ],
    }));
}

/** Whose text gets there: of the callers, and of those before the components that call. */
function writersTo(mind: Component, model: Model): Reach {
  const callers = mind.flowsIn.flatMap(({ from }) => (from.kind === 'component' ? [from] : []));
  return reachOfAll([mind, ...callers], model);
}

function tell({ first, subjects, data }: Group<Component>, model: Model): Statement {
  const { actors } = writersTo(first, model);
  return {
    source: part`Whoever writes text that ${subjects} ${subjects.length > 1 ? 'read' : 'reads'}${actors.length > 0 ? part`, such as ${actors},` : ''}`,
    prerequisite: 'and puts orders into it',
    action: part`make ${subjects} say, give out or do what the text asks instead of what the application asks`,
    impact: 'disclosure and forgery',
    asset: assetOf(data, subjects),
  };
}
