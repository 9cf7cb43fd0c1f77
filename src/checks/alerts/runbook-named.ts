/** At three in the morning nobody works out from first principles what an alert means. */
import { operations } from '../../aws/sources/events.ts';
import { pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Alert } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';

export const check: Check = defineCheck<Alert>({
  id: 'alerts/runbook-named',
  severity: 'medium',
  title: 'Whoever is woken by the alert does not know what to do',
  expects: 'Each alert names a runbook',
  rationale:
    'A runbook says what the alert means, how to tell a false one, what to do first and whom to call. ' +
    'Writing it also shows which alerts nobody can act on.',
  remedy: 'Write `runbook` on the alert, as an address or a name.',
  sources: [operations],
  mappings: {},
  covers: ['ALR-01', 'M-IR-01'],
  question: 'OPS10',
  whenNone: 'The design has no alerts.',
  subjects: (model) => model.alerts,
  examine: (alert) => {
    const runbook = fact(alert, 'runbook');
    return runbook.value === undefined
      ? unstated(`\`${alert.id}\` does not say what to do when it fires.`, runbook)
      : pass(`\`${alert.id}\` has a runbook.`, runbook);
  },
});
