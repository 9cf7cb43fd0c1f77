/** Stolen capacity shows in the bill before it shows anywhere else. */
import { costAnomalies } from '../../aws/sources/events.ts';
import { defineCheck, type Check } from '../check.ts';
import type { Subject } from '../../model/model.ts';
import { concerned, examineConcern } from '../concern-alerted.ts';

export const check: Check = defineCheck<Subject>({
  id: 'alerts/cost-anomaly',
  severity: 'medium',
  title: 'Somebody mines coins or burns tokens on the account and the bill tells first',
  expects: 'Unusual cost alerts somebody',
  rationale:
    'Mining and abuse of language models are found first as cost, often in a Region that nobody uses. ' +
    'Cost Anomaly Detection and budgets with actions tell within a day instead of a month.',
  remedy: 'Add an alert with `covers: [cost-anomaly]`, a channel and a runbook.',
  sources: [costAnomalies],
  mappings: { attack: ['T1496'] },
  covers: ['M-CST-01', 'ALR-01', 'M-AI-02'],
  question: 'COST3',
  whenNone: 'The design has no account of its own.',
  subjects: (model) => concerned('cost-anomaly', model),
  examine: (subject, model) =>
    examineConcern('cost-anomaly', 'when cost is unusual', 'medium', subject, model),
});
