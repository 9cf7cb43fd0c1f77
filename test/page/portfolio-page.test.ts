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

it('calls designs by their titles, and says what is advised as the documents do', async () => {
  const reviewed = design('shop').replace('title: shop', 'title: Shop of the harbour');
  const whole = portfolio({ 'shop.yaml': reviewed });
  const [system] = whole.systems;
  if (system === undefined) throw new Error('The portfolio has a system.');
  const asked = {
    kind: 'question',
    system: 'shop',
    owner: 'lee',
    place: { system: 'shop', file: 'shop.yaml', line: 1, column: 1 },
  } as const;
  const html = await portfolioPage(
    {
      ...whole,
      summary: { ...whole.summary, recommendations: [{ recommendation: 'return', systems: 1 }] },
      systems: [{ ...system, recommendation: 'return' }],
      due: [
        { ...asked, day: '2026-12-01', daysLeft: -1, id: 'q', says: 'Who?' },
        { ...asked, day: '2026-12-03', daysLeft: 1, id: 'r', says: 'When?' },
      ],
    },
    await loadTheme(),
  );
  expect(html).toContain('1 design: 1 to return. 1 decision ends within 30 days, 1 has run out.');
  expect(html).toContain('<td>Return for rework<');
  expect(html).toContain('<td><a href="#system-shop"><bdi>Shop of the harbour</bdi></a></td>');
});
