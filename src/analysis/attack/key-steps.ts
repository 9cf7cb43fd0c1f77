/** Steps by key: whom a key policy names is past the one thing that stands between wide rights and the data. */
import { fact } from '../../model/fact.ts';
import type { Account, Key } from '../../model/model.ts';
import { controlBy } from './controls.ts';
import type { Gain, Position } from './graph.ts';
import type { Building } from './positions.ts';
import { runsCode } from './roles.ts';
import { isHighImpact } from './worth.ts';

const GAIN: Gain = 'read-and-write';

/**
 * A key policy that names its users keeps out an administrator of the account, but not one whom it names: wide rights
 * and a named key together open what lies under it.
 */
export function addKeyHolders(graph: Building, key: Key, administered: ReadonlySet<Account>): void {
  if (key.stated.policy !== 'named-principals') return;
  const locked = key.protects.flatMap((one) =>
    'service' in one && one.account !== null && administered.has(one.account) ? [one] : [],
  );
  const holders = [
    ...key.users.map((of) => ({ of, field: fact(key, 'users'), may: 'which admits it' })),
    ...key.administrators.map((of) => ({
      of,
      field: fact(key, 'administrators'),
      may: 'whose policy it can rewrite',
    })),
  ];
  for (const { of, field, may } of holders) {
    const home = 'service' in of ? of.account?.id : of.stated.account;
    const permissions = 'service' in of ? fact(of, 'role', 'permissions') : fact(of, 'permissions');
    if (permissions.value !== 'broad' && permissions.value !== 'administrator') continue;
    const start: Position = 'service' in of ? { kind: 'component', of } : { kind: 'identity', of };
    for (const store of locked) {
      const reaches = store.stores.filter((data) => isHighImpact(data, GAIN));
      if (reaches.length === 0 || store.account?.id !== home) continue;
      if ('service' in of && (!runsCode(of) || of === store)) continue;
      graph.step(
        start,
        { kind: 'data', of: store },
        {
          means: 'role',
          does: `use the rights of \`${of.id}\` (\`${permissions.value}\`) and key \`${key.id}\`, ${may}, on \`${store.id}\``,
          title: key.title,
          base: { text: `\`${of.id}\` has wide rights over \`${store.id}\` and its key`, effort: 1 },
          controls: [
            controlBy(
              `\`${of.id}\` may do only what it needs`,
              permissions,
              (said) => said === 'least-privilege',
              3,
              'least-privilege',
              'needed',
            ),
          ],
          evidence: [permissions.at, field.at, fact(store, 'encryption').at],
          reaches,
          gain: GAIN,
        },
      );
    }
  }
}
