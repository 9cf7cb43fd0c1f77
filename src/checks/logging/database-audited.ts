/** CloudTrail sees who changed a database, never who read it. */
import { databaseControls } from '../../aws/sources/databases.ts';
import { eventSelectors } from '../../aws/sources/logging.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { highestClassification, isSensitive } from '../../model/queries/classification.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';
import { quoted } from '../wording.ts';

const WITH_AUDIT_LOG = /^(rds-|aurora-|documentdb$|neptune$|redshift$|opensearch$)/;

export const check: Check = defineCheck<Component>({
  id: 'logging/database-audited',
  severity: 'medium',
  title: 'Nobody can tell who read or changed the records in the database',
  expects: 'Databases with sensitive data record who did what in them',
  rationale:
    'What happens inside an engine is in no trail. The engine’s own audit log is, when it is turned on ' +
    'and shipped off.',
  remedy: 'Write `audit-log: true` on the database.',
  sources: [eventSelectors, databaseControls],
  mappings: {},
  covers: ['CT-02', 'GEN-06'],
  question: 'SEC4',
  whenNone: 'No database stores sensitive data.',
  subjects: (model) =>
    model.components.filter(({ service, stores }) => WITH_AUDIT_LOG.test(service.id) && isSensitive(stores)),
  examine: (database) => {
    const audit = fact(database, 'audit-log');
    if (audit.value === true) return pass(`\`${database.id}\` records who did what in it.`, audit);
    const held = quoted(database.stores.map(({ id }) => id));
    const severity = highestClassification(database.stores) === 'restricted' ? 'high' : 'medium';
    return weighed(
      audit.value === false
        ? gap(`\`${database.id}\` holds ${held} and records nothing of who reads them.`, audit)
        : unstated(
            `\`${database.id}\` holds ${held} and does not say whether it records who reads them.`,
            audit,
          ),
      severity,
      database.account,
    );
  },
});
