/** Documents name files from the project, so that where a command is run does not show in them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { projectRoot } from '../../src/host/project-root.ts';
import { temporaryFolder } from './program.ts';

it('is the nearest folder with a git repository', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, '.git'));
  mkdirSync(join(folder, 'designs/shop'), { recursive: true });
  expect(projectRoot(join(folder, 'designs/shop/design.yaml'))).toBe(folder);
  // A worktree or a submodule has a file of that name.
  writeFileSync(join(folder, 'designs/shop/.git'), 'gitdir: elsewhere');
  expect(projectRoot(join(folder, 'designs/shop/design.yaml'))).toBe(join(folder, 'designs/shop'));
});

it('is the own folder of a spec outside of any', () => {
  const folder = temporaryFolder();
  expect(projectRoot(join(folder, 'design.yaml'))).toBe(folder);
});
