/** Holds what contributors read to what the linter enforces. */
import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { layers } from '../../scripts/lint/layers.mjs';

const page = readFileSync('CONTRIBUTING.md', 'utf8');

test('the table of layers on the page is the one that is enforced', () => {
  const rows = Object.entries(layers).map(([name, { may, types = [], why }]) => {
    const all = [...may, ...types.map((layer) => `${layer} (types)`)].join(', ') || 'nothing';
    return `| \`${name}\` | ${name === 'cli' ? 'everything' : all} | ${why} |`;
  });
  expect(page.split('\n').filter((line) => line.startsWith('| `') && !line.startsWith('| `npm'))).toEqual(
    rows,
  );
});

test('a layer imports only layers that data has passed before it', () => {
  const order = Object.keys(layers);
  for (const [name, { may, types = [] }] of Object.entries(layers)) {
    const later = [...may, ...types].filter((layer) => order.indexOf(layer) >= order.indexOf(name));
    expect(later, name).toEqual([]);
  }
});

test('every command that the page names is a script', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const named = [...page.matchAll(/npm run ([a-z-]+)/g)].map(([, name]) => name);
  expect(named.filter((name) => name === undefined || scripts[name] === undefined)).toEqual([]);
});
