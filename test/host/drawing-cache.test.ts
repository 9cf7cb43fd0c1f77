/** Drawings that are kept: the same bytes with and without, and nothing that was changed is believed. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { openBrowser } from '../../src/host/browser.ts';
import { cacheKey } from '../../src/host/cache-entry.ts';
import type { DrawRequest } from '../../src/host/drawing.ts';
import { loadFonts } from '../../src/host/load-theme.ts';
import type { Font } from '../../src/page/theme.ts';

let folder = '';
let fonts: readonly Font[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parapet-cache-'));
  vi.stubEnv('PARAPET_CACHE_DIR', folder);
  fonts = await loadFonts();
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const requests: readonly DrawRequest[] = [
  { id: 'a', layout: 'elk', order: [], source: 'flowchart LR\nx("one") --> y[("two")]' },
  { id: 'b', layout: 'dagre', order: [], source: 'sequenceDiagram\nparticipant p as P\np->>p: call' },
];

/** The drawings as a new process would make them. */
async function drawings(cache: boolean): Promise<readonly string[]> {
  await using browser = await openBrowser({ executable: null, sandbox: true, cache });
  const results = await Promise.all(requests.map((one) => browser.draw(one, fonts)));
  return results.map((result) => ('svg' in result ? result.svg : result.reason));
}

const entries = (): readonly string[] =>
  readdirSync(join(folder, 'drawings')).map((name) => join(folder, 'drawings', name));

describe('drawings that are kept', () => {
  it('have the same bytes as those that are not', async () => {
    const without = await drawings(false);
    const first = await drawings(true);
    expect(entries()).toHaveLength(2);
    const changed = entries().map((name) => statSync(name).ino);
    const second = await drawings(true);
    expect(first).toEqual(without);
    expect(second).toEqual(without);
    expect(entries().map((name) => statSync(name).ino)).toEqual(changed);
  });

  it('are drawn again where a file is damaged, or holds something else than a drawing', async () => {
    const without = await drawings(false);
    const [one = '', other = ''] = entries();
    writeFileSync(one, readFileSync(one, 'utf8').slice(0, 200));
    const entry = JSON.stringify({
      svg: '<svg><script>1</script></svg>',
      width: 9,
      height: 9,
      smallestText: 9,
      grid: false,
    });
    writeFileSync(other, `${cacheKey([entry])}\n${entry}`);
    expect(await drawings(true)).toEqual(without);
    expect(readFileSync(other, 'utf8')).not.toContain('<script>');
  });
});
