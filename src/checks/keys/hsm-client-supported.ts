/** The client of a cluster and its claim of the cluster: without either, the keys in it are not yours for long. */
import { hsmUsers } from '../../aws/sources/kms.ts';
import { hsmClients } from '../../aws/sources/lifecycle.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

/** The last release that reached its end of support: up to here CloudHSM may refuse the client. */
const LAST_ENDED: readonly number[] = [5, 8, 0];

export const check: Check = defineCheck<Component>({
  id: 'keys/hsm-client-supported',
  severity: 'high',
  title: 'One day the HSMs refuse the application, which then can decrypt nothing',
  expects: 'The cluster is activated, and what speaks to it is a supported release of the client',
  rationale:
    'Client SDK 3.4.4, 5.8.0 and all before them have reached the end of support, and CloudHSM may refuse their ' +
    'connections. A cluster that was never activated has only its temporary first user, whose password nobody has set yet.',
  remedy:
    'Write `activated: true` and the `client-version` that is deployed (later than 5.8.0) on the cluster.',
  sources: [hsmClients, hsmUsers],
  mappings: {},
  covers: ['HSM-04', 'HSM-05'],
  question: 'SEC6',
  whenNone: 'The design has no CloudHSM cluster.',
  subjects: (model) => model.components.filter(({ service }) => service.id === 'cloudhsm'),
  examine: (cluster) => {
    const activated = fact(cluster, 'activated');
    const version = fact(cluster, 'client-version');
    const { id, account } = cluster;
    if (activated.value === false)
      return weighed(gap(`\`${id}\` is not activated.`, activated), 'high', account);
    if (version.value !== undefined && hasEnded(version.value))
      return weighed(
        gap(`What speaks to \`${id}\` uses client ${version.value}, whose support has ended.`, version),
        'high',
        account,
      );
    const silent = [
      { field: version, asks: 'which release of the client is used' },
      { field: activated, asks: 'whether it is activated' },
    ].filter(({ field }) => field.value === undefined);
    return silent.length > 0
      ? weighed(
          unstated(
            `\`${id}\` does not say ${silent.map(({ asks }) => asks).join(', nor ')}.`,
            ...silent.map(({ field }) => field),
          ),
          'medium',
          account,
        )
      : pass(`\`${id}\` is activated and used by client ${version.value}.`, version, activated);
  },
});

/** Whether a version is 5.8.0 or earlier; what cannot be read as one is not known to have ended. */
function hasEnded(version: string): boolean {
  const [, ...parts] = /^v?([0-9]+)(?:\.([0-9]+))?(?:\.([0-9]+))?/.exec(version.trim()) ?? [];
  const numbers = parts.map((part) => Number(part ?? 0));
  for (const [index, last] of LAST_ENDED.entries()) {
    const number = numbers[index];
    if (number === undefined) return false;
    if (number !== last) return number < last;
  }
  return true;
}
