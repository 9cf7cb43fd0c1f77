/** Texts that nobody would think of: reading them never throws, and whatever is said has a place in the text. */
import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { expect, it } from 'vitest';

import { codeFrame, frameText } from '../../src/diagnostic/code-frame.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { FORBIDDEN_CHARACTER } from '../../src/source/characters.ts';
import { indexLines, lineText } from '../../src/source/lines.ts';
import type { Place } from '../../src/source/source-file.ts';
import { readSpec } from '../../src/spec/read-spec.ts';
import { parseYaml } from '../../src/yaml/parse-yaml.ts';

const sample = readFileSync(new URL('../../samples/claims-intake.yaml', import.meta.url), 'utf8');
const seed = 20_261_123;

function read(text: string): Diagnostic[] {
  const document = parseYaml({ path: 'spec.yaml', text });
  return [...document.diagnostics, ...(document.value === null ? [] : readSpec(document.value).diagnostics)];
}

/** What does not hold for a text and should hold for every one. */
function faults(text: string): string[] {
  const diagnostics = read(text);
  const lines = indexLines({ path: 'spec.yaml', text });
  const isWithin = ({ line, column, endLine, endColumn }: Place) =>
    line >= 1 &&
    endLine <= lines.starts.length &&
    column >= 1 &&
    column <= lineText(lines, line).length + 2 &&
    (endLine > line || (endLine === line && endColumn >= column));
  const found = diagnostics.flatMap(({ place, message, hint, related }) => {
    const places = [place, ...related.map((other) => other.place)];
    const frame = place === null ? '' : frameText(codeFrame(lines, place));
    return [
      ...(places.every((each) => each !== null && isWithin(each))
        ? []
        : [`no place in the text: ${message}`]),
      ...(FORBIDDEN_CHARACTER.test(`${message}${hint}${frame}`) ? [`a control character: ${message}`] : []),
      ...(message.includes('\n') ? [`several lines: ${message}`] : []),
    ];
  });
  const again = JSON.stringify(read(text)) === JSON.stringify(diagnostics);
  return again ? found : [...found, 'another answer the second time'];
}

/** Pieces of YAML and of what breaks it. */
const piece = fc.oneof(
  fc.constantFrom(
    '\n',
    '\r\n',
    '\r',
    '  ',
    '    ',
    ' ',
    '\t',
    ': ',
    ':',
    '- ',
    '-',
    '? ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '#',
    ' #',
    '"',
    "'",
    '|',
    '>',
    '|2-',
    '&a ',
    '*a',
    '!t ',
    '!!str ',
    '!<x>',
    '%YAML 1.2',
    '---',
    '...',
    '<<: ',
    '@',
    '`',
    '%',
    '\\',
    '\\u0000',
    '\\ud800',
    '\0',
    '\u001B',
    '\uFEFF',
    '\u202E',
    '\uD800',
    '😀',
    '日',
    '__proto__',
    'parapet: 1',
    'design:',
    'accounts:',
    'components:',
    'service: s3',
    'id: ',
    '012',
    '1e3',
    '.inf',
    'null',
    '~',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

it('survives any mixture of the pieces of YAML', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      expect(faults(pieces.join(''))).toEqual([]);
    }),
    { numRuns: 3000, seed },
  );
});

it('survives a damaged spec', { timeout: 30_000 }, () => {
  const damage = fc.tuple(fc.nat(sample.length), fc.nat(12), fc.array(piece, { maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
      const text = damages.reduce(
        (broken, [at, length, pieces]) => broken.slice(0, at) + pieces.join('') + broken.slice(at + length),
        sample,
      );
      expect(faults(text)).toEqual([]);
    }),
    { numRuns: 40, seed },
  );
});

/** Values of any shape under the names that a spec has. */
const names = [
  'parapet',
  'design',
  'accounts',
  'networks',
  'components',
  'flows',
  'alerts',
  'keys',
  'tenancy',
  'review',
];
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(null, true, 0, 1.5, '', 's3', 'a', 'components.a', '30d', '10.0.0.0/8', '2027-02-30'),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        ...names,
        'a',
        'service',
        'id',
        'from',
        'to',
        'account',
        'subnets',
        'watches',
        'about',
        'toString',
      ),
      tie('any'),
      { maxKeys: 5 },
    ),
  ),
})).any;

it('survives any value in the place of a spec', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 6 }), (spec) => {
      expect(faults(JSON.stringify(spec, null, 1))).toEqual([]);
    }),
    { numRuns: 500, seed },
  );
});
