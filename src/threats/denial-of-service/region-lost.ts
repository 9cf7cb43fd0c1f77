/** A recovery time that was promised for everything holds for the loss of a Region too, unless it is excluded. */
import { fact } from '../../model/fact.ts';
import type { Model } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { ownComponents } from '../worth.ts';

/** Loss of the Region exceeds the recovery time. */
export const threat: Threat = defineThreat({
  id: 'denial-of-service/region-lost',
  title: 'The loss of the Region lasts longer than was promised',
  stride: ['denial-of-service'],
  harms: ['availability'],
  cwe: [],
  attack: [],
  detection: ['aws-trouble'],
  find: (model) => gather(casesIn(model), (group) => tell(group, model)),
});

function casesIn(model: Model): readonly Case<Model['design']>[] {
  const { design } = model;
  if (design.stated.recovery?.rto === undefined || regionsOf(model).length !== 1) return [];
  return [
    {
      subject: design,
      boundary: 'design',
      exposure: 'accident',
      circumstances: [{ text: 'A whole Region is seldom lost for long', effect: -1 }],
      data: [],
      because: [fact(design, 'recovery', 'rto')],
      mitigations: [
        prevents(
          part`${{ id: design.stated.id }} has a way to go on in another Region`,
          fact(design, 'recovery', 'strategy'),
          (strategy) => strategy !== 'none',
          'backup-and-restore',
        ),
        prevents(
          part`The recovery of ${{ id: design.stated.id }} was rehearsed`,
          fact(design, 'recovery', 'tested'),
          () => true,
          '"2026-10-01"',
        ),
      ],
    },
  ];
}

function regionsOf(model: Model): readonly string[] {
  return [...new Set(ownComponents(model).flatMap(({ region }) => region ?? []))];
}

function tell({ first }: Group<Model['design']>, model: Model): Statement {
  const id = first.stated.id;
  return {
    source: part`A fault in ${regionsOf(model).map((region) => ({ id: region }))}`,
    prerequisite: part`where every component of ${{ id }} stands`,
    action: part`stop ${{ id }} for longer than the ${first.stated.recovery?.rto ?? ''} that were promised`,
    impact: 'an outage',
    asset: part`${{ id }}`,
  };
}
