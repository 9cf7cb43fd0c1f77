/** What must be kept is not deleted before. */
import { fact } from '../../model/fact.ts';
import { days } from '../../model/quantity.ts';
import type { Pointer } from '../../source/pointer.ts';
import { child } from '../../source/pointer.ts';
import type { Component, Data } from '../../model/model.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'data/expired-before-retention',
  severity: 'high',
  title: 'Data is deleted before the time for which it is to be kept',
  expects: 'Nothing expires before the retention of the data that rests in it',
  rationale: 'A lifecycle rule deletes without asking. What a law or a contract wants kept is gone by then.',
  remedy: 'Correct `after` of the rule that expires, or `retention` of the data.',
  sources: [],
  find: ({ components }) =>
    components.flatMap((bucket) => {
      const expiry = expiryOf(bucket);
      if (expiry === null) return [];
      return bucket.stores.flatMap((data) => {
        const retention = fact(data, 'retention');
        if (retention.value === undefined || days(expiry.after) >= days(retention.value)) return [];
        // A copy may go early where another store keeps the data.
        if (components.some((other) => other !== bucket && keeps(other, data, retention.value))) return [];
        const says = `\`${bucket.id}\` deletes after ${expiry.after}, and \`${data.id}\` is kept for ${retention.value}.`;
        return [clash(bucket, says, expiry.at, retention)];
      });
    }),
});

function keeps(component: Component, data: Data, retention: string | undefined): boolean {
  const expiry = expiryOf(component);
  const isLongEnough = expiry === null || retention === undefined || days(expiry.after) >= days(retention);
  return component.stores.includes(data) && isLongEnough;
}

/** The rule that deletes, the first if there are several. */
function expiryOf({ stated, at }: Component): { readonly after: string; readonly at: Pointer } | null {
  const rules = stated.lifecycle ?? [];
  const index = rules.findIndex(({ to }) => to === 'expire');
  const rule = rules[index];
  return rule === undefined
    ? null
    : { after: rule.after, at: child(at, 'lifecycle', String(index), 'after') };
}
