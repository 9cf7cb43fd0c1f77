/** How far back any moment can be restored has an end. */
import { tableRecovery } from '../../aws/sources/reliability.ts';
import { fact } from '../../model/fact.ts';
import { days } from '../../model/quantity.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

/** DynamoDB keeps 1 to 35 days of it. */
const MOST_DAYS = 35;

export const contradiction: Contradiction = defineContradiction({
  id: 'resilience/point-in-time-too-far-back',
  severity: 'medium',
  title: 'Any moment is to be restored for longer than the table remembers',
  expects: 'Point-in-time recovery of a table reaches back at most 35 days',
  rationale:
    'Beyond 35 days only backups that were taken remain, so what happened between two of them is lost.',
  remedy: 'Write a `retention` of at most 35d, or `point-in-time: false` and how often backups are taken.',
  sources: [tableRecovery],
  find: ({ components }) =>
    components.flatMap((table) => {
      const retention = fact(table, 'backups', 'retention');
      const any = fact(table, 'backups', 'point-in-time');
      if (table.stated.service !== 'dynamodb' || any.value !== true) return [];
      if (retention.value === undefined || days(retention.value) <= MOST_DAYS) return [];
      const says = `\`${table.id}\` is to restore any moment of the last ${retention.value}, and DynamoDB remembers 35 days.`;
      return [clash(table, says, retention, any)];
    }),
});
