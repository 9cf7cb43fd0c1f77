import { expect, it } from 'vitest';

import { parseYaml } from '../../src/yaml/parse-yaml.ts';
import { printed } from '../printed.ts';

/** One mistake each, by what the author did. */
const mistakes = {
  'a value that starts with an at sign': 'contact: @claims',
  'a value that starts with a backtick': 'run: `date`',
  'a value that starts with a percent sign': 'share: %50',
  'a value that starts with a comma': 'a: , b',
  'a stray closing bracket': 'a: ] b',
  'two colons in a value': 'summary: Brokers: they upload',
  'two colons in a list item': '- a: b: c',
  'text after a quote': 'title: "Claims" intake',
  'text after a bracket': 'zones: [a, b] c',
  'a quote that is not closed': 'design:\n  title: "Claims\n  owner: x\naccounts: 1\n',
  'a single quote that is not closed': "design:\n  title: 'Claims\n  owner: x\n",
  'a quote opened at the end': 'title: "',
  'a quote in a plain text': 'title: The "Claims platform\nowner: x: y',
  'a bracket that is not closed': 'zones: [a, b\nowner: x\n',
  'a brace that is not closed': 'owner: {team: a,\n  contact: b\ndesign: c\n',
  'a brace inside a bracket': 'a: [1, {b: 2, 3]\nc: 4\n',
  'a bracket after a block text': 'a: |\n  text with [ and "\nb: [1,\nc: 2\n',
  'a bracket after a list of block texts': '- |\n  "x\n- k: >\n    "y\n  z: [1\n- 2\n',
  'a closing bracket under its key': 'zones:\n  main: [\n    a,\n  ]\n',
  'a missing comma': 'zones: ["a" "b"]',
  'a comma too many': 'zones: [a,, b]',
  'a value deeper than its neighbours': 'a: 1\n  b: 2\n',
  'a key below a text': 'a: value\n  more: x\n',
  'a value less deep than its neighbours': 'a:\n    b: 1\n  c: 2\n',
  'a first line that is indented': '  a: 1\nb: 2\n',
  'a list item in between': 'a:\n  - x\n - y\n',
  'a tab': 'a:\n\tb: 1\n',
  'a line without a colon': 'a: 1\nfoo\nb: 2\n',
  'a last line without a colon': 'a: 1\nfoo',
  'no space after a colon': 'a: 1\nb:2\nc: 3\n',
  'no space after a colon behind quotes': '"a":b',
  'an unknown escape': 'path: "C:\\Users"',
  'an escape that is not hexadecimal': 'a: "\\xZZ"',
  'text beside a block marker': 'a: > 5 items',
  'a directive': '%FOO bar\na: 1\n',
  'another version of YAML': '%YAML 2.0\n---\na: 1\n',
  'a template': 'a: {{ name }}\n',
  'a tag': 'a: !Ref bucket\nb: !!str 2\n',
  'a tag that is not declared': 'a: !e!x 1\n',
  'a tag that is not closed': 'a: !<x\n',
  'an anchor': 'a: &base [1]\nb: *base\nc: *base\n',
  'bold text': 'a: **bold**\n',
  'a lone asterisk': 'a: *\n',
  'a lone ampersand': 'a: R & D\nb: & D\n',
  'a merge key': 'a:\n  <<: *base\n  b: 1\n',
  'a key written twice': 'a: 1\nb: 2\n"a": 3\n',
  'a key that is a list': '? [a, b]\n: 1\n',
  'a missing key': ': 1\n',
  'a key that breaks objects': '__proto__: {polluted: true}\nconstructor: 1\n',
  'an invisible character in a key': 'a\u200Bb: 1\n',
  'an invisible character in a value': 'a: x\u202Ey\n',
  'a control character': 'a: \u001B[31mred\n',
  'an escaped control character': 'a: "\\e[31mred"\n',
  'half a character': 'a: "\\ud800"\n',
  'a byte order mark inside': 'a: 1\n\uFEFFb: 2\n',
  'a number that is too large': 'a: 12345678901234567890\n',
  infinity: 'a: .inf\n',
  'two documents': 'a: 1\n---\nb: 2\n',
  'two documents of which the first is empty': '---\n---\na: 1\n',
  'nothing but comments': '# later\n',
  'a long key': `${'k'.repeat(300)}: 1\n`,
};

it('explains each mistake in plain words, at the place that has to change', async () => {
  const output = Object.entries(mistakes).map(([title, text]) => {
    const file = { path: 'spec.yaml', text };
    const { diagnostics } = parseYaml(file);
    expect(diagnostics, title).not.toEqual([]);
    return `# ${title}\n\n${printed(file, diagnostics)}`;
  });
  await expect(output.join('\n')).toMatchFileSnapshot('__files__/mistakes.txt');
});

it('never passes on the words of the parser', () => {
  const words = /mapping entry|implicit key|deficient|stream|maxDepth|flow collection|node content/;
  const said = Object.values(mistakes).flatMap((text) => parseYaml({ path: 'spec.yaml', text }).diagnostics);
  expect(said.filter(({ message, hint }) => words.test(`${message} ${hint}`))).toEqual([]);
});
