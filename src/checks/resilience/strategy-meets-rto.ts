/** The way to recover is fast enough for the time that was promised, and was tried. */
import { recoveryStrategies, regionSwitch } from '../../aws/sources/reliability.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Model } from '../../model/model.ts';
import { seconds } from '../../model/quantity.ts';
import { daysBetween } from '../../model/calendar.ts';
import { defineCheck, withSeverity, type Check, type Verdict } from '../check.ts';
import { question, type Question } from '../question.ts';

const HOUR = 3600;
const LONGEST_DAYS = 365;

/** Times below which the strategy is not believable: restoring and rebuilding, starting what is off. */
const SLOWER_THAN = { 'backup-and-restore': 2 * HOUR, 'pilot-light': HOUR / 6 } as const;

export const check: Check = defineCheck({
  id: 'resilience/strategy-meets-rto',
  severity: 'medium',
  title: 'After the loss of a Region the promise cannot be kept',
  expects:
    'The strategy for losing a Region is stated, fits the recovery time objective and was rehearsed within a year',
  rationale:
    'Restoring backups means rebuilding first, a pilot light has to be switched on and scaled, a warm standby only ' +
    'scaled. A strategy that was never rehearsed fails on what nobody wrote down: quotas, keys, names, images. Region ' +
    'switch of Application Recovery Controller runs such a plan in tested steps.',
  remedy:
    'Write `strategy` (also `none`, if a lost Region is accepted) and `tested` under `design.recovery`.',
  sources: [recoveryStrategies, regionSwitch],
  mappings: {},
  covers: ['M-RES-01'],
  question: 'REL13',
  whenNone: 'The design states no recovery objectives.',
  subjects: questions,
  examine: ({ id, fact: asked }, model, asOf) =>
    id === 'strategy' ? ofStrategy(asked.value, asked.at, model) : ofTest(asked.value, asked.at, asOf),
});

function questions({ design }: Model): readonly Question<string>[] {
  const { recovery } = design.stated;
  if (recovery === undefined) return [];
  const strategy = question<string>(
    'strategy',
    'Strategy for losing a Region',
    fact(design, 'recovery', 'strategy'),
  );
  const needsTest = recovery.strategy !== undefined && recovery.strategy !== 'none';
  return needsTest
    ? [strategy, question('tested', 'Rehearsal of recovery', fact(design, 'recovery', 'tested'))]
    : [strategy];
}

function ofStrategy(strategy: string | undefined, at: string, { design }: Model): Verdict {
  const important = design.stated.criticality === 'critical' || design.stated.criticality === 'high';
  if (strategy === undefined) {
    return withSeverity(
      important ? 'medium' : 'low',
      unstated('The design does not say what happens when its Region is lost.', at),
    );
  }
  const rto = fact(design, 'recovery', 'rto');
  const slowest = strategy === 'backup-and-restore' || strategy === 'pilot-light' ? SLOWER_THAN[strategy] : 0;
  return rto.value !== undefined && seconds(rto.value) < slowest
    ? withSeverity(
        'high',
        gap(`The design promises to be back within \`${rto.value}\` by \`${strategy}\`.`, at, rto),
      )
    : pass(`The strategy for losing a Region is \`${strategy}\`.`, at);
}

function ofTest(tested: string | undefined, at: string, asOf: string): Verdict {
  if (tested === undefined)
    return unstated(
      'The loss of the Region is planned for, and recovery is not said to have been rehearsed.',
      at,
    );
  const since = daysBetween(tested, asOf);
  return since > LONGEST_DAYS
    ? gap(`Recovery was last rehearsed on ${tested}, ${since} days ago.`, at)
    : pass(`Recovery was rehearsed on ${tested}.`, at);
}
