/** A browser that dies in the middle is started again, once. */
import { readFileSync } from 'node:fs';

import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import { openBrowser, type Browser } from '../../src/host/browser.ts';
import { loadFonts } from '../../src/host/load-theme.ts';
import type { Font } from '../../src/page/theme.ts';
import { pageCount } from '../../src/pdf/destinations.ts';
import { openPdf } from '../../src/pdf/pdf-file.ts';
import { documentOf } from '../pdf/documents.ts';
import { processesWith } from './program.ts';

let browser: Browser;
let fonts: readonly Font[] = [];

beforeAll(async () => {
  fonts = await loadFonts();
});
afterEach(() => browser.close());

/** Ids of our browser's processes of a kind; the browser itself has none. */
function ours(kind: string | null): number[] {
  const profile = `profile-${process.pid}-`;
  const roots = new Set(processesWith(profile));
  if (kind === null) return [...roots];
  return processesWith(`--type=${kind}`).filter((pid) => descends(pid, roots));
}

function descends(pid: number, roots: ReadonlySet<number>): boolean {
  for (let id = pid; id > 1;) {
    if (roots.has(id)) return true;
    try {
      id = parentOf(id);
    } catch {
      return false;
    }
  }
  return false;
}

function parentOf(pid: number): number {
  return Number(/\) \w (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1] ?? 0);
}

describe.skipIf(process.platform !== 'linux')('a crash', () => {
  it.each([
    ['of the browser', null],
    ['of a page', 'renderer'],
  ])('%s while printing is survived', async (_, kind) => {
    browser = await openBrowser({ executable: null, sandbox: true });
    const printing = browser.print(documentOf('<p>row</p>'.repeat(6_000), fonts));
    setTimeout(() => {
      for (const pid of ours(kind)) process.kill(pid, 'SIGKILL');
    }, 300);
    expect(pageCount(openPdf(await printing))).toBeGreaterThan(50);
  });

  it('of the browser while drawing is survived', async () => {
    browser = await openBrowser({ executable: null, sandbox: true });
    const links = Array.from({ length: 120 }, (_, i) => `n${i} --> n${(i * 7) % 120}`);
    const source = ['flowchart LR', ...links].join('\n');
    const drawing = browser.draw({ id: 'd', source, layout: 'elk', order: [] }, fonts);
    setTimeout(() => {
      for (const pid of ours(null)) process.kill(pid, 'SIGKILL');
    }, 400);
    expect(await drawing).toHaveProperty('svg');
  });

  it('of the browser while one document is printed and another is drawn starts one browser for both', async () => {
    browser = await openBrowser({ executable: null, sandbox: true });
    const source = ['flowchart LR', ...Array.from({ length: 120 }, (_, i) => `n${i} --> n${i + 1}`)].join(
      '\n',
    );
    const drawing = browser.draw({ id: 'd', source, layout: 'elk', order: [] }, fonts);
    const printing = browser.print(documentOf('<p>row</p>'.repeat(6_000), fonts));
    setTimeout(() => {
      for (const pid of ours(null)) process.kill(pid, 'SIGKILL');
    }, 300);
    const [pdf, drawn] = await Promise.all([printing, drawing]);
    expect(pageCount(openPdf(pdf))).toBeGreaterThan(50);
    expect(drawn).toHaveProperty('svg');
    const profiles = ours(null).filter((pid) => !descends(parentOf(pid), new Set(ours(null))));
    expect(profiles).toHaveLength(1);
  });
});
