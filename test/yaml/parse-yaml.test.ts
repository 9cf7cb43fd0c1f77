import { CORE_SCHEMA, dump, load } from 'js-yaml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseYaml } from '../../src/yaml/parse-yaml.ts';
import type { YamlDocument } from '../../src/yaml/yaml-document.ts';

function document(text: string): YamlDocument {
  const { value, diagnostics } = parseYaml({ path: 'spec.yaml', text });
  expect(diagnostics).toEqual([]);
  if (value === null) throw new Error('the text gave no document');
  return value;
}

/** What is at a place, as the text there. */
function textAt(text: string, pointer: string, part?: 'key' | 'value'): string {
  const { line, column, endLine, endColumn } = document(text).locate(pointer, part);
  const lines = text.split('\n').slice(line - 1, endLine);
  const last = lines.at(-1) ?? '';
  return [...lines.slice(0, -1), last.slice(0, endColumn - 1)].join('\n').slice(column - 1);
}

describe('the value', () => {
  it('follows the core schema', () => {
    const text = [
      'text: [no, 12:30, 2001-12-14, 0b11, 1_000, "1", \'true\', tRuE]',
      'numbers: [1, 0o10, 0x1F, 1.5, 1e3, -0, .5]',
      'others: [true, FALSE, null, ~, ]',
      'empty:',
      'block: |',
      '  a',
      '  b',
      'folded: >-',
      '  a',
      '  b',
    ].join('\n');
    expect(document(text).value).toEqual({
      text: ['no', '12:30', '2001-12-14', '0b11', '1_000', '1', 'true', 'tRuE'],
      numbers: [1, 8, 31, 1.5, 1000, 0, 0.5],
      others: [true, false, null, null],
      empty: null,
      block: 'a\nb\n',
      folded: 'a b',
    });
  });

  it('has keys that are always the text that was written', () => {
    expect(Object.keys(Object(document('010: a\ntrue: b\n1.50: c').value))).toEqual(['010', 'true', '1.50']);
  });

  it('has objects without a prototype', () => {
    const { value } = document('toString: 1\na: {hasOwnProperty: 2}');
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(value).toEqual({ toString: 1, a: { hasOwnProperty: 2 } });
  });

  it('is what js-yaml reads, for anything that JSON can say', () => {
    const safe = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 });
    const json = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(null, true, false),
        fc.integer(),
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
        safe,
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(safe, tie('value'), { maxKeys: 4 }),
      ),
    })).value;
    fc.assert(
      fc.property(json, fc.constantFrom(-1, 0, 2), (value, flowLevel) => {
        const text = dump(value, { schema: CORE_SCHEMA, flowLevel });
        const outcome = parseYaml({ path: 'spec.yaml', text });
        if (outcome.diagnostics.some(({ code }) => code === 'reserved-key' || code === 'merge-key')) return;
        expect(outcome.diagnostics).toEqual([]);
        expect(outcome.value?.value).toEqual(load(text, { schema: CORE_SCHEMA }));
      }),
      { numRuns: 1000, seed: 20_261_123 },
    );
  });
});

describe('locate', () => {
  const text = [
    '# a comment',
    'design:',
    '  title: "Claims: intake" # quoted',
    '  tags: [a, "b c",',
    '    {k: v}, # last',
    '    ]',
    '  summary: >-',
    '    Two lines',
    '    of text.',
    '  list:',
    '    - one',
    '    -',
    '    - x: 1',
    '      y: 2',
    '  nothing:',
    '',
  ].join('\n');

  it.each([
    ['/design', 'key', 'design'],
    ['/design/title', 'key', 'title'],
    ['/design/title', 'value', '"Claims: intake"'],
    ['/design/tags', 'value', '[a, "b c",\n    {k: v}, # last\n    ]'],
    ['/design/tags/1', 'value', '"b c"'],
    ['/design/tags/2', 'value', '{k: v}'],
    ['/design/tags/2', 'key', 'k'],
    ['/design/summary', 'value', 'Two lines\n    of text.'],
    ['/design/list/0', 'value', 'one'],
    ['/design/list/1', 'value', '-'],
    ['/design/list/2', 'value', 'x: 1\n      y: 2'],
    ['/design/nothing', 'value', 'nothing'],
  ] as const)('finds the %s of %s', (pointer, part, expected) => {
    expect(textAt(text, pointer, part)).toBe(expected);
  });

  it.each([
    ['/design/owner/team', 'design'],
    ['/design/tags/7', 'tags'],
    ['/design/tags/2/z', 'k'],
    ['/nowhere', 'design'],
  ])('falls back for %s, which is not written, to %s', (pointer, expected) => {
    expect(textAt(text, pointer)).toBe(expected);
    expect(textAt(text, pointer, 'key')).toBe(expected);
  });

  it('works for a document that is one scalar', () => {
    expect(textAt('just text\n', '')).toBe('just text');
  });
});

describe('scalarAt', () => {
  it.each([
    ['/a', { style: 'plain', raw: '012' }],
    ['/b', { style: 'quoted', raw: '01\\x32' }],
    ['/c', { style: 'block', raw: '  x\n' }],
    ['/d', { style: 'plain', raw: '' }],
    ['/e', null],
    ['/f', null],
  ])('tells how %s was written', (pointer, expected) => {
    expect(document('a: 012\nb: "01\\x32"\nd:\ne: []\nc: |\n  x\n').scalarAt(pointer)).toEqual(expected);
  });
});

describe('what was refused', () => {
  const outcome = parseYaml({ path: 'spec.yaml', text: 'a: *x\nb: {<<: *x, c: .inf}\nd: 1\nd: 2\ne: [1]\n' });

  it('is known by its pointer, with all that is below', () => {
    const pointers = ['/a', '/a/b', '/b', '/b/c', '/d', '/e', '/e/0'];
    expect(pointers.filter((pointer) => outcome.value?.isRefused(pointer))).toEqual(['/a', '/a/b', '/b/c']);
  });

  it('leaves the mapping that it was in incomplete', () => {
    expect(['', '/a', '/b', '/e'].filter((pointer) => outcome.value?.isIncomplete(pointer))).toEqual(['/b']);
  });

  it('keeps the first of two equal keys', () => {
    expect(outcome.value?.value).toMatchObject({ d: 1 });
  });
});

it('reports everything that is wrong below the syntax in one run, in order', () => {
  const text = 'a: &x 1\nb: *x\nc: !tag 1\na: 2\nd: 99999999999999999999\n__proto__: 1\n---\ne: 1\n';
  const { diagnostics } = parseYaml({ path: 'spec.yaml', text });
  expect(diagnostics.map(({ code, place }) => `${place?.line} ${code}`)).toEqual([
    '1 anchors-not-supported',
    '3 unknown-tag',
    '4 duplicate-key',
    '5 unsafe-integer',
    '6 reserved-key',
    '7 several-documents',
  ]);
});
