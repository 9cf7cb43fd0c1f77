/** Texts that were written to break a reader: each ends in a clear error at a place, in less than a second. */
import { describe, expect, it } from 'vitest';

import { readSpec } from '../../src/spec/read-spec.ts';
import { parseYaml } from '../../src/yaml/parse-yaml.ts';

// A second on an ordinary machine, and room for the threads that compile and collect beside the program.
const PATIENCE = 2500;

/** Everything that is said about a text, as `line:column code`, and the milliseconds of computing that it took. */
function judge(text: string): { said: string[]; errors: string[]; elapsed: number } {
  const started = process.cpuUsage();
  const document = parseYaml({ path: 'spec.yaml', text });
  const spec = document.value === null ? null : readSpec(document.value);
  const used = process.cpuUsage(started);
  const elapsed = (used.user + used.system) / 1000;
  const diagnostics = [...document.diagnostics, ...(spec?.diagnostics ?? [])];
  const say = ({ place, code }: (typeof diagnostics)[number]) => `${place?.line}:${place?.column} ${code}`;
  return {
    said: diagnostics.map(say),
    errors: diagnostics.filter(({ severity }) => severity === 'error').map(say),
    elapsed,
  };
}

const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join('');
const start =
  'parapet: 1\ndesign: { id: a, title: A, owner: { team: t } }\naccounts: { prod: { id: "111122223333" } }\n';

/** References that expand to `width` to the power of `levels` values. */
function laughs(levels: number, width: number): string {
  const line = (level: number) =>
    `l${level}: &l${level} [${times(width, () => (level === 0 ? 'lol,' : `*l${level - 1},`))}]\n`;
  return times(levels, line);
}

function merges(count: number): string {
  return `a0: &a0 {k: 1}\n${times(count, (i) => `a${i + 1}: &a${i + 1}\n  <<: *a${i}\n`)}`;
}

const components = (count: number) => times(count, (i) => `  c${i}: { service: s3 }\n`);

describe('bytes and encoding', () => {
  it.each([
    ['empty', '', '1:1 empty-file'],
    ['whitespace', '  \n\t\n  ', '1:1 empty-file'],
    ['comments-only', '# a\n# b\n', '1:1 empty-file'],
    ['bom-double', `\uFEFF\uFEFF${start}`, '1:1 bom-inside'],
    ['bom-in-value', 'parapet: 1\ndesign: a\uFEFFb\n', '2:10 bom-inside'],
    ['nul-raw', 'abc:\0', '1:5 control-character'],
    ['nul-escaped', 'a: "\\0"', '1:4 control-character'],
    ['nul-in-key', '"a\\0": 1', '1:1 invisible-character'],
    ['ansi-raw', 'a: \u001B]0;title\u0007', '1:4 control-character'],
    ['ansi-escaped', 'a: "\\e[2J"', '1:4 control-character'],
    ['c1-csi', 'a: \u009B31m', '1:4 control-character'],
    ['workflow-command', 'a: "x\\r\\n::error::y"', '1:4 control-character'],
    ['lone-surrogate', 'a: "\\ud800"', '1:4 ill-formed-text'],
    ['lone-surrogate-raw', 'a: \uDC00', '1:4 ill-formed-text'],
    ['beyond-unicode', 'a: "\\U00110000"', '1:4 ill-formed-text'],
    ['bidi-in-key', 'a\u202Eb: 1', '1:1 invisible-character'],
    ['zero-width-in-key', 'a\u200Bb: 1', '1:1 invisible-character'],
    ['control-in-comment', '# \u001B[31m\na: 1', '1:3 control-character'],
  ])('%s', (_, text, expected) => {
    expect(judge(text).said[0]).toBe(expected);
  });

  it('accepts one byte order mark at the start, and any line break', () => {
    expect(judge(`\uFEFF${start}`).said).toEqual([]);
    expect(judge(start.replaceAll('\n', '\r\n')).said).toEqual([]);
    expect(judge(start.replaceAll('\n', '\r')).said).toEqual([]);
    expect(judge(start.trimEnd()).said).toEqual([]);
  });

  it('warns of text that reads as something else', () => {
    const { said, errors } = judge(start.replace('title: A', 'title: "A\u202EB"'));
    expect(said).toEqual(['2:25 suspicious-unicode']);
    expect(errors).toEqual([]);
  });
});

describe('structure and limits', () => {
  it.each([
    ['laughs-9x9', () => laughs(9, 9), '1:5 anchors-not-supported'],
    ['laughs-30x2', () => laughs(30, 2), '1:5 anchors-not-supported'],
    ['laughs-95x9', () => laughs(95, 9), '1:5 anchors-not-supported'],
    ['alias-100000', () => `a: &a 1\nb: [${'*a,'.repeat(100_000)}]`, '1:4 anchors-not-supported'],
    ['alias-1e6', () => `a: &a 1\nb: [${'*a,'.repeat(1e6)}]`, '2:900004 too-many-nodes'],
    ['alias-undefined', () => 'a: *nobody', '1:4 anchors-not-supported'],
    ['alias-as-key', () => 'a: &a 1\n*a : 2', '1:4 anchors-not-supported'],
    ['cyclic-map', () => 'a: &a {self: *a}', '1:4 anchors-not-supported'],
    ['cyclic-seq', () => '&a [*a]', '1:1 anchors-not-supported'],
    ['deep-flow-1e6', () => '['.repeat(1e6) + ']'.repeat(1e6), '1:64 too-deep'],
    ['deep-flow-map-1e6', () => '{a: '.repeat(1e6), '1:250 too-deep'],
    ['deep-block-1e6', () => '- '.repeat(1e6), '1:129 too-deep'],
    ['deep-map-3000', () => times(2000, (i) => `${' '.repeat(i)}a:\n`), '64:64 too-deep'],
    ['deep-unclosed', () => '['.repeat(1e6), '1:64 too-deep'],
    ['list-6mb', () => '- a: 1\n'.repeat(1e6), '1:1 file-too-large'],
    ['scalar-6mb', () => `a: ${'x'.repeat(6e6)}`, '1:1 file-too-large'],
    ['list-of-empty-items', () => '-\n'.repeat(290_000), '200000:1 too-many-nodes'],
    ['lines-5mb', () => '-\n'.repeat(2.6e6), '300001:2 too-many-nodes'],
    ['keys-5mb', () => times(290_000, (i) => `k${i}: 1\n`), '200000:10 too-many-nodes'],
    ['flow-list', () => `a: [${'1,'.repeat(290_000)}]`, '1:400001 too-many-nodes'],
    ['flow-list-5mb', () => `a: [${'1,'.repeat(2.6e6)}]`, '1:600006 too-many-nodes'],
    ['text-5mb', () => times(80, () => `- ${'x'.repeat(65_000)}\n`), '65:3 too-much-text'],
    ['key-10k', () => `${'k'.repeat(10_000)}: 1`, '1:1 key-too-long'],
    ['string-1mb', () => `a: ${'x'.repeat(1e6)}`, '1:4 string-too-long'],
    ['zalgo', () => `a: x${'\u0301'.repeat(70_000)}`, '1:4 string-too-long'],
    ['block-string-1mb', () => `a: |\n${'  line of text\n'.repeat(80_000)}`, '2:3 string-too-long'],
    ['dup-key', () => 'a: 1\na: 2', '2:1 duplicate-key'],
    ['dup-key-quoted', () => 'a: 1\n"a": 2', '2:1 duplicate-key'],
    ['dup-int-string', () => '1: a\n"1": b', '2:1 duplicate-key'],
    ['dup-json', () => '{"a": 1, "a": 2}', '1:10 duplicate-key'],
    ['dup-proto', () => '__proto__: 1\n__proto__: 2', '1:1 reserved-key'],
    ['merge-key', () => 'a: {b: 1}\nc:\n  <<: {d: 1}\n', '3:3 merge-key'],
    ['merge-chain-20000', () => merges(20_000), '3:3 merge-key'],
    ['complex-key', () => '? [a, b]\n: 1', '1:3 complex-key'],
    ['complex-flow-key', () => '{a: 1}: 2', '1:1 complex-key'],
    ['nested-pairs', () => `${'[a: '.repeat(60)}1${']'.repeat(60)}`, '1:1 wrong-type'],
    ['two-docs', () => `${start}---\na: 1\n`, '4:1 several-documents'],
    ['docs-1e5', () => '---\na: 1\n'.repeat(1e5), '3:1 several-documents'],
    ['garbage-after-end', () => 'a: 1\n... garbage', '2:1 bad-indentation'],
    ['tab-indent', () => 'a:\n\tb: 1', '2:1 tab-indentation'],
    ['directives-1e5', () => '%a\n'.repeat(1e5), '100000:1 directive'],
    ['blank-lines-5mb', () => '\n'.repeat(290_000), '1:1 empty-file'],
    ['comments-5mb', () => `${'#'.repeat(12)}\n`.repeat(290_000), '1:1 empty-file'],
    ['open-quote-5mb', () => `a: "${'words on a line\n '.repeat(290_000)}`, '1:4 unclosed-quote'],
    ['open-bracket-5mb', () => `a: [${'some words, '.repeat(290_000)}`, '1:4 unclosed-bracket'],
    ['quotes-1e6', () => `a: [${"'',".repeat(190_000)}\nb: 1`, '1:4 unclosed-bracket'],
    ['multiline-key', () => `a: 1\n${'x y z words\n'.repeat(290_000)}b: 1`, '290001:1 missing-colon'],
  ])('%s', (_, make, expected) => {
    const { said, elapsed } = judge(make());
    expect(said[0]).toBe(expected);
    expect(elapsed).toBeLessThan(PATIENCE);
  });

  it('reads ten thousand components', () => {
    const { said, elapsed } = judge(`${start}components:\n${components(10_000)}`);
    expect(said).toEqual([]);
    expect(elapsed).toBeLessThan(PATIENCE);
  });

  it('refuses ten thousand and one', () => {
    expect(judge(`${start}components:\n${components(10_001)}`).said).toEqual(['4:1 too-many-components']);
  });

  it.each([
    ['unknown keys', () => times(3_000, (i) => `unknown-${i}: 1\n`)],
    ['bad ids', () => `components:\n${times(3_000, (i) => `  C ${i}: { service: s3 }\n`)}`],
    [
      'unknown references',
      () =>
        `components:\n${times(3_000, (i) => `  c${i}: { service: s3, account: ${'x'.repeat(60)}${i} }\n`)}`,
    ],
    ['misspelt services', () => `components:\n${times(3_000, (i) => `  c${i}: { service: s3-${i} }\n`)}`],
    [
      'values of the wrong kind',
      () => `alerts:\n${times(2_000, (i) => `  a${i}: { watches: { b: [1] }, notify: 3 }\n`)}`,
    ],
    [
      'values of a wrong form',
      () =>
        `components:\n${times(3_000, (i) => `  c${i}: { service: s3, log-retention: ${'9'.repeat(200)}x }\n`)}`,
    ],
    ['duplicate keys', () => 'a: 1\n'.repeat(3_000)],
    ['tags', () => `x:\n${'- !t x\n'.repeat(3_000)}`],
    ['anchors', () => `x:\n${times(3_000, (i) => `- &a${i} x\n`)}`],
    ['control characters', () => '\u0001'.repeat(1e6)],
  ])('stops after a thousand %s', (_, make) => {
    const { said, elapsed } = judge(`${start}${make()}`);
    expect(said.length).toBeGreaterThan(0);
    expect(said.length).toBeLessThan(2100);
    expect(elapsed).toBeLessThan(PATIENCE);
  });
});

describe('tags, types and names', () => {
  it.each([
    ['js-function', 'a: !!js/function "function () { throw 1 }"', '1:4 unknown-tag'],
    ['js-regexp', 'a: !!js/regexp /x/', '1:4 unknown-tag'],
    ['python-apply', 'a: !!python/object/apply:os.system [ls]', '1:4 unknown-tag'],
    ['custom', 'a: !Foo {b: 1}', '1:4 unknown-tag'],
    ['verbatim', 'a: !<tag:evil,2026:x> y', '1:4 unknown-tag'],
    ['binary', 'a: !!binary aGk=', '1:4 unknown-tag'],
    ['timestamp', 'a: !!timestamp 2001-12-14', '1:4 unknown-tag'],
    ['set', 'a: !!set {b}', '1:4 unknown-tag'],
    ['on-a-key', '!!str a: 1', '1:1 unknown-tag'],
    ['directive-evil', '%TAG ! tag:evil,2026:\n---\na: !x 1', '3:4 unknown-tag'],
    ['bigint', 'a: 9007199254740993', '1:4 unsafe-integer'],
    ['bigint-hex', 'a: 0xFFFFFFFFFFFFFFFFFF', '1:4 unsafe-integer'],
    ['infinity', 'a: -.INF', '1:4 not-a-number'],
    ['not-a-number', 'a: .nan', '1:4 not-a-number'],
    ['proto', '__proto__: {polluted: yes}', '1:1 reserved-key'],
    ['proto-below', 'a: {__proto__: {polluted: yes}}', '1:5 reserved-key'],
    ['proto-quoted', '{"__proto__": {"polluted": 1}}', '1:2 reserved-key'],
    ['constructor', 'constructor: {prototype: {polluted: yes}}', '1:1 reserved-key'],
    ['version', start.replace('title: A', 'title: A, revision: 1.10'), '2:38 unquoted-text'],
    ['tostring-object', `${start}toString: {}`, '4:1 unknown-key'],
    ['has-own-property', `${start}hasOwnProperty: 1`, '4:1 unknown-key'],
    ['scalar-root', 'just text', '1:1 wrong-type'],
    ['list-root', '- a\n- b', '1:1 wrong-type'],
    ['html', '<html><body>hello</body></html>', '1:1 wrong-type'],
  ])('%s', (_, text, expected) => {
    expect(judge(text).said[0]).toBe(expected);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('keeps words that other readers take for booleans, dates or octal numbers', () => {
    const { value } = parseYaml({
      path: 'spec.yaml',
      text: '[no, NO, yes, on, off, y, n, 2001-12-14, 22:22, 0b11, 1_000]',
    });
    expect(value?.value).toEqual([
      'no',
      'NO',
      'yes',
      'on',
      'off',
      'y',
      'n',
      '2001-12-14',
      '22:22',
      '0b11',
      '1_000',
    ]);
  });
});
