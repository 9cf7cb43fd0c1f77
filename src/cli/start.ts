#!/usr/bin/env node
/** What starts the gathered command; what it starts is `bin.ts`. */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

import { runGathered } from '../host/run-gathered.ts';

runGathered(
  fileURLToPath(new URL('.', import.meta.url)),
  'command.js',
  process.argv.slice(2),
  createRequire(import.meta.url),
);
