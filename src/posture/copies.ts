/** Copies to restore from: whether there are any, whether they can be trusted, whether restoring was tried. */
import { type Answer, gap, pass, unstated, yesNo } from '../model/answer.ts';
import { fact } from '../model/fact.ts';
import type { Component } from '../model/model.ts';
import { seconds } from '../model/quantity.ts';

/** Whether wrong or lost data of the component can be brought back. */
export function restorable(component: Component): Answer {
  const name = `\`${component.id}\``;
  const retention = fact(component, 'backups', 'retention');
  const anyMoment = fact(component, 'backups', 'point-in-time');
  const versioning = fact(component, 'versioning');
  if (retention.value !== undefined && seconds(retention.value) === 0) {
    return gap(`${name} keeps no backups.`, retention);
  }
  if (anyMoment.value === true) return pass(`${name} can be restored to any moment.`, anyMoment);
  if (retention.value !== undefined) {
    return pass(`Backups of ${name} are kept for ${retention.value}.`, retention);
  }
  if (component.stated.service !== 's3')
    return unstated(`${name} does not say how it is backed up.`, fact(component, 'backups'));
  return yesNo(versioning, {
    yes: `${name} keeps overwritten and deleted objects as versions.`,
    no: `${name} keeps neither versions nor backups.`,
    silent: `${name} says nothing of versions or backups.`,
  });
}

/** Whether nobody, not even an administrator, can change what is kept. */
export function unalterable(component: Component): Answer {
  const name = `\`${component.id}\``;
  const lock = fact(component, 'object-lock');
  const vault = fact(component, 'backups', 'vault-lock');
  if (lock.value !== undefined) return pass(`Objects of ${name} are locked against change.`, lock);
  if (vault.value === true) return pass(`Backups of ${name} are locked against deletion.`, vault);
  if (vault.value === false) return gap(`Whoever administers ${name} can delete its backups.`, vault);
  return unstated(
    `${name} does not say whether anything of it is safe from its administrators.`,
    component.stated.service === 's3' ? lock : vault,
  );
}

/** Whether copies outlive the loss of the account or the Region. */
export function copiedElsewhere(component: Component): Answer {
  const name = `\`${component.id}\``;
  const account = fact(component, 'backups', 'cross-account');
  const region = fact(component, 'backups', 'cross-region');
  const replica = fact(component, 'replication');
  const tables = fact(component, 'global-tables');
  const found = [account, region].filter(({ value }) => value === true);
  if (replica.value !== undefined) return pass(`${name} is replicated.`, replica);
  if (tables.value !== undefined) return pass(`${name} has a full copy in another Region.`, tables);
  if (found.length > 0) return pass(`Backups of ${name} are also kept elsewhere.`, ...found);
  return account.value === false || region.value === false
    ? gap(`Backups of ${name} are kept only beside it.`, account, region)
    : unstated(`${name} does not say whether a copy is kept elsewhere.`, account);
}

/** Whether restoring has been rehearsed. */
export function restoreRehearsed(component: Component): Answer {
  const name = `\`${component.id}\``;
  const every = fact(component, 'backups', 'restore-test', 'every');
  const last = fact(component, 'backups', 'restore-test', 'last');
  if (last.value !== undefined) return pass(`Restoring ${name} was rehearsed on ${last.value}.`, last);
  if (every.value !== undefined) return pass(`Restoring ${name} is rehearsed every ${every.value}.`, every);
  return unstated(
    `${name} does not say whether restoring it was ever tried.`,
    fact(component, 'backups', 'restore-test'),
  );
}
