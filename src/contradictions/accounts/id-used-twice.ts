/** An account has one number, and a number one account. */
import { fact } from '../../model/fact.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'accounts/id-used-twice',
  severity: 'critical',
  title: 'Two accounts of the design are one and the same',
  expects: 'Each account has an id of its own',
  rationale:
    'What the review says about separation rests on these being two accounts. With one id they are one, and whoever ' +
    'administers the first administers the second.',
  remedy: 'Correct `id` of one of them, or make the two one account.',
  sources: [],
  find: ({ accounts }) =>
    accounts.flatMap((account, index) => {
      const first = accounts.slice(0, index).find(({ stated }) => stated.id === account.stated.id);
      if (first === undefined) return [];
      const says = `\`${account.id}\` has the id ${account.stated.id} of \`${first.id}\`.`;
      return [clash(account, says, fact(account, 'id'), fact(first, 'id'))];
    }),
});
