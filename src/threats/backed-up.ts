/** Stores whose loss only a backup mends; a bucket's versions and locks are looked at by themselves. */
import type { Component, Data, Model } from '../model/model.ts';
import { days } from '../model/quantity.ts';
import { ownComponents } from './worth.ts';

/** Days up to which data counts as short-lived. */
const SHORT_DAYS = 30;

const WITH_BACKUPS =
  /^(ec2|efs|fsx|dynamodb|memorydb|redshift|opensearch|cloudhsm|rds-.*|aurora-.*|documentdb|neptune)$/;

/** Data that is thrown away within a month is made anew rather than restored. */
function isShortLived(stores: readonly Data[]): boolean {
  return stores.length > 0 && stores.every(({ stated }) => days(stated.retention ?? '365d') <= SHORT_DAYS);
}

/** Components that keep data (or, being databases, cannot but keep some) and can be backed up. */
export function backedUp(model: Model): readonly Component[] {
  return ownComponents(model).filter(
    ({ stated, stores, service }) =>
      WITH_BACKUPS.test(stated.service) &&
      !isShortLived(stores) &&
      (stores.length > 0 || service.category === 'database'),
  );
}
