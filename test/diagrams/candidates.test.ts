/** Diagrams of the samples and of a large design: what a figure is called, what it says, what it leaves out. */
import { describe, expect, it } from 'vitest';

import { diagrams } from '../../src/diagrams/index.generated.ts';
import type { Drawn } from '../../src/diagrams/diagram.ts';
import { unprotect } from '../../src/diagrams/mermaid-text.ts';
import { modelOf } from '../model-of.ts';
import { SAMPLES, sampleText } from '../samples.ts';

/** A VPC with many hosts in three zones, and a flow between each two of them. */
function large(): string {
  const zones = ['a', 'b', 'c'];
  const subnets = zones.map((zone) => `      app-${zone}: { az: eu-west-1${zone}, tier: private }`);
  const ids = Array.from({ length: 9 }, (_, index) => `fleet-${index + 1}`);
  const components = ids.map(
    (id) =>
      `  ${id}: { service: ec2-auto-scaling, network: main, subnets: [app-a, app-b, app-c], capacity: { desired: 12 } }`,
  );
  const flows = ids.flatMap((from) =>
    ids
      .filter((to) => to !== from)
      .map((to) => `  ${from}-${to}: { from: ${from}, to: ${to}, protocol: https }`),
  );
  return [
    'parapet: 1',
    'design: { id: large, title: Large, owner: { team: t } }',
    'accounts: { prod: { id: "111122223333" } }',
    'networks:',
    '  main:',
    '    account: prod',
    '    subnets:',
    ...subnets,
    'components:',
    ...components,
    'flows:',
    ...flows,
  ].join('\n');
}

/** Edges of a source as pairs of ids. */
function edgesIn(source: string): readonly (readonly [string, string])[] {
  return [...source.matchAll(/^\s+(\w+) ?(?:-->|==>|-\.->|->>|--\))(?:\|"[^"]*"\|)? ?(\w+)/gm)].map(
    ([, from = '', to = '']) => [from, to] as const,
  );
}

/** What each id of a source may be called in a table: its own lines, or those of what stands inside it. */
function namesIn(source: string): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  const open: string[] = [];
  for (const line of source.split('\n')) {
    const [, group] = /^\s+subgraph (g\d+)/.exec(line) ?? [];
    const [, id = '', quoted, plain] =
      /^\s+(n\d+)\W+"(.*)"|^\s+participant (p\d+) as (.*)/.exec(line)?.filter((part) => part !== undefined) ??
      [];
    if (group !== undefined) open.push(group);
    if (/^\s+end$/.test(line)) open.pop();
    const text = quoted ?? plain;
    if (id === '' || text === undefined) continue;
    const lines = unprotect(text)
      .split('<br/>')
      .map((part) => part.replace(/\u00a0/g, '').replace(/…$/, ''));
    for (const owner of [id, ...open]) names.set(owner, [...(names.get(owner) ?? []), ...lines]);
  }
  return names;
}

const designs = [
  ...SAMPLES.map((path) => [path, sampleText(path)] as const),
  ['a large design', large()] as const,
];

describe.each(designs)('%s', (_, text) => {
  const model = modelOf(text);
  const drawn: readonly Drawn[] = diagrams.flatMap((diagram) => diagram.draw(model));

  it('has figures that say the same wherever they have the same id', () => {
    const said = new Map<string, string>();
    for (const { id, caption, alt } of drawn.flatMap(({ candidates }) => candidates.flat())) {
      expect(`${caption} ${alt}`, id).toBe(said.get(id) ?? `${caption} ${alt}`);
      said.set(id, `${caption} ${alt}`);
    }
  });

  it('shows every flow in every way of drawing them', () => {
    const numbers = model.flows.map((_flow, index) => String(index + 1));
    for (const candidate of drawn
      .filter(({ kind }) => kind === 'data-flow')
      .flatMap(({ candidates }) => candidates)) {
      const edges = candidate.flatMap(({ source }) =>
        [...source.matchAll(/\|"(\d+)"\|/g)].map(([, number]) => number),
      );
      expect(edges.toSorted((a, b) => Number(a) - Number(b))).toEqual(numbers);
    }
  });

  it('tells every edge in a row of its table', () => {
    for (const { kind, candidates, rows } of drawn.filter((one) => one.kind !== 'network')) {
      const told = rows.cells.map((cells) => cells.join(' | '));
      for (const figure of candidates.flat()) {
        const names = namesIn(figure.source);
        for (const [from, to] of edgesIn(figure.source)) {
          const [start, end] = [names.get(from) ?? [], names.get(to) ?? []];
          const row = told.find(
            (cells) => start.some((name) => cells.includes(name)) && end.some((name) => cells.includes(name)),
          );
          expect(row, `${kind} ${figure.id}: ${start.join()} to ${end.join()}`).toBeDefined();
        }
      }
    }
  });

  it('can always be cut further', () => {
    for (const { kind, candidates } of drawn) {
      const last = candidates.at(-1) ?? [];
      const boxes = last.map(({ source }) => [...source.matchAll(/^\s+n\d+[[({]/gm)].length);
      expect(Math.max(...boxes), kind).toBeLessThanOrEqual(kind === 'network' ? 45 : 16);
    }
  });
});

describe('a network whose overview fits on no page', () => {
  it('is still drawn zone by zone before it is cut into its subnets', () => {
    const network = diagrams
      .flatMap((diagram) => diagram.draw(modelOf(large())))
      .find(({ id }) => id === 'network-main');
    const ways = network?.candidates.map((figures) => figures.map(({ id }) => id)) ?? [];
    const zones = ['network-main-1', 'network-main-2', 'network-main-3'];
    expect(ways).toContainEqual(zones);
    expect(ways.findIndex((ids) => ids.join() === zones.join())).toBeLessThan(
      ways.findIndex((ids) => ids.includes('network-main-subnet-1')),
    );
  });
});

describe('a connection past a subnet', () => {
  const [whole] =
    diagrams
      .flatMap((diagram) =>
        diagram.draw(
          modelOf(`
parapet: 1
design: { id: hop, title: Hop, owner: { team: t } }
accounts: { prod: { id: "111122223333" } }
networks:
  main:
    account: prod
    subnets:
      edge-a: { az: eu-west-1a, tier: public }
      app-a: { az: eu-west-1a, tier: private }
      data-a: { az: eu-west-1a, tier: isolated }
components:
  jump-host: { service: ec2, network: main, subnets: [edge-a] }
  server: { service: ec2, network: main, subnets: [app-a] }
  store: { service: rds-mysql, network: main, subnets: [data-a], deployment: single-az }
flows:
  mend: { from: jump-host, to: store, protocol: mysql }
  work: { from: server, to: store, port: 3306 }
`),
        ),
      )
      .find(({ id }) => id === 'network-main')?.candidates[0] ?? [];

  it('is named in the caption and not drawn through the boxes between', () => {
    expect(whole?.caption).toContain('Connections past a subnet, not drawn: edge-a to data-a (mysql).');
    expect(whole?.source).not.toContain('|"mysql');
    expect(whole?.source).toContain('3306');
  });
});
