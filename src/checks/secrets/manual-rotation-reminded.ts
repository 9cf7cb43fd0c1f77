/** What people must do by hand every few months is forgotten unless something asks for it. */
import { rotateSecret } from '../../aws/sources/secrets.ts';
import { pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Secret } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';
import { quoted, verb } from '../wording.ts';

const BY_HAND: readonly string[] = ['manual', 'on-demand'];

export const check: Check = defineCheck<Secret>({
  id: 'secrets/manual-rotation-reminded',
  severity: 'medium',
  title: 'Nobody notices when a rotation by hand is overdue',
  expects: 'An alert asks for each secret that people replace by hand',
  rationale:
    'Tokens of third parties often can only be replaced by hand. An alert on the age of the secret, on a ' +
    'schedule or by a parameter policy, is what makes the stated period true.',
  remedy: 'Add an alert with `watches: <secret id>` and a runbook for the replacement.',
  sources: [rotateSecret],
  mappings: {},
  covers: ['SEC-01', 'KEY-02'],
  question: 'SEC2',
  whenNone: 'No secret is replaced by hand.',
  subjects: (model) => model.secrets.filter(({ stated }) => BY_HAND.includes(stated.rotation?.by ?? '')),
  examine: (secret, model) => {
    const by = fact(secret, 'rotation', 'by');
    const alerts = model.alerts.filter(({ watches }) => watches.includes(secret.id));
    return alerts.length > 0
      ? pass(
          `${quoted(alerts.map(({ id }) => id))} ${verb(alerts.length, 'asks', 'ask')} for the replacement of \`${secret.id}\`.`,
          by,
        )
      : unstated(`\`${secret.id}\` is replaced by hand and no alert watches whether that happens.`, by);
  },
});
