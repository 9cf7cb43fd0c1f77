/** Completion as the shells themselves do it; where one is not on the machine, its tests are skipped and say so. */
import { spawnSync } from 'node:child_process';

import { describe, expect, it } from 'vitest';

import { completionScript } from '../../src/cli/completion.ts';
import { baselineCommands } from '../../src/cli/commands/baseline.ts';
import { checkCommand } from '../../src/cli/commands/check.ts';
import { explainCommand } from '../../src/cli/commands/explain.ts';
import { portfolioCommand } from '../../src/cli/commands/portfolio.ts';
import { reportCommand } from '../../src/cli/commands/report.ts';
import { rulesCommand } from '../../src/cli/commands/rules.ts';

const COMMANDS = [
  checkCommand,
  portfolioCommand,
  ...baselineCommands,
  reportCommand,
  rulesCommand,
  explainCommand,
];
const WORDS = {
  ids: ['network/nat-per-zone', 'network/egress-filtered'],
  formats: new Map([
    ['check', ['pretty', 'sarif']],
    ['report merge', ['junit', 'sarif']],
  ]),
};

const isThere = (shell: string) => spawnSync(shell, ['-c', 'exit 0']).status === 0;

/** What bash offers behind a line. */
function bash(line: string): string[] {
  const words = line.split(' ');
  const script = `${completionScript('bash', COMMANDS, WORDS)}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}
_parapet; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  expect(stderr).toBe('');
  return stdout.trim().split('\n');
}

/** What fish offers behind a line. */
function fish(line: string): string[] {
  const script = `${completionScript('fish', COMMANDS, WORDS)}\ncomplete -C '${line}'`;
  const { stdout, stderr } = spawnSync('fish', ['--no-config', '-c', script], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  expect(stderr).toBe('');
  return stdout
    .trim()
    .split('\n')
    .map((one) => one.split('\t')[0] ?? '');
}

describe.each<[string, (line: string) => string[]]>([
  ['bash', bash],
  ['fish', fish],
])('%s', (shell, offers) => {
  it.skipIf(!isThere(shell)).each<[string, readonly string[]]>([
    ['parapet che', ['check']],
    ['parapet baseline pr', ['prune']],
    ['parapet check --fail-on cri', ['critical']],
    ['parapet check --new', ['--new-only']],
    ['parapet baseline create --repl', ['--replace']],
    ['parapet explain network/nat', ['network/nat-per-zone']],
    ['parapet check -f sar', ['sarif']],
    ['parapet portf', ['portfolio']],
    ['parapet report me', ['merge']],
    ['parapet report merge -f ju', ['junit']],
    ['parapet rules --framework ci', ['cis']],
  ])('offers behind %j', (line, offered) => {
    expect(offers(line)).toEqual(offered);
  });
});

it.skipIf(!isThere('zsh'))('zsh takes the script', () => {
  const script = `autoload -U compinit && compinit -D -u\n${completionScript('zsh', COMMANDS, WORDS)}\nprint -- $_comps[parapet]`;
  const { stdout, status } = spawnSync('zsh', ['-f', '-c', script], { encoding: 'utf8' });
  expect(stdout).toContain('_bash_complete');
  expect(status).toBe(0);
});
