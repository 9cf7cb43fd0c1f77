/** What the document shows of a change, whether it is the whole review or the change alone. */
import { expect, it } from 'vitest';

import { markdownReview } from '../../src/exporters/markdown.ts';
import { loadTheme } from '../../src/host/load-theme.ts';
import { composePage } from '../../src/page/compose-page.ts';
import { BOARD } from '../../src/page/format.ts';
import { readText } from '../files.ts';
import { deltaBetween, sideOf } from './two-states.ts';

const sample = readText('samples/claims-intake.yaml');
const hostile = '<img src=x onerror=alert(1)>';
const changed = sample
  .replace('versioning: true', 'versioning: false')
  .replace(
    '\nflows:\n',
    `\nflows:\n  status:\n    title: ${JSON.stringify(hostile)}\n    from: broker\n    to: edge-api\n    protocol: https\n`,
  );
const delta = deltaBetween(sample, changed);
const { review } = sideOf(changed);

it('tells the change on the decision page, and in a section of its own', async () => {
  const theme = await loadTheme();
  const whole = await composePage(review, new Map(), theme, BOARD, delta);
  const alone = await composePage(review, new Map(), theme, { ...BOARD, profile: 'change' }, delta);
  for (const html of [whole, alone]) {
    expect(html).toContain('<h2>Since old (2026-11-25)</h2>');
    expect(html).toContain('>What changed since old</h2>');
    expect(html).toContain(
      '<code class="id">data/<wbr>bucket-versioning</code> passed and does not any more',
    );
    expect(html).toContain('is new and crosses a boundary');
    expect(html).not.toContain('<img src=x');
  }
  expect(whole).toContain('id="threat-register"');
  expect(alone).not.toContain('id="threat-register"');
  expect(alone).not.toContain('href="#threat-register"');
  expect(alone).toContain(': design change</title>');
  // Without an earlier state nothing is said of one.
  expect(await composePage(review, new Map(), theme)).not.toContain('What changed since');
  expect(markdownReview(review, delta)).toContain('## Since old (2026\\-11\\-25)'.replaceAll('\\-', '-'));
});

it('draws the change so that it can be read in grey, and never as Mermaid', () => {
  const [diagram] = delta.diagrams;
  const [figure] = diagram?.candidates[0] ?? [];
  expect(figure?.caption).toBe('`+` is new, `−` is gone, `±` is otherwise.');
  expect(figure?.legend.map(({ mark }) => mark)).toEqual(['changed', 'kept', 'strong']);
  expect(figure?.source).not.toContain('<img');
  expect(diagram?.rows.cells).toHaveLength(2);
});
