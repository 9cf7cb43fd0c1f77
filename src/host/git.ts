/** Asks git, without a shell. The repository is not trusted: git is kept from running or fetching anything for it. */
import { execFile } from 'node:child_process';

/** Settings of a repository that would make git start another program. */
const QUIET = [
  '-c',
  'safe.bareRepository=explicit',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'log.showSignature=false',
  '-c',
  'core.pager=cat',
  '-c',
  'protocol.allow=never',
];

/** Longest that git may take, in milliseconds. */
const PATIENCE = 10_000;

/** What git prints, at most `most` bytes; null where it fails, is missing, prints more or takes too long. */
export async function git(args: readonly string[], folder: string, most: number): Promise<Buffer | null> {
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
  return new Promise((resolve) => {
    execFile(
      'git',
      [...QUIET, ...args],
      { cwd: folder, env, timeout: PATIENCE, maxBuffer: most, encoding: 'buffer' },
      (error, stdout) => {
        resolve(error === null ? stdout : null);
      },
    );
  });
}
