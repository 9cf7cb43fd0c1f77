/** The shorter way to copy Mermaid's configuration: it is taken, and what it makes is what Mermaid makes. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { findBrowser } from '../../src/host/find-browser.ts';
import { launch } from '../../src/host/launch.ts';
import { mermaidConfigOf, openMermaidPage } from '../../src/host/mermaid-page.ts';
import { withQuickConfig } from '../../src/host/quick-config.ts';

const folder = join(dirname(createRequire(import.meta.url).resolve('mermaid')), 'chunks', 'mermaid.esm.min');

describe('the configuration of Mermaid', () => {
  it('is copied by the shorter way in the one file that hands it out', () => {
    const changed = readdirSync(folder).filter((name) => {
      const source = readFileSync(join(folder, name), 'utf8');
      return withQuickConfig(source) !== source;
    });
    expect(changed).toHaveLength(1);
  });

  it('is the same as by the long way, and nobody can change it for others', async () => {
    const { found } = await findBrowser(null);
    if (found === null) throw new Error('no browser');
    const { connection, close } = await launch(found, true);
    try {
      const page = await openMermaidPage(connection, { fonts: [], icons: {} });
      const answered: unknown = await page.evaluate(`(async () => {
        const { default: mermaid } = await import('/mermaid.esm.min.mjs');
        mermaid.initialize(${JSON.stringify(mermaidConfigOf('elk'))});
        const { getConfig, getSiteConfig } = mermaid.mermaidAPI;
        const whole = JSON.stringify(getSiteConfig());
        const first = getConfig();
        const before = JSON.stringify(first);
        first.layout = 'other';
        first.secure.push('other');
        first.flowchart.subGraphTitleMargin.top = 99;
        first.themeVariables.lineColor = 'other';
        return [before === whole, JSON.stringify(getConfig()) === whole, whole.includes('"parapet"')];
      })()`);
      expect(answered).toEqual([true, true, true]);
    } finally {
      await close();
    }
  });
});
