/** Whoever signs in at a provider is known to it. */
import { fact } from '../../model/fact.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'identity/stranger-to-provider',
  severity: 'high',
  title: 'Somebody signs in at a provider that does not know them',
  expects: 'Who signs in at an identity provider is among its subjects',
  rationale:
    'The provider lists who is known to it. Whoever is not cannot sign in there, or the list is wrong, and with it what ' +
    'is said of their second factor and their sessions.',
  remedy: 'Add the actor to `subjects` of the provider, or name another one in `authentication.by`.',
  sources: [],
  find: ({ flows, identities }) =>
    flows.flatMap((flow) => {
      const { from } = flow;
      const provider = identities.find(({ id }) => id === flow.stated.authentication?.by);
      const subjects = provider?.stated.subjects ?? [];
      if (from.kind !== 'actor' || provider === undefined || subjects.length === 0) return [];
      if (subjects.includes(from.id)) return [];
      const says = `\`${from.id}\` signs in at \`${provider.id}\` for \`${flow.id}\`, which knows ${subjects.map((one) => `\`${one}\``).join(', ')} only.`;
      return [clash(flow, says, fact(flow, 'authentication', 'by'), fact(provider, 'subjects'))];
    }),
});
