/** Which specs changed, over a real repository: by themselves, by what they include, by their config. */
import { execFileSync } from 'node:child_process';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { expect, it } from 'vitest';

import { inFolder, parapet } from './run.ts';

const spec = (id: string, include = '') => `parapet: 1
${include === '' ? '' : `include: [${include}]\n`}design: { id: ${id}, title: ${id}, owner: { team: shop } }
`;
const ORG = `parapet: 1
accounts:
  prod: { id: "111122223333", purpose: workload, regions: [eu-west-1] }
`;

function git(cwd: string, ...args: readonly string[]): void {
  const identity = ['-c', 'user.name=T', '-c', 'user.email=t@example.org', '-c', 'init.defaultBranch=main'];
  execFileSync('git', [...identity, ...args], { cwd, stdio: 'ignore' });
}

it('is told by git and by what belongs to a spec', async () => {
  await inFolder([], async (cwd) => {
    const write = (name: string, text: string) => writeFile(path.join(cwd, name), text);
    await mkdir(path.join(cwd, 'a'));
    await mkdir(path.join(cwd, 'b'));
    await write('org.yaml', ORG);
    await write('base.yaml', 'fail-on: never\n');
    await write('a/parapet.config.yaml', 'extends: ../base.yaml\n');
    await write('a/one.yaml', spec('one', '../org.yaml'));
    await write('b/two.yaml', spec('two', 'own.yaml'));
    await write('b/own.yaml', ORG);
    git(cwd, 'init', '-q');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-q', '-m', 'Begin');
    const build = ['build', '.', '--only', 'md', '--as-of', '2026-11-23', '--changed-since'];
    const changed = async (since = 'main') => {
      const { stdout, stderr } = await parapet([...build, since], cwd);
      return [stdout.trim(), /note (\d of \d) specs changed/.exec(stderr)?.[1]];
    };
    git(cwd, 'checkout', '-q', '-b', 'work');
    expect(await changed()).toEqual(['', '0 of 2']);

    await write('org.yaml', ORG.replace('eu-west-1', 'eu-west-3'));
    expect(await changed()).toEqual(['build/one.md', '1 of 2']);
    git(cwd, 'commit', '-qam', 'Move');
    expect(await changed()).toEqual(['build/one.md', '1 of 2']);
    expect(await changed('HEAD')).toEqual(['', '0 of 2']);

    await write('base.yaml', 'fail-on: low\n');
    expect(await changed('HEAD')).toEqual(['build/one.md', '1 of 2']);
    git(cwd, 'commit', '-qam', 'Be strict');

    await write('b/three.yaml', spec('three', 'own.yaml'));
    expect(await changed('HEAD')).toEqual(['build/three.md', '1 of 3']);
    await rm(path.join(cwd, 'b/three.yaml'));

    // What is gone is no longer included: the spec must say so.
    await rename(path.join(cwd, 'b/own.yaml'), path.join(cwd, 'b/other.yaml'));
    const gone = await parapet([...build, 'HEAD'], cwd);
    expect(gone.exit).toBe(2);
    expect(gone.stderr).toContain('There is no file `b/own.yaml`.');

    const unknown = await parapet([...build, '--output=x'], cwd);
    expect([unknown.exit, unknown.stdout]).toEqual([2, '']);
    const none = await parapet([...build, 'nothing'], cwd);
    expect(none.stderr).toContain('There is no revision `nothing`');
  });
});

it('divides the specs of a run over jobs', async () => {
  await inFolder([], async (cwd) => {
    const names = ['a', 'b', 'c'];
    for (const name of names) await writeFile(path.join(cwd, `${name}.yaml`), spec(name) + ORG.slice(11));
    const build = ['build', '.', '--only', 'md', '--as-of', '2026-11-23'];
    const parts = await Promise.all(
      ['1/2', '2/2'].map(async (shard) => (await parapet([...build, '--shard', shard], cwd)).stdout),
    );
    expect(parts).toEqual(['build/a.md\nbuild/c.md\n', 'build/b.md\n']);
    expect((await parapet([...build, '--shard', '3/2'], cwd)).exit).toBe(2);
  });
});
