/** Whoever takes over stands somewhere. */
import { fact } from '../../model/fact.ts';
import type { Model } from '../../model/model.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

const STANDING_BY = ['pilot-light', 'warm-standby', 'active-active'];

export const contradiction: Contradiction = defineContradiction({
  id: 'resilience/second-region-nowhere',
  severity: 'high',
  title: 'Another Region is to take over, and the design knows of none',
  expects: 'A strategy that keeps another Region ready names that Region',
  rationale:
    'A pilot light, a warm standby and a second active site are systems that run. The design says where nothing of it runs.',
  remedy:
    'Add the Region to `regions` of the accounts and describe what stands there, or correct `recovery.strategy`.',
  sources: [],
  find: (model) => {
    const strategy = fact(model.design, 'recovery', 'strategy');
    const regions = regionsOf(model);
    const [account] = model.accounts.filter(({ stated }) => (stated.regions ?? []).length > 0);
    if (strategy.value === undefined || !STANDING_BY.includes(strategy.value)) return [];
    if (account === undefined || regions.size !== 1) return [];
    const says = `The strategy is \`${strategy.value}\`, and everything of the design is in ${[...regions].map((one) => `\`${one}\``).join('')}.`;
    return [clash(model.design, says, strategy, fact(account, 'regions'))];
  },
});

/** Every Region that the design names as one that is used. */
function regionsOf({ accounts, networks, components }: Model): ReadonlySet<string> {
  return new Set([
    ...accounts.flatMap(({ stated }) => stated.regions ?? []),
    ...networks.flatMap(({ stated }) => stated.region ?? []),
    ...components.flatMap(({ stated }) => [
      ...(stated.region === undefined ? [] : [stated.region]),
      ...(stated.replication?.['to-region'] === undefined ? [] : [stated.replication['to-region']]),
      ...(stated['global-tables'] ?? []),
    ]),
  ]);
}
