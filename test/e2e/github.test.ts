/** A step on GitHub Actions: annotations beside the frames, and the summary of the job. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { expect, it } from 'vitest';

import { inFolder, parapet } from './run.ts';

it('annotates and adds to the summary of the job without being asked', async () => {
  await inFolder(['test/e2e/small.yaml'], async (cwd) => {
    const summary = path.join(cwd, 'summary.md');
    await writeFile(summary, 'what was there\n');
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
    const { stdout, exit } = await parapet(['check', 'small.yaml'], cwd, env);
    expect(exit).toBe(0);
    expect(stdout).toContain('Small design: return.');
    expect(stdout.match(/^::notice title=/gm)).toHaveLength(10);
    expect(await readFile(summary, 'utf8')).toMatch(/^what was there\n<!-- parapet -->\n/);
    expect((await parapet(['check', 'small.yaml', '-f', 'json=a.json'], cwd, env)).stdout).toBe('');
  });
});

it('names files from the root of the repository, wherever it is run', async () => {
  await inFolder([], async (cwd) => {
    await mkdir(path.join(cwd, '.git'));
    await mkdir(path.join(cwd, 'designs'));
    await cp('test/e2e/small.yaml', path.join(cwd, 'designs/small.yaml'));
    const { stdout } = await parapet(['check', 'small.yaml', '-f', 'github'], path.join(cwd, 'designs'));
    expect(stdout).toContain('file=designs/small.yaml,line=1,');
  });
});

it('says what is wrong with the file of the summary', async () => {
  await inFolder(['test/e2e/small.yaml'], async (cwd) => {
    const env = { GITHUB_STEP_SUMMARY: path.join(cwd, 'no/such/folder') };
    const { stderr, exit } = await parapet(['check', 'small.yaml', '-f', 'github'], cwd, env);
    expect(stderr).toContain('The job summary');
    expect(exit).toBe(3);
  });
});
