/** The same document is the same bytes for another user, in another time zone, locale and folder. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { loadFonts } from '../../src/host/load-theme.ts';
import { compileHost, isRoot, runProgram, temporaryFolder, type ProgramSettings } from '../host/program.ts';
import { chaptersOf, documentOf } from './documents.ts';

beforeAll(compileHost);

/** Draws, prints and finishes a document in a process of its own; gives the hash of the result. */
async function built(settings: ProgramSettings): Promise<string> {
  const folder = temporaryFolder();
  writeFileSync(
    join(folder, 'page.html'),
    documentOf(`${chaptersOf(3)}<img alt="d" src="DRAWING">`, await loadFonts()),
  );
  for (const path of [folder, join(folder, 'page.html')]) chmodSync(path, 0o755);
  const { stdout, stderr } = await runProgram(
    `
    const { readFileSync } = await import('node:fs');
    const { createHash } = await import('node:crypto');
    const { openBrowser } = await host('browser');
    const { finalizePdf } = await pdf('finalize');
    const { compactPdf } = await pdf('compact');
    const browser = await openBrowser({ executable: null, sandbox: true });
    const source = 'flowchart LR\\n subgraph s["Zone"]\\n a("One") --> b[("Two")]\\n end\\n b -->|"three"| c{{"Four"}}';
    const requests = ['grid', 'elk', 'dagre'].map((layout) => ({ id: layout, source, layout, order: ['a', 'b'] }));
    const all = await fonts();
    const drawings = await Promise.all(requests.map((one) => browser.draw(one, all)));
    const image = 'data:image/svg+xml;base64,' + Buffer.from(drawings[1].svg).toString('base64');
    const html = readFileSync(${JSON.stringify(join(folder, 'page.html'))}, 'utf8').replace('DRAWING', image);
    const details = { title: 'T', author: 'A', subject: 'S', keywords: [], language: 'en', generator: 'G', date: 0, attachments: [], fields: [] };
    const bytes = await compactPdf(finalizePdf(await browser.print(html), details));
    console.log(createHash('sha256').update(bytes).update(drawings.map(({ svg }) => svg).join('')).digest('hex'));
    await browser.close();`,
    settings,
  );
  expect(stdout, stderr).toMatch(/^[0-9a-f]{64}\n$/);
  return stdout;
}

describe('a document', () => {
  it('is the same in another time zone, locale, folder and cache', async () => {
    const one = await built({ env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' } });
    const env = {
      TZ: 'Asia/Tokyo',
      LANG: 'de_DE.UTF-8',
      LC_ALL: 'de_DE.UTF-8',
      PARAPET_CACHE_DIR: join(temporaryFolder(), 'cache'),
    };
    expect(await built({ env, cwd: temporaryFolder() })).toBe(one);
    expect(await built({})).toBe(one);
  });

  it('is the same for two runs at once', async () => {
    const [one, two] = await Promise.all([built({}), built({})]);
    expect(two).toBe(one);
  });

  it.skipIf(!isRoot)('is the same for an ordinary user', async () => {
    const folder = temporaryFolder();
    const home = join(folder, 'home');
    mkdirSync(home);
    chmodSync(folder, 0o755);
    execFileSync('chown', ['65534:65534', home]);
    const env = { HOME: home, PARAPET_CACHE_DIR: '', XDG_CACHE_HOME: '' };
    expect(await built({ user: 65_534, env })).toBe(await built({}));
  });
});
