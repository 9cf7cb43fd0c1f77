/** What the language can say, and that each of its words is explained where authors look. */
import { expect, test } from 'vitest';

import { readDesign } from '../../src/read-design.ts';
import { reviewDesign } from '../../src/review.ts';
import {
  listOf,
  nodeOf,
  propertiesOf,
  resolveSchema,
  type SchemaNode,
  viewSchema,
} from '../../src/spec/schema-view.ts';
import { readText } from '../files.ts';

/** The schema as it is published; the command carries a smaller one. */
const view = viewSchema(JSON.parse(readText('schemas/design-spec.schema.json')) as SchemaNode);

test('a design that uses every part of the language is one', () => {
  const text = readText('test/spec/sketch.yaml');
  const { value, diagnostics } = readDesign({ path: 'sketch.yaml', text });
  expect(diagnostics).toEqual([]);
  const sections = Object.keys(value?.spec ?? {});
  const missing = Object.keys(propertiesOf(view.root)).filter((name) => !sections.includes(name));
  expect(missing).toEqual(['include', 'defaults', 'environments']);
});

test('what reviews and catalogues of threats ask can be said at once, and contradicts nothing', () => {
  const text = readText('test/spec/asked.yaml');
  const { value, diagnostics } = readDesign({ path: 'asked.yaml', text });
  expect(diagnostics).toEqual([]);
  if (value === null) throw new Error('there is no spec');
  const asOf = { date: '2026-11-23', epoch: 1_795_392_000, from: 'argument' as const };
  const { value: review } = reviewDesign(value, asOf, '1.2.3');
  const clashes = review?.findings
    .filter(({ kind }) => kind === 'contradiction')
    .map(({ check, subjects }) => [check, subjects.map(({ says }) => says)]);
  expect(clashes).toEqual([]);
});

/** Lists of words that end before all words are in them. */
function* tooShort(node: SchemaNode, path: string): Generator<string> {
  const words = listOf(nodeOf(node['items'])?.['enum']).length;
  const most = node['maxItems'];
  if (typeof most === 'number' && most < words) yield `${path}: ${most} of ${words}`;
  for (const [key, below] of Object.entries(node)) {
    const one = nodeOf(below);
    if (one !== null) yield* tooShort(one, `${path}/${key}`);
  }
}

test('a list of words can hold all of them', () => {
  expect([...tooShort(view.root, '')]).toEqual([]);
});

/** Where a property stands in the schema, if neither it nor what it refers to is described. */
function* undescribed(node: SchemaNode, path: string): Generator<string> {
  for (const [name, property] of Object.entries(propertiesOf(node))) {
    const own = nodeOf(property) ?? {};
    if (typeof resolveSchema(view, own)['description'] !== 'string') yield `${path}.${name}`;
    yield* undescribed(own, `${path}.${name}`);
  }
  for (const keyword of ['items', 'additionalProperties']) {
    const below = nodeOf(node[keyword]);
    if (below === null) continue;
    if (typeof resolveSchema(view, below)['description'] !== 'string') yield `${path} ${keyword}`;
    yield* undescribed(below, `${path} ${keyword}`);
  }
  for (const [index, branch] of listOf(node['oneOf']).entries())
    yield* undescribed(nodeOf(branch) ?? {}, `${path} ${index}`);
}

test('every property, item and member of the schema is described, for the editor', () => {
  const definitions = Object.entries(nodeOf(view.root['$defs']) ?? {});
  expect(definitions.length).toBeGreaterThan(100);
  const all = [
    ['spec', view.root] as const,
    ...definitions.map(([name, node]) => [name, nodeOf(node) ?? {}] as const),
  ];
  expect(all.flatMap(([name, node]) => [...undescribed(node, name)])).toEqual([]);
});

test('every example of a whole spec in the reference and the read-me is one', () => {
  const pages = ['docs/spec.md', 'README.md'].map((path) => readText(path));
  const specs = pages.flatMap((page) =>
    // One that is followed by what is said about it has mistakes.
    [...page.matchAll(/```yaml\n(parapet: 1\n[^`]*)```(?!\n*```text)/g)].map(([, text = '']) => text),
  );
  expect(specs.length).toBeGreaterThan(1);
  for (const text of specs) {
    // What a spec includes is not shown beside it.
    const whole = text.replace(/^include:.*$/m, 'accounts: { prod: { id: "111122223333" } }');
    expect(readDesign({ path: 'shown.yaml', text: whole }).diagnostics, text).toEqual([]);
  }
});

test('the reference shows an example of every field that has a value of its own', () => {
  const lines = readText('docs/spec.md').split('\n');
  // A group shows its parts one by one; a service, its own properties.
  const isGroup = /parts follow|[Ss]ee \[|\[(?:unknown|excluded)\]\(|A group|Its own: |By id|What differs/;
  const bare = lines.filter(
    (line, index) =>
      line.startsWith('- **`') && !isGroup.test(line) && !lines[index + 1]?.startsWith('  - Example: '),
  );
  expect(lines.filter((line) => line.startsWith('  - Example: ')).length).toBeGreaterThan(500);
  expect(bare).toEqual([]);
});
