/** A backup that was never restored is a hope. */
import { restoreTesting } from '../../aws/sources/reliability.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { daysBetween } from '../../model/calendar.ts';
import { days } from '../../model/quantity.ts';
import { isDurableStore } from '../../model/queries/durable-stores.ts';
import { LONGEST_BETWEEN_RESTORES_DAYS } from '../../model/queries/restore-rehearsal.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck({
  id: 'resilience/restores-rehearsed',
  severity: 'medium',
  title: 'On the day of the loss it turns out that the backup does not restore',
  expects: 'Restoring each store is rehearsed at least once a year',
  rationale:
    'Only a timed restore shows whether the copies are whole, the keys are there and the recovery time is kept. ' +
    'Restore testing plans of AWS Backup do it on a schedule.',
  remedy: 'Write `restore-test: { every: 90d, last: 2026-09-01 }` under `backups`.',
  sources: [restoreTesting],
  mappings: {},
  covers: ['M-DAT-03'],
  question: 'REL9',
  whenNone: 'No store of data states backups.',
  subjects: (model) =>
    model.components.filter((store) => isDurableStore(store) && store.stated.backups !== undefined),
  examine: (store, _, asOf) => {
    const every = fact(store, 'backups', 'restore-test', 'every');
    const last = fact(store, 'backups', 'restore-test', 'last');
    if (every.value !== undefined && days(every.value) > LONGEST_BETWEEN_RESTORES_DAYS) {
      return weighed(
        gap(`Restoring \`${store.id}\` is rehearsed only every \`${every.value}\`.`, every),
        'medium',
        store.account,
      );
    }
    const since = last.value === undefined ? 0 : daysBetween(last.value, asOf);
    if (
      last.value !== undefined &&
      since > (every.value === undefined ? LONGEST_BETWEEN_RESTORES_DAYS : days(every.value))
    ) {
      return weighed(
        gap(`Restoring \`${store.id}\` was last rehearsed on ${last.value}, ${since} days ago.`, last, every),
        'medium',
        store.account,
      );
    }
    if (last.value !== undefined)
      return pass(
        `Restoring \`${store.id}\` was rehearsed on ${last.value}.`,
        last,
        ...(every.value === undefined ? [] : [every]),
      );
    return every.value === undefined
      ? weighed(
          unstated(`Restoring \`${store.id}\` is not said to be rehearsed.`, every),
          'medium',
          store.account,
        )
      : weighed(
          unstated(
            `Restoring \`${store.id}\` is planned every \`${every.value}\`, and no day is stated on which it was done.`,
            last,
            every,
          ),
          'low',
          store.account,
        );
  },
});
