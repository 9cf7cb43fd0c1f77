/** When files were last changed in git. The repository is not trusted: git is asked to run nothing of it. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

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
];

/** Longest that git may take, in milliseconds. */
const PATIENCE = 5_000;

/** Seconds since 1970 of the last commit that changed one of the files; null without git, repository or commit. */
export async function commitTime(files: readonly string[]): Promise<number | null> {
  const [first] = files;
  if (first === undefined) return null;
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '',
    GIT_OPTIONAL_LOCKS: '0',
    LC_ALL: 'C',
  };
  const args = [...QUIET, 'log', '-1', '--format=%ct', '--', ...files.map((file) => path.resolve(file))];
  try {
    const { stdout } = await run('git', args, {
      cwd: path.dirname(path.resolve(first)),
      env,
      timeout: PATIENCE,
    });
    const seconds = Number(stdout.trim());
    return stdout.trim() !== '' && Number.isSafeInteger(seconds) ? seconds : null;
  } catch {
    return null;
  }
}
