/** A second factor is asked of people, not of API keys. */
import { fact } from '../../model/fact.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'identity/key-with-second-factor',
  severity: 'high',
  title: 'An API key is said to ask for a second factor',
  expects: 'Only identities that people sign in with have a second factor',
  rationale: 'An API key is a text that is sent along. Whoever has it is let in; nothing else is asked.',
  remedy: 'Correct `kind`, or leave `mfa` out.',
  sources: [],
  find: ({ identities }) =>
    identities.flatMap((identity) => {
      const mfa = fact(identity, 'mfa');
      if (identity.stated.kind !== 'api-keys' || mfa.value === undefined || mfa.value === 'none') return [];
      const says = `\`${identity.id}\` are API keys and are said to ask for a second factor (\`${mfa.value}\`).`;
      return [clash(identity, says, mfa, fact(identity, 'kind'))];
    }),
});
