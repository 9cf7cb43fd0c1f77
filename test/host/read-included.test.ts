import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readIncluded } from '../../src/host/read-included.ts';
import { temporaryFolder } from './program.ts';

const place = { file: 'designs/design.yaml', line: 2, column: 11, endLine: 2, endColumn: 20 };

/** A project with an organisation's files, and a file beside the project. */
function project(): string {
  const home = temporaryFolder();
  const folder = join(home, 'project');
  mkdirSync(join(folder, 'org'), { recursive: true });
  mkdirSync(join(folder, 'designs'));
  writeFileSync(join(home, 'secret.yaml'), 'token: x\n');
  writeFileSync(join(folder, 'org', 'accounts.yaml'), 'parapet: 1\n');
  return folder;
}

/** What is said of an include, as code and message; `project` is also where paths count from. */
async function complaint(folder: string, path: string): Promise<string> {
  const { value, diagnostics } = await readIncluded({ path, place }, folder, folder);
  expect(value).toBeNull();
  expect(diagnostics).toHaveLength(1);
  const [{ code, message, hint } = { code: '', message: '', hint: '' }] = diagnostics;
  return `${code}: ${message} ${hint ?? ''}`.trim();
}

describe('readIncluded', () => {
  it('reads a file of the project, named from where paths count', async () => {
    const folder = project();
    const read = await readIncluded({ path: 'org/accounts.yaml', place }, folder, folder);
    expect(read.value).toEqual({ path: 'org/accounts.yaml', text: 'parapet: 1\n' });
    const below = await readIncluded(
      { path: '../org/accounts.yaml', place },
      join(folder, 'designs'),
      folder,
    );
    expect(below.value?.path).toBe('../org/accounts.yaml');
  });

  it('opens nothing outside of it', async () => {
    const folder = project();
    expect(await complaint(folder, '../secret.yaml')).toMatch(/^include-outside-project: `..\/secret.yaml`/);
    expect(await complaint(folder, 'org/../../secret.yaml')).toMatch(/^include-outside-project/);
    expect(await complaint(folder, '../project-of-others/a.yaml')).toMatch(/^include-outside-project/);
  });

  it.each([
    ['a link to a file outside', 'org/link.yaml', '../../secret.yaml', 'leads out of the project'],
    ['a link to a device', 'org/link.yaml', '/dev/zero', 'leads out of the project'],
    ['a link to a file inside', 'org/link.yaml', 'accounts.yaml', 'is another name of a file'],
  ])('follows no link: %s', async (_, path, target, words) => {
    const folder = project();
    symlinkSync(target, join(folder, path));
    expect(await complaint(folder, path)).toContain(`include-through-link: \`${path}\``);
    expect(await complaint(folder, path)).toContain(words);
  });

  it('follows no folder that is a link', async () => {
    const folder = project();
    symlinkSync('..', join(folder, 'up'));
    expect(await complaint(folder, 'up/secret.yaml')).toMatch(/^include-through-link/);
    // What is in there is not told either.
    expect(await complaint(folder, 'up/secrets.yaml')).not.toContain('secret.yaml');
  });

  it('reads no folder and no pipe, and waits for none', async () => {
    const folder = project();
    execFileSync('mkfifo', [join(folder, 'org', 'pipe.yaml')]);
    mkdirSync(join(folder, 'org', 'folder.yaml'));
    expect(await complaint(folder, 'org/pipe.yaml')).toMatch(/^not-a-file/);
    expect(await complaint(folder, 'org/folder.yaml')).toMatch(/^not-a-file/);
  });

  it('names the file that was meant', async () => {
    expect(await complaint(project(), 'org/acounts.yml')).toBe(
      'include-not-found: There is no file `org/acounts.yml`. Did you mean `org/accounts.yaml`?',
    );
    expect(await complaint(project(), 'nowhere/acounts.yml')).toContain('A path is read from the folder');
  });

  it('shows no character that commands a terminal', async () => {
    const shown = await complaint(project(), 'org/\u001B[31m\u202Ex.yaml');
    expect(shown).toContain('`org/<U+001B>[31m<U+202E>x.yaml`');
  });

  it('goes on where a path is too long for the system', async () => {
    expect(await complaint(project(), `org/${'x'.repeat(5000)}.yaml`)).toMatch(/^include-not-found/);
  });
});
