/** A database can be gone with one call unless it refuses. */
import { databaseControls } from '../../aws/sources/databases.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { isProduction } from '../../model/queries/production.ts';
import { defineCheck, type Check } from '../check.ts';

/** The services whose spec has the field. */
const PROTECTABLE = /^(rds-|aurora-|dynamodb$|documentdb$|neptune$)/;

export const check: Check = defineCheck<Component>({
  id: 'data/deletion-protected',
  severity: 'medium',
  title: 'One call or one changed template deletes the database',
  expects: 'Production databases refuse to be deleted',
  rationale:
    'Deletion protection turns a mistake in a pipeline or a console into an error message: it has to be ' +
    'switched off first, by a call that can be denied and alerted on.',
  remedy: 'Write `deletion-protection: true` on the database.',
  sources: [databaseControls],
  mappings: {
    securityHub: ['RDS.8', 'DynamoDB.6'],
    nist: ['CM-3', 'SC-5(2)', 'SI-13(5)'],
    attack: ['T1485'],
  },
  covers: ['M-DAT-05', 'M-RES-04'],
  question: 'REL9',
  whenNone: 'The design has no production database with deletion protection.',
  subjects: (model) =>
    model.components.filter(({ service, account }) => PROTECTABLE.test(service.id) && isProduction(account)),
  examine: (database) => {
    const protection = fact(database, 'deletion-protection');
    if (protection.value === true) return pass(`\`${database.id}\` refuses to be deleted.`, protection);
    return protection.value === false
      ? gap(`\`${database.id}\` can be deleted by one call.`, protection)
      : unstated(`\`${database.id}\` does not say whether it refuses to be deleted.`, protection);
  },
});
