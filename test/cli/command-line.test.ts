import { describe, expect, it } from 'vitest';

import { readCommandLine, type Request } from '../../src/cli/command-line.ts';
import { buildCommand } from '../../src/cli/commands/build.ts';
import { checkCommand } from '../../src/cli/commands/check.ts';
import type { Command } from '../../src/cli/commands/command.ts';
import { doctorCommand } from '../../src/cli/commands/doctor.ts';
import { explainCommand } from '../../src/cli/commands/explain.ts';
import { rulesCommand } from '../../src/cli/commands/rules.ts';
import { schemaCommand } from '../../src/cli/commands/schema.ts';
import { commandHelp, programHelp } from '../../src/cli/help.ts';
import { UsageError } from '../../src/cli/usage-error.ts';

const COMMANDS: readonly Command[] = [
  checkCommand,
  buildCommand,
  rulesCommand,
  explainCommand,
  schemaCommand,
  doctorCommand,
];

const read = (...words: string[]): Request => readCommandLine(words, COMMANDS);

function understood(...words: string[]): unknown {
  const request = read(...words);
  if (request.kind !== 'run') return request.kind;
  return [request.command.name, request.words.operands, Object.fromEntries(request.words.options)];
}

function refused(...words: string[]): string {
  try {
    read(...words);
  } catch (error) {
    if (error instanceof UsageError) return `${error.message} | ${error.hint}`;
    throw error;
  }
  return 'understood';
}

describe('understands', () => {
  it.each([
    [
      ['check', 'a.yaml'],
      ['check', ['a.yaml'], {}],
    ],
    [
      ['check', 'a', 'b', '-q'],
      ['check', ['a', 'b'], { quiet: [''] }],
    ],
    [
      ['-q', 'check', 'a'],
      ['check', ['a'], { quiet: [''] }],
    ],
    [
      ['check', '-f', 'pretty', '--format=json=x', 'a'],
      ['check', ['a'], { format: ['pretty', 'json=x'] }],
    ],
    [
      ['check', '-f=json', 'a'],
      ['check', ['a'], { format: ['json'] }],
    ],
    [
      ['check', '--', '-a.yaml', '--help'],
      ['check', ['-a.yaml', '--help'], {}],
    ],
    [
      ['check', '--as-of=-1', 'a'],
      ['check', ['a'], { 'as-of': ['-1'] }],
    ],
    [
      ['check', '-'],
      ['check', ['-'], {}],
    ],
    [
      ['check', '007', '1e3'],
      ['check', ['007', '1e3'], {}],
    ],
    [
      ['build', 'a', '--only', 'pdf', '--only', 'md', '-o', 'x'],
      ['build', ['a'], { only: ['pdf', 'md'], out: ['x'] }],
    ],
    [
      ['build', 'a', '--no-sandbox'],
      ['build', ['a'], { 'no-sandbox': [''] }],
    ],
    [['schema'], ['schema', [], {}]],
    [
      ['schema', 'review'],
      ['schema', ['review'], {}],
    ],
  ])('%j', (words, expected) => {
    expect(understood(...words)).toEqual(expected);
  });

  it('asks for help and version anywhere', () => {
    expect([
      understood('--help'),
      understood('-h'),
      understood('check', '-h'),
      understood('check', 'a', '--help'),
    ]).toEqual(['help', 'help', 'help', 'help']);
    expect(understood('--version')).toBe('version');
  });
});

describe('refuses', () => {
  it.each([
    [[], 'No command is named.'],
    [['chek', 'a'], 'There is no command `chek`. | Did you mean `check`?'],
    [['constructor'], 'There is no command `constructor`.'],
    [[''], 'There is no command ``.'],
    [['check', ''], 'An empty word is no SPEC.'],
    [['check', 'a', '--formt', 'json'], 'There is no option `--formt`. | Did you mean `--format`?'],
    [['check', 'a', '--form', 'json'], 'There is no option `--form`.'],
    [['check', 'a', '-x'], 'There is no option `-x`.'],
    [['check', 'a', '-qx'], 'There is no option `-qx`.'],
    [['check', 'a', '--only', 'pdf'], 'There is no option `--only`. | Did you mean `--format`?'],
    [['build', 'a', '--format', 'pdf'], 'There is no option `--format`. | Did you mean `--only`?'],
    [['check', 'a', '--since', 'main'], 'There is no option `--since`. | Did you mean `--against`?'],
    [['build', 'a', '--against', 'main'], 'There is no option `--against`. | Did you mean `--since`?'],
    [['check', 'a', '--no-quiet'], 'There is no option `--no-quiet`.'],
    [['check', 'a', '--quiet=no'], '`--quiet` takes no value.'],
    [['check', 'a', '--fail-on', 'hihg'], '`--fail-on` does not take `hihg`. | Did you mean `high`?'],
    [['check', 'a', '--fail-on='], '`--fail-on` needs a value.'],
    [['check', 'a', '--fail-on'], '`--fail-on` needs a value. | Write `--fail-on low`.'],
    [['check', '--as-of', '--quiet', 'a'], '`--as-of` needs a value.'],
    [['check', 'a', '--as-of', '2026-01-01', '--as-of', '2026-01-02'], '`--as-of` is given twice.'],
    [['check', '--version', 'a'], 'There is no option `--version`.'],
    [['explain'], '`parapet explain` needs an ID.'],
    [['explain', 'a', 'b'], '`parapet explain` does not take `b`.'],
    [['rules', 'a'], '`parapet rules` does not take `a`.'],
    [
      ['schema', 'desing-spec'],
      '`parapet schema` does not take `desing-spec`. | Did you mean `design-spec`?',
    ],
    [
      ['build', 'a', '--only', 'docx'],
      '`--only` does not take `docx`. | It takes `pdf`, `html`, `md` or `json`.',
    ],
  ])('%j', (words, expected) => {
    expect(refused(...words)).toContain(expected);
  });

  it.each([
    '--constructor=1',
    '--toString=1',
    '--hasOwnProperty=1',
    '--__proto__=1',
    '--__proto__.polluted=1',
    '--prototype',
    '--',
    '---',
    '--=1',
    '-=',
    '--\u001B[31m',
    '--x\n::error::y',
  ])('%j without harm', (word) => {
    const answer = refused('explain', word);
    expect(answer).not.toBe('understood');
    expect(answer).not.toMatch(/[\u0000-\u001F]/);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('help', () => {
  it('fits a terminal of 100 columns', () => {
    for (const text of [programHelp(COMMANDS), ...COMMANDS.map(commandHelp)]) {
      expect(text.split('\n').filter((line) => line.length > 99)).toEqual([]);
      expect(text).toMatch(/[^\n]\n$/);
    }
  });

  it.each(COMMANDS)('$name: its examples are understood and its options are described', (command) => {
    const text = commandHelp(command);
    expect(command.examples.length).toBeGreaterThan(0);
    for (const [line] of command.examples) {
      expect(understood(...(line.split(' > ')[0]?.split(' ') ?? []))).toContain(command.name);
    }
    for (const { name } of command.options) expect(text).toContain(`--${name}`);
  });
});
