/** The name of an uploaded file is chosen by whoever uploads it, and arrives in the event as if AWS had written it. */
import { fact } from '../../model/fact.ts';
import type { Hook, Model } from '../../model/model.ts';
import { isWorker } from '../../model/queries/message-roles.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { prevents } from '../mitigation.ts';
import { assetOf, part } from '../phrase.ts';
import { reachOf } from '../reach.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';

/** Content of an event becomes a query, a path or a command. */
export const threat: Threat = defineThreat({
  id: 'tampering/event-content-executed',
  title: 'What a stranger wrote into an event is carried out',
  stride: ['tampering', 'elevation-of-privilege'],
  harms: ['confidentiality', 'integrity'],
  cwe: [94],
  attack: ['T1059'],
  detection: ['requests-failing'],
  find: (model) => gather(casesIn(model), (group) => tell(group, model)),
});

function casesIn(model: Model): readonly Case<Hook>[] {
  return model.hooks.flatMap((hook) => {
    const { source, targets, decision } = hook;
    const { exposure } = reachOf(source, model);
    if (decision !== 'used' || (exposure !== 'external' && exposure !== 'partner')) return [];
    if (!targets.some(isWorker)) return [];
    return [
      {
        subject: hook,
        boundary: source.id,
        exposure,
        circumstances: [{ text: 'Names and metadata are all that the sender chooses', effect: -1 }],
        data: [...new Set([...source.handles, ...targets.flatMap(({ handles }) => handles)])],
        because: [fact(hook, 'source'), fact(hook, 'targets')],
        mitigations: [
          prevents(
            part`What ${hook} says is checked before anything is done with it`,
            fact(hook, 'validated'),
            (yes) => yes,
            'true',
          ),
        ],
      },
    ];
  });
}

function tell({ first, subjects, data }: Group<Hook>, model: Model): Statement {
  const { source } = first;
  const targets = across(subjects, (hook) => hook.targets);
  return {
    source: part`An attacker who comes as ${reachOf(source, model).actors} and chooses names in ${source}`,
    prerequisite: part`that ${subjects} ${subjects.length > 1 ? 'hand' : 'hands'} to ${targets}`,
    action: part`hide a path, a query or a command in a name that ${targets} ${targets.length > 1 ? 'carry' : 'carries'} out`,
    impact: 'disclosure and forgery',
    asset: assetOf(data, source),
  };
}
