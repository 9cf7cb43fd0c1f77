/** Protection against floods is chosen, and what was bought can help. */
import { shieldProactive, shieldResponseTeam, shieldTiers } from '../../aws/sources/edge.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Model } from '../../model/model.ts';
import { internetExposure } from '../../model/queries/internet-exposure.ts';
import { defineCheck, withSeverity, type Check, type Verdict } from '../check.ts';
import { question, type Question } from '../question.ts';

const PLANS_THAT_SUFFICE = [
  'business',
  'business-plus',
  'enterprise-on-ramp',
  'enterprise',
  'unified-operations',
];

export const check: Check = defineCheck({
  id: 'edge/shield-ready',
  severity: 'medium',
  title: 'During a flood nobody knows who helps and who pays',
  expects:
    'The tier of Shield is a decision; with Advanced, the response team has access, a support plan and a payer',
  rationale:
    'Shield Standard is on for every account at no charge and answers the common floods of layers 3 and 4. Shield ' +
    'Advanced adds a response team, once called DRT and now Shield Response Team, which needs a role and a Business ' +
    'or Enterprise support plan and calls by itself only where health checks of Route 53 fail, and credits for scaling under attack, which have to be asked for. It is a commitment ' +
    'of a year that renews itself.',
  remedy:
    'Write `tier`, and with `advanced` also `response-team-access: true`, `health-checks: true` and `cost-owner`, under `edge.shield`; the support plan stands in `assurance.trusted-advisor.plan`.',
  sources: [shieldTiers, shieldResponseTeam, shieldProactive],
  mappings: { attack: ['T1498', 'T1499'] },
  covers: ['SHD-01', 'SHD-02', 'SHA-01', 'SHA-02', 'SHA-03', 'SHA-04'],
  question: 'SEC10',
  whenNone: 'The internet reaches no component of the design.',
  subjects: questions,
  examine: ({ id, fact: asked }, model) => {
    switch (id) {
      case 'tier':
        return ofTier(asked.value, asked.at, model);
      case 'response-team-access':
        if (asked.value === undefined)
          return unstated(
            'Shield Advanced is used, and the design does not say whether its response team may act.',
            asked,
          );
        return asked.value === true
          ? pass('The Shield Response Team may act in the account.', asked)
          : withSeverity(
              'high',
              gap('Shield Advanced is used, and its response team may not act in the account.', asked),
            );
      case 'health-checks':
        if (asked.value === undefined)
          return withSeverity(
            'low',
            unstated(
              'Shield Advanced is used, and the design does not say whether health checks of Route 53 let its response team call before it is asked.',
              asked,
            ),
          );
        return asked.value === true
          ? pass('Health checks of Route 53 let the Shield Response Team call before it is asked.', asked)
          : withSeverity(
              'low',
              gap(
                'Shield Advanced is used without health checks of Route 53, so its response team waits to be called.',
                asked,
              ),
            );
      case 'plan':
        if (asked.value === undefined)
          return unstated(
            'Shield Advanced is used, and the support plan that its response team needs is not stated.',
            asked,
          );
        return PLANS_THAT_SUFFICE.includes(String(asked.value))
          ? pass(`The support plan \`${String(asked.value)}\` includes the Shield Response Team.`, asked)
          : withSeverity(
              'high',
              gap(
                `Shield Advanced is used under the support plan \`${String(asked.value)}\`, which does not include its response team.`,
                asked,
              ),
            );
      default:
        return asked.value === undefined
          ? withSeverity('low', unstated('Shield Advanced is used, and nobody is said to pay for it.', asked))
          : pass('Shield Advanced has a payer.', asked);
    }
  },
});

function questions(model: Model): readonly Question<string | boolean>[] {
  const { edge, assurance } = model;
  if (!model.components.some((component) => internetExposure(component) !== null)) return [];
  const tier = fact(edge, 'shield', 'tier');
  const ofAdvanced = [
    question<string | boolean>(
      'response-team-access',
      'Access of the response team',
      fact(edge, 'shield', 'response-team-access'),
    ),
    question<string | boolean>(
      'health-checks',
      'Health checks for the response team',
      fact(edge, 'shield', 'health-checks'),
    ),
    question<string | boolean>('plan', 'Support plan', fact(assurance, 'trusted-advisor', 'plan')),
    question<string | boolean>('cost-owner', 'Payer of Shield Advanced', fact(edge, 'shield', 'cost-owner')),
  ];
  return [
    question<string | boolean>('tier', 'Tier of Shield', tier),
    ...(tier.value === 'advanced' ? ofAdvanced : []),
  ];
}

function ofTier(tier: string | boolean | undefined, at: string, model: Model): Verdict {
  const { criticality } = model.design.stated;
  if (tier !== undefined)
    return pass(`The design relies on Shield ${tier === 'standard' ? 'Standard' : 'Advanced'}.`, at);
  return criticality === 'critical' || criticality === 'high'
    ? withSeverity(
        'low',
        unstated(
          `The design is of ${criticality} criticality and does not say whether Shield Standard, which applies by itself, is enough.`,
          at,
        ),
      )
    : pass('Shield Standard is on for every account by itself.', at);
}
