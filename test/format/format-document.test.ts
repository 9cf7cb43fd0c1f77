/** The canonical layout: the same meaning, every comment, and nothing to do the second time. */
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, it } from 'vitest';

import { formatDocument } from '../../src/format/format-document.ts';
import { parseYaml } from '../../src/yaml/parse-yaml.ts';
import { arbitrarySpec } from '../arbitrary-spec.ts';
import { filesBelow, readText } from '../files.ts';

function format(text: string): string {
  const { value, diagnostics } = parseYaml({ path: 'spec.yaml', text });
  if (value === null || diagnostics.length > 0) throw new Error(JSON.stringify({ diagnostics, text }));
  return formatDocument(value);
}

function valueOf(text: string): unknown {
  return JSON.parse(JSON.stringify(parseYaml({ path: 'spec.yaml', text }).value?.value));
}

/** Texts and names that tempt a formatter to write them wrongly. */
const awkward = fc.oneof(
  fc.string({ maxLength: 12 }).filter((text) => !/[^\P{Cc}\n]|\p{Cs}|\p{Cf}|\uFFFE|\uFFFF/u.test(text)),
  fc.constantFrom(
    'yes',
    'No',
    '~',
    'null',
    '1.0',
    '0x1F',
    '012',
    '-',
    '- a',
    '#',
    'a # b',
    'a #b',
    'a: b',
    'a:b',
    ':',
  ),
  fc.constantFrom(
    '[',
    '{ a',
    'a, b',
    '*a',
    '&a',
    '!a',
    '|',
    '>',
    '%',
    '@',
    '`',
    "it's",
    '"',
    '"a" b',
    '---',
    '...',
  ),
  fc.constantFrom(
    '',
    ' a',
    'a ',
    'a\nb',
    'a\n',
    '\na',
    'a\n\n',
    '  a\n b',
    'a  b',
    '2026-11-25',
    '2026-11-25T01:02:03Z',
  ),
  fc
    .array(fc.constantFrom('word', 'a', '#', '-', 'https://example.com/x#y'), {
      minLength: 30,
      maxLength: 60,
    })
    .map((words) => words.join(' ')),
);

const anything = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    awkward,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    tie('list'),
    tie('group'),
  ),
  list: fc.array(tie('value'), { maxLength: 4 }),
  group: fc.dictionary(
    awkward.filter((key) => key !== '__proto__'),
    tie('value'),
    { maxKeys: 4, noNullPrototype: true },
  ),
})).group;

/** The ways in which another program may have written it. */
const styles = fc.record({
  flowLevel: fc.constantFrom(-1, 0, 1, 2, 3),
  lineWidth: fc.constantFrom(-1, 40, 80),
  indent: fc.constantFrom(2, 4),
  forceQuotes: fc.boolean(),
});

describe('formatting', () => {
  it('means the same and is done at once, whatever the file is', () => {
    fc.assert(
      fc.property(anything, styles, (value, style) => {
        const text = dump({ whole: value }, style);
        const { value: document, diagnostics } = parseYaml({ path: 'spec.yaml', text });
        fc.pre(document !== null && diagnostics.length === 0);
        const formatted = format(text);
        expect(valueOf(formatted)).toEqual(valueOf(text));
        expect(format(formatted)).toBe(formatted);
      }),
      { seed: 20_261_125, numRuns: 150 },
    );
  });

  it('keeps every comment of a spec in whatever place', () => {
    fc.assert(
      fc.property(
        arbitrarySpec,
        styles,
        fc.array(fc.tuple(fc.nat(400), fc.boolean()), { maxLength: 12 }),
        (spec, style, places) => {
          const lines = dump(spec, { ...style, lineWidth: -1 })
            .trimEnd()
            .split('\n');
          const added = places.map(([at, beside], index) => {
            const line = at % lines.length;
            const comment = `# note ${index}`;
            if (beside) lines[line] = `${lines[line]?.replace(/ # .*$/, '')} ${comment}`;
            else lines.splice(line, 0, `${/^[ ]*/.exec(lines[line] ?? '')?.[0]}${comment}`);
            return comment;
          });
          const text = `${lines.join('\n')}\n`;
          const there = added.filter((comment) => new RegExp(`${comment}$`, 'm').test(text));
          const formatted = format(text);
          expect(valueOf(formatted)).toEqual(valueOf(text));
          expect(format(formatted)).toBe(formatted);
          expect(there.filter((comment) => !new RegExp(`${comment}$`, 'm').test(formatted))).toEqual([]);
        },
      ),
      { seed: 20_261_125, numRuns: 20 },
    );
  }, 120_000);

  it('puts keys in the order of the schema, and each comment with its element', async () => {
    const text = readText('test/format/untidy.yaml');
    await expect(format(text)).toMatchFileSnapshot('__files__/tidy.yaml');
  });
});

// Packs and themes are no specs.
it.each(filesBelow('samples', '.yaml').filter((path) => /^parapet: 1$/m.test(readText(path))))(
  '%s is formatted',
  (path) => {
    expect(format(readText(path))).toBe(readText(path));
  },
);
