/** What the fonts lack must be seen to be missing. */
import { describe, expect, it } from 'vitest';

import { loadTheme } from '../../src/host/load-theme.ts';
import { withServedText } from '../../src/page/served-text.ts';

const { fonts } = await loadTheme();

describe('text that the fonts cannot show', () => {
  it('stays as it is where they can', () => {
    const html = '<p>Größe: 5 € – Система, Việt</p>';
    expect(withServedText(html, fonts)).toEqual({ html, lost: [] });
  });

  it('is spelt where it can be', () => {
    const { html, lost } = withServedText('<p>a → b ≤ c</p>', fonts);
    expect(html).toBe('<p>a -&gt; b &lt;= c</p>');
    expect(lost).toEqual([]);
  });

  it('is marked once for each run, and told', () => {
    const { html, lost } = withServedText('<p>決済 基盤, نظام مدفوعات 🚀 west</p>', fonts);
    expect(html).toBe('<p>[?], [?] west</p>');
    expect(lost).toContain('決');
    expect(lost).toContain('🚀');
  });
});
