#!/usr/bin/env node
/** What starts the gathered command, which is `bin.ts`, and its threads, which are `check-worker.ts`. */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';

import { runGathered } from '../host/run-gathered.ts';

runGathered(
  fileURLToPath(new URL('.', import.meta.url)),
  isMainThread ? 'command.js' : 'thread.js',
  isMainThread ? process.argv.slice(2) : ['thread'],
  createRequire(import.meta.url),
);
