/** The page of a portfolio in the look of an organization. */
import { expect, it } from 'vitest';

import { loadTheme } from '../../src/host/load-theme.ts';
import { portfolioPage } from '../../src/page/portfolio-page.ts';
import { design, portfolio } from '../portfolio/listed.ts';

const brand = {
  theme: { id: 'acme', title: 'Acme', sha256: 'a'.repeat(64) },
  owner: 'Acme <Security>',
  logo: { data: 'data:image/png;base64,AAAA', width: 20, height: 8 },
  header: 'Acme & Co',
  footer: 'Ask the board',
  confidentiality: {},
};

it('has the logo, the words and the colours of a theme, each escaped', async () => {
  const own = await loadTheme();
  const whole = portfolio({ 'shop.yaml': design('shop') });
  const html = await portfolioPage(whole, { ...own, css: `${own.css}:root{--accent:#123456;}`, brand });
  expect(html).toContain('<title>Acme &amp; Co: Portfolio of designs</title>');
  expect(html).toContain(
    '<img alt="Acme &lt;Security&gt;" src="data:image/png;base64,AAAA" style="width:20mm;height:8mm">',
  );
  expect(html).toContain('>Ask the board</p>');
  expect(html).toContain('--accent:#123456;');
  const plain = await portfolioPage(whole, own);
  expect(plain).toContain('<title>Portfolio of designs</title>');
  expect(plain).not.toMatch(/class="brand"|Ask the board/);
});
