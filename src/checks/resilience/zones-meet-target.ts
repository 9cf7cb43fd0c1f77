/** What the design promises is not better than its weakest zone. */
import { severalLocations } from '../../aws/sources/reliability.ts';
import { gap, pass } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { seconds, share } from '../../model/quantity.ts';
import { isProduction } from '../../model/queries/production.ts';
import { defineCheck, type Check } from '../check.ts';
import { question, type Question } from '../question.ts';
import { quoted, verb } from '../wording.ts';

/** Above this share of the time, one zone alone is not enough. */
const ONE_ZONE_SHARE = 0.995;

/** Restoring a database that stood in a lost zone takes longer than this. */
const ONE_ZONE_RECOVERY = 3600;

const SINGLE = ['single-az', 'aurora-single'];

export const check: Check = defineCheck({
  id: 'resilience/zones-meet-target',
  severity: 'high',
  title: 'The availability that was promised rests on one zone',
  expects: 'With a target above 99.5% or a recovery time below an hour, nothing rests on one zone',
  rationale:
    'A design that promises 99.9% and has one link of the chain in one zone promises what it does not control: such a ' +
    'target leaves less than nine hours a year for everything. A store that stood in a lost zone comes back by being ' +
    'restored, which takes its time.',
  remedy:
    'Spread the named components over two zones, or lower `availability-target` and `rto` to what one zone gives.',
  sources: [severalLocations],
  mappings: { nist: ['CP-10', 'SC-36'] },
  covers: ['RDS-01', 'ASG-01', 'M-RES-01'],
  question: 'REL10',
  whenNone:
    'The design states neither an availability target nor a recovery time, or no component states its zones.',
  subjects: questions,
  examine: ({ id, fact: asked }, model) => {
    const promise = asked.value ?? '';
    const modest = id === 'target' ? share(promise) <= ONE_ZONE_SHARE : seconds(promise) >= ONE_ZONE_RECOVERY;
    const weak = model.components.filter(
      (one) => inOneZone(one) && (id === 'target' || one.service.category === 'database'),
    );
    if (modest) return pass(`A promise of \`${promise}\` can be kept by one zone.`, asked);
    if (weak.length === 0)
      return pass(`Nothing under the promise of \`${promise}\` is said to stand in one zone.`, asked);
    const names = quoted(weak.map((one) => one.id));
    return gap(
      `The promise of \`${promise}\` rests on ${names}, which ${verb(weak.length, 'stands', 'stand')} in one zone.`,
      asked,
      ...weak.map((one) =>
        one.stated.deployment === undefined ? fact(one, 'subnets') : fact(one, 'deployment'),
      ),
    );
  },
});

function questions({ design, components }: Model): readonly Question<string>[] {
  if (!components.some(({ stated, zones }) => stated.deployment !== undefined || zones.length > 0)) return [];
  return [
    question('target', 'Availability target', fact(design, 'availability-target')),
    question('rto', 'Recovery time objective', fact(design, 'recovery', 'rto')),
  ].filter(({ fact: asked }) => asked.value !== undefined);
}

/** A warehouse answers reports and no request, so no promise to callers rests on it. */
function inOneZone({ stated, service, zones, account }: Component): boolean {
  if (!isProduction(account) || service.id === 'redshift') return false;
  return stated.deployment === undefined ? zones.length === 1 : SINGLE.includes(stated.deployment);
}
