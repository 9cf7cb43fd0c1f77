/** Whom AWS calls when it sees an account abused. */
import { alternateContacts } from '../../aws/sources/organizations.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { ownAccounts } from '../../model/queries/own-accounts.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck({
  id: 'accounts/contacts-registered',
  severity: 'medium',
  title: 'AWS sees the account abused and reaches nobody who can act',
  expects: 'Accounts have a security contact of their own registered with AWS',
  rationale:
    'AWS writes about leaked keys and abuse to the address of the root user unless other contacts are ' +
    'registered, and that mailbox is read by few. A security contact brings the notice to the people on duty.',
  remedy: 'Register alternate contacts and write `contacts: [security, operations]` on the account.',
  sources: [alternateContacts],
  mappings: {
    securityHub: ['Account.1'],
    cis: [
      'v3.0 1.2',
      'v3.0 1.1',
      'v3.0 1.17',
      'v5.0 1.2',
      'v5.0 1.1',
      'v5.0 1.16',
      'v7.0 2.3',
      'v7.0 2.2',
      'v7.0 2.15',
    ],
    nist: ['CM-2', 'CM-2(2)'],
  },
  covers: ['M-IR-01'],
  question: 'SEC10',
  whenNone: 'The design has no account of its own.',
  subjects: ownAccounts,
  examine: (account) => {
    const contacts = fact(account, 'contacts');
    if (contacts.value === undefined) {
      return weighed(
        unstated(`\`${account.id}\` does not say whom AWS reaches about its security.`, contacts),
        'medium',
        account,
      );
    }
    return contacts.value.includes('security')
      ? pass(`AWS reaches a security contact of \`${account.id}\`.`, contacts)
      : weighed(gap(`\`${account.id}\` registers no security contact.`, contacts), 'medium', account);
  },
});
