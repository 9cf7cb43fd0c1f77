/** Mistakes in packs: what is said, with file, line and column, and how to mend it. */
import { expect, it } from 'vitest';

import { pretty } from '../../src/reporters/pretty.ts';
import { packsOf, packWith } from './house-of.ts';

const settings = (id: string, more: string): string =>
  `parapet-rules: 1\npack: { id: ${id}, version: "1", title: Board }\nsettings:\n  ${more}\n`;

it.each<[string, readonly string[]]>([
  ['nothing', ['']],
  ['a spec', ['parapet: 1\ndesign: { id: shop, title: Shop, owner: { team: shop } }\naccounts: {}\n']],
  ['words', [packWith('expct: { requird: [owner] }').replace('severity: high', 'severity: hgh')]],
  [
    'names',
    [
      packWith(
        'where: { properties: { servce: { const: s3 }, service: { enum: [s3, s4] } } }\nexpect: { required: [ownr], properties: { encryption: { required: [ky] }, stores: { items: { properties: { a: { const: 1 } } } } } }',
      ),
    ],
  ],
  [
    'patterns',
    [packWith('expect: { required: [owner], properties: { owner: { pattern: "^(a+)+(?=b)" } } }')],
  ],
  ['references', [packWith('expect: { $ref: "#/$defs/x" }')]],
  ['kinds', [packWith('expect: { required: owner, minLength: -1, additionalProperties: 3, anyOf: [] }')]],
  ['depth', [packWith(`expect: ${'{ not: '.repeat(30)}{ required: [owner] }${' }'.repeat(30)}`)]],
  ['fixture', [packWith('expect: { required: [owner] }\nfixture: "parapet: 1"')]],
  [
    'same-rule',
    [
      packWith('expect: { required: [owner] }'),
      packWith('expect: { required: [owner] }').replace('id: strict', 'id: other'),
    ],
  ],
  [
    'same-pack',
    [
      settings('board', 'off: { data/encrypted-at-rest: No. }'),
      settings('board', 'severities: { data/encrypted-at-rest: low }'),
    ],
  ],
  [
    'disagree',
    [
      settings('a', 'severities: { data/encrypted-at-rest: low }\n  verdict: { return: { high-gaps: 3 } }'),
      settings('b', 'severities: { data/encrypted-at-rest: high }\n  verdict: { return: { high-gaps: 4 } }'),
    ],
  ],
  [
    'unknown-check',
    [
      settings(
        'a',
        'severities: { data/encrypted-at-rst: low, house/none: low }\n  off: { network/subnets-overlap: Never. }',
      ),
    ],
  ],
  [
    'everything at once',
    [
      `parapet-rules: 1
pack: { id: all, version: "1" }
rules:
  first:
    area: data
    severity: hgh
    title: It goes wrong
    expects: It goes well
    rationale: Because.
    remedy: Do it.
    subjects: components
    where: { requird: [owner] }
    expect: { required: [ownr], properties: { region: { pattern: "(a" } } }
    fixture: "parapet: 1"
  second:
    area: data
    severity: high
    title: It goes wrong
    expects: It goes well
    rationale: Because.
    remedy: Do it.
    subjects: component
    expect: { properties: { region: { pattern: "[z-a]" } } }
settings:
  severities: { data/encrypted-at-rst: low, house/first: lo }
  off: { network/subnets-overlap: Never. }
`,
    ],
  ],
  ['secret', [packWith('expect: { required: [owner] }').replace('Because.', 'AKIAIOSFODNN7EXAMPLQ')]],
])('%s', async (name, texts) => {
  const { files, house, diagnostics } = packsOf(...texts);
  expect(diagnostics.length).toBeGreaterThan(0);
  const reports = files.map((file, index) => ({
    path: file.path,
    folder: '',
    files,
    diagnostics: diagnostics.filter(
      ({ place }) => (place?.file ?? files[0]?.path) === file.path && index >= 0,
    ),
    review: null,
    known: new Map<string, string>(),
  }));
  const text = pretty(reports, { colour: false, version: '1.2.3' });
  expect(house).toBeNull();
  await expect(text).toMatchFileSnapshot(`mistakes/${name}.txt`);
});
