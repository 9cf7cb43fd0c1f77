/** Databases and hosts with data have no address on the internet. */
import { databaseControls } from '../../aws/sources/databases.ts';
import { gap, pass } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { highestClassification } from '../../model/queries/classification.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';
import { quoted } from '../wording.ts';

const STORES = ['database', 'cache', 'file-store', 'stream', 'queue'];

export const check: Check = defineCheck({
  id: 'network/stores-off-the-internet',
  severity: 'high',
  title: 'The database answers the internet',
  expects: 'What stores data stands in private or isolated subnets and has no public address',
  rationale:
    'A password or an unpatched server is then all that stands between the internet and the data. Clients reach ' +
    'a database through the application, or by Session Manager port forwarding.',
  remedy: 'Write `publicly-accessible: false` and name private or isolated subnets in `subnets`.',
  sources: [databaseControls],
  mappings: {
    securityHub: ['RDS.2'],
    cis: ['v5.0 2.2.3', 'v3.0 2.3.3', 'v7.0 3.2.3'],
    nist: [
      'AC-3',
      'AC-3(7)',
      'AC-4',
      'AC-4(21)',
      'AC-6',
      'AC-21',
      'SC-7',
      'SC-7(3)',
      'SC-7(4)',
      'SC-7(5)',
      'SC-7(9)',
      'SC-7(11)',
      'SC-7(16)',
      'SC-7(20)',
      'SC-7(21)',
    ],
  },
  covers: ['M-DAT-05'],
  question: 'SEC5',
  whenNone: 'Nothing that stores data stands in a stated subnet.',
  subjects: (model) => model.components.filter((component) => isStore(component) && saysWhere(component)),
  examine: (store) => {
    const address = fact(store, 'publicly-accessible');
    const subnets = fact(store, 'subnets');
    const severe = highestClassification(store.handles) === 'restricted' ? 'critical' : 'high';
    if (address.value === true)
      return withSeverity(severe, gap(`\`${store.id}\` has an address on the internet.`, address));
    const open = store.subnets.filter(({ tier }) => tier === 'public');
    if (open.length > 0) {
      // Without an address it is one changed setting away from the internet, and not on it.
      return withSeverity(
        address.value === false ? 'medium' : 'high',
        gap(
          `\`${store.id}\` stands in the public ${open.length === 1 ? 'subnet' : 'subnets'} ${quoted(open.map(({ id }) => id))}.`,
          subnets,
        ),
      );
    }
    return store.subnets.length > 0
      ? pass(`\`${store.id}\` stands in no public subnet.`, subnets)
      : pass(`\`${store.id}\` has no address on the internet.`, address);
  },
});

function isStore({ service }: Component): boolean {
  return STORES.includes(service.category) && service.placement !== 'none';
}

function saysWhere({ stated, subnets }: Component): boolean {
  return stated['publicly-accessible'] !== undefined || subnets.length > 0;
}
