#!/usr/bin/env node
/**
 * What `parapet` runs: the compiled command. It is a file of its own, in the repository, because npm links
 * `npx parapet` once and for all to a file that must exist then, and `dist` exists only after `npm ci`.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../dist/command/bin.js', import.meta.url));

if (existsSync(command)) {
  createRequire(import.meta.url)(command);
} else {
  console.error('Parapet is not built yet: run `npm ci` in its folder.');
  process.exitCode = 2;
}
