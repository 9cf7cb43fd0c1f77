/** Stores whose loss only a backup mends; a bucket's versions and locks are looked at by themselves. */
import type { Component, Model } from '../model/model.ts';
import { ownComponents } from './worth.ts';

const WITH_BACKUPS =
  /^(ec2|efs|fsx|dynamodb|memorydb|redshift|opensearch|cloudhsm|rds-.*|aurora-.*|documentdb|neptune)$/;

/** Components that keep data (or, being databases, cannot but keep some) and can be backed up. */
export function backedUp(model: Model): readonly Component[] {
  return ownComponents(model).filter(
    ({ stated, stores, service }) =>
      WITH_BACKUPS.test(stated.service) && (stores.length > 0 || service.category === 'database'),
  );
}
