/** Copies are made as often as the design promises. */
import { restoreTesting, tableRecovery } from '../../aws/sources/reliability.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { seconds } from '../../model/quantity.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

/** Backups without point-in-time recovery are made once a day. */
const DAY = 86_400;

/** Point-in-time recovery reaches back to typically five minutes ago. */
const RECOVERABLE = 300;

export const check: Check = defineCheck({
  id: 'resilience/backups-meet-rpo',
  severity: 'high',
  title: 'More data is lost than the design promises',
  expects: 'Databases can be restored to a moment within the recovery point objective',
  rationale:
    'A standby in another zone helps against the loss of a zone and copies a wrong deletion at once; then only backups ' +
    'help. Daily ones lose up to a day. With point-in-time recovery the latest moment of a DynamoDB table is typically ' +
    'five minutes ago, so a smaller promise needs a design of its own, such as a journal of events.',
  remedy:
    'Write `point-in-time: true` under `backups`, or an `rpo` under `design.recovery` that the copies can keep.',
  sources: [tableRecovery, restoreTesting],
  mappings: { securityHub: ['DynamoDB.2'], nist: ['CP-9', 'CP-10'] },
  covers: ['M-RES-01', 'M-RES-04'],
  question: 'REL13',
  whenNone: 'The design states no recovery point objective, or no database states backups.',
  subjects: (model) =>
    model.design.stated.recovery?.rpo === undefined
      ? []
      : model.components.filter((store) => isDatabase(store) && store.stated.backups !== undefined),
  examine: (store, model) => {
    const rpo = fact(model.design, 'recovery', 'rpo');
    const moment = fact(store, 'backups', 'point-in-time');
    const promised = seconds(rpo.value ?? '0s');
    const says = `The design promises to lose at most \`${rpo.value ?? ''}\``;
    if (promised >= DAY)
      return pass(
        `Daily backups of \`${store.id}\` keep \`${rpo.value ?? ''}\`.`,
        fact(store, 'backups'),
        rpo,
      );
    if (moment.value === undefined) {
      return weighed(
        unstated(
          `${says}, and \`${store.id}\` does not say whether any moment can be restored.`,
          moment,
          rpo,
        ),
        'medium',
        store.account,
      );
    }
    if (!moment.value) {
      return weighed(
        gap(`${says}, and \`${store.id}\` can be restored only to its last backup.`, moment, rpo),
        'high',
        store.account,
      );
    }
    return promised < RECOVERABLE
      ? weighed(
          gap(`${says}, and \`${store.id}\` can typically be restored to five minutes ago.`, moment, rpo),
          'low',
          store.account,
        )
      : pass(`\`${store.id}\` can be restored to a moment within \`${rpo.value ?? ''}\`.`, moment, rpo);
  },
});

function isDatabase({ service, stores }: Component): boolean {
  return service.category === 'database' && stores.length > 0;
}
