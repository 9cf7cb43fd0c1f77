/** Shows that the linter sees what the table of layers forbids, and is silent where it allows. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { planted } from './planted.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Reported {
  readonly code: string;
  readonly message: string;
  readonly filename: string;
}

let folder = '';
let reported: readonly Reported[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parapet-layers-'));
  for (const { path, code } of planted) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), `${code}\n`);
  }
  const linter = join(root, 'node_modules/oxlint/bin/oxlint');
  const config = join(root, 'scripts/oxlint.config.mjs');
  const run = spawnSync(process.execPath, [linter, '-c', config, '-f', 'json', 'src'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const report = JSON.parse(run.stdout) as { readonly diagnostics: readonly Reported[] };
  reported = report.diagnostics;
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the linter', () => {
  test.each(planted)('$path: $name', ({ path, reports }) => {
    const found = reported.filter(({ filename }) => filename.endsWith(path));
    const unexpected = found.filter(
      ({ code, message }) => !reports.some(([rule, says]) => rule === code && message.includes(says)),
    );
    expect(unexpected).toEqual([]);
    for (const [rule, says] of reports) {
      const matching = found.filter(({ code, message }) => code === rule && message.includes(says));
      expect(matching, `${rule}: ${says}`).toHaveLength(1);
    }
  });
});
