/** Flows between designs: each is drawn twice, by who calls and by who is called, and both should say the same. */
import { byCodeUnit } from '../source/code-unit-order.ts';
import { idIn, idOf, type Listed, placeIn } from './listed.ts';
import type { PortfolioFinding, PortfolioFlow, PortfolioPlace } from './portfolio.generated.ts';

/** What is found between designs. */
export interface Reconciled {
  readonly flows: readonly PortfolioFlow[];
  readonly findings: readonly PortfolioFinding[];
}

/** One flow of one design from or to another design. */
interface Said {
  readonly flow: string;
  readonly carries: readonly string[];
  readonly authentication: string | null;
  readonly place: PortfolioPlace;
}

interface Pair {
  readonly from: string;
  readonly to: string;
  readonly byCaller: Said[];
  readonly byCallee: Said[];
}

/** Compares what the designs say of each other. */
export function reconcile(systems: readonly Listed[]): Reconciled {
  const ids = new Set(systems.map(idOf));
  const pairs = new Map<string, Pair>();
  for (const listed of systems) for (const one of saidBy(listed, ids)) note(pairs, one);
  const sorted = [...pairs.values()].toSorted((a, b) => byCodeUnit(a.from, b.from) || byCodeUnit(a.to, b.to));
  return {
    flows: sorted.map(flowOf),
    findings: [
      ...systems.flatMap((listed) => nameless(listed, ids)),
      ...sorted.flatMap((pair) => findingsOf(pair)),
    ],
  };
}

interface Told {
  readonly from: string;
  readonly to: string;
  readonly isCaller: boolean;
  readonly said: Said;
}

function saidBy(listed: Listed, ids: ReadonlySet<string>): Told[] {
  const own = idOf(listed);
  const others = new Map(standIns(listed).filter(([, other]) => other !== own && ids.has(other)));
  return listed.system.flows.flatMap(({ element, from, to, carries, authentication }): Told[] => {
    const [caller, callee] = [others.get(from.path), others.get(to.path)];
    const said = {
      flow: idIn('flows', element) ?? element.id,
      carries,
      authentication,
      place: placeIn(listed, element.place),
    };
    if (callee !== undefined && caller === undefined)
      return [{ from: own, to: callee, isCaller: true, said }];
    if (caller !== undefined && callee === undefined)
      return [{ from: caller, to: own, isCaller: false, said }];
    return [];
  });
}

/** The elements that stand for other designs: systems beyond this one, and components that belong to another design. */
function standIns({ system: { actors, components } }: Listed): (readonly [path: string, design: string])[] {
  return [
    ...actors.flatMap(({ element, kind, design }) => {
      const other = design ?? (kind === 'system' ? idIn('actors', element) : null);
      return other === null ? [] : [[element.path, other] as const];
    }),
    ...components.flatMap(({ element, design }) =>
      design === null ? [] : [[element.path, design] as const],
    ),
  ];
}

function note(pairs: Map<string, Pair>, { from, to, isCaller, said }: Told): void {
  const key = `${from} ${to}`;
  const pair = pairs.get(key) ?? { from, to, byCaller: [], byCallee: [] };
  pairs.set(key, pair);
  (isCaller ? pair.byCaller : pair.byCallee).push(said);
}

function flowOf({ from, to, byCaller, byCallee }: Pair): PortfolioFlow {
  const all = [...byCaller, ...byCallee];
  return {
    from,
    to,
    state: byCaller.length === 0 ? 'callee-only' : byCallee.length === 0 ? 'caller-only' : 'both',
    carries: [...new Set(all.flatMap(({ carries }) => carries))].toSorted(byCodeUnit),
    places: all.map(({ place }) => place),
  };
}

function findingsOf({ from, to, byCaller, byCallee }: Pair): PortfolioFinding[] {
  const places = [...byCaller, ...byCallee].map(({ place }) => place);
  const base = { systems: [from, to], places };
  if (byCallee.length === 0) {
    return [
      {
        ...base,
        kind: 'unknown-to-callee',
        severity: 'medium',
        says: `\`${from}\` calls \`${to}\` (${names(byCaller)}), and \`${to}\` knows nothing of it.`,
        hint: `Draw the flow in \`${to}\` from an actor or a component with \`design: ${from}\`, so that its authentication and its data are reviewed there, too.`,
      },
    ];
  }
  if (byCaller.length === 0) {
    return [
      {
        ...base,
        kind: 'unknown-to-caller',
        severity: 'medium',
        says: `\`${to}\` is called by \`${from}\` (${names(byCallee)}), and \`${from}\` does not say so.`,
        hint: `Draw the flow in \`${from}\` to an actor or a component with \`design: ${to}\`, or take it out of \`${to}\`.`,
      },
    ];
  }
  const [ours, theirs] = [methods(byCaller), methods(byCallee)];
  if (ours === '' || theirs === '' || ours === theirs) return [];
  return [
    {
      ...base,
      kind: 'authentication-differs',
      severity: 'medium',
      says: `\`${from}\` says that it proves who it is to \`${to}\` by ${ours}; \`${to}\` expects ${theirs}.`,
      hint: 'One of the two is wrong: ask who runs the interface, and correct the other.',
    },
  ];
}

function names(all: readonly Said[]): string {
  return all.map(({ flow }) => `\`${flow}\``).join(', ');
}

/** The methods that flows name; who checks them is each side's own affair. */
function methods(all: readonly Said[]): string {
  const stated = all.flatMap(({ authentication }) => authentication?.split(' by ')[0] ?? []);
  return [...new Set(stated)].toSorted(byCodeUnit).join(', ');
}

/** Designs that are named and are none of the portfolio. */
function nameless(listed: Listed, ids: ReadonlySet<string>): PortfolioFinding[] {
  const { actors, components } = listed.system;
  return [...actors, ...components].flatMap(({ element, design }): PortfolioFinding[] =>
    design === null || ids.has(design)
      ? []
      : [
          {
            kind: 'no-such-design',
            severity: 'low',
            says: `\`${idOf(listed)}\` names the design \`${design}\`, which none of these specs states.`,
            hint: 'Correct the name, or name the spec of that design too.',
            systems: [idOf(listed)],
            places: [placeIn(listed, element.place)],
          },
        ],
  );
}
