/** An intruder with administrator rights cannot delete the backups. */
import { airGappedVault, vaultLock } from '../../aws/sources/reliability.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { isSensitive } from '../../model/queries/classification.ts';
import { isDurableStore } from '../../model/queries/durable-stores.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck({
  id: 'resilience/backups-out-of-reach',
  severity: 'high',
  title: 'Whoever takes over the account deletes the backups first',
  expects: 'Backups of important data are locked and kept in another account',
  rationale:
    'After its grace time a vault lock in compliance mode cannot be lifted by anybody, the root user and AWS included. ' +
    'A copy in another account, or in a logically air-gapped vault that can be shared for restoring, survives the loss ' +
    'of the account itself.',
  remedy: 'Write `vault-lock: true` and `cross-account: true` under `backups`.',
  sources: [vaultLock, airGappedVault],
  mappings: { attack: ['T1485', 'T1486'] },
  covers: ['M-DAT-02', 'M-ORG-08'],
  question: 'REL9',
  whenNone: 'No store of important data states backups.',
  subjects: (model) =>
    model.components.filter(
      (store) => isDurableStore(store) && isImportant(store) && store.stated.backups !== undefined,
    ),
  examine: (store) => {
    const [lock, away] = [fact(store, 'backups', 'vault-lock'), fact(store, 'backups', 'cross-account')];
    const { id, account } = store;
    if (lock.value === true && away.value === true)
      return pass(`Backups of \`${id}\` are locked and kept in another account.`, lock, away);
    if (lock.value === false && away.value === false) {
      return weighed(
        gap(`Backups of \`${id}\` can be deleted and stand in its own account.`, lock, away),
        'high',
        account,
      );
    }
    if (lock.value === false)
      return weighed(gap(`Backups of \`${id}\` can be deleted before their time.`, lock), 'medium', account);
    if (away.value === false)
      return weighed(gap(`Backups of \`${id}\` stand in its own account only.`, away), 'medium', account);
    return lock.value === undefined
      ? weighed(
          unstated(`\`${id}\` does not say whether its backups can be deleted.`, lock, away),
          'medium',
          account,
        )
      : weighed(
          unstated(`\`${id}\` does not say whether its backups are kept in another account.`, away),
          'medium',
          account,
        );
  },
});

/** Secret data, and data whose loss or falsification would be grave. */
function isImportant({ stores }: Component): boolean {
  return (
    isSensitive(stores) ||
    stores.some(({ stated: { impact } }) => impact?.availability === 'high' || impact?.integrity === 'high')
  );
}
