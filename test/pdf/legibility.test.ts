/** What is promised of diagrams, in a real PDF: no small text, nothing clipped, no label on another. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { drawFigures, type Figures } from '../../src/draw-figures.ts';
import { type Browser, openBrowser } from '../../src/host/browser.ts';
import { loadTheme } from '../../src/host/load-theme.ts';
import type { DrawnFigure } from '../../src/sections/figure.ts';
import { CONTENT_POLICY_META } from '../../src/page/content-policy.ts';
import type { Theme } from '../../src/page/theme.ts';
import { readText } from '../files.ts';
import { reviewOf } from '../reviewed.ts';
import { readPdf } from './documents.ts';

let browser: Browser;
let theme: Theme;

beforeAll(async () => {
  browser = await openBrowser({ executable: null, sandbox: true });
  theme = await loadTheme();
});
afterAll(() => browser.close());

/** Names as long as names get, in every place, and more of everything than a page holds. */
function crowded(): string {
  const long = (what: string): string =>
    `${what} has a name that is as long as names may be, so that it has to be broken or cut somewhere near its end`;
  const hosts = Array.from(
    { length: 8 },
    (_, index) =>
      `  fleet-${index}: { service: ec2-auto-scaling, title: "${long(`Fleet ${index}`)}", network: main, subnets: [app-a], capacity: { desired: 12 } }`,
  );
  const flows = hosts.map(
    (_, index) => `  write-${index}: { from: fleet-${index}, to: db, port: ${3306 + index} }`,
  );
  const secrets = hosts.map(
    (_, index) =>
      `  secret-${index}: { title: "${long(`Secret ${index}`)}", kind: api-key, store: secrets-manager, read-by: [fleet-${index}, fleet-${(index + 1) % 8}], rotation: { every: 30d, by: manual } }`,
  );
  const alerts = hosts.map(
    (_, index) =>
      `  alert-${index}: { title: "${long(`Alert ${index}`)}", watches: fleet-${index}, severity: high, notify: [oncall, desk] }`,
  );
  return `
parapet: 1
design: { id: crowded, title: Crowded, owner: { team: t } }
accounts: { prod: { id: "111122223333", title: "${long('The account')}" } }
networks:
  main:
    title: "${long('The network')}"
    account: prod
    cidr: 10.0.0.0/16
    subnets:
      app-a: { az: eu-west-1a, tier: private }
      data-a: { az: eu-west-1a, tier: isolated }
components:
  db: { service: rds-mysql, network: main, subnets: [data-a], deployment: single-az, title: "${long('The database')}" }
${hosts.join('\n')}
actors:
  caller: { kind: person, trust: external, title: "${long('The caller')}" }
flows:
  call: { from: caller, to: fleet-0, protocol: https }
${flows.join('\n')}
secrets:
${secrets.join('\n')}
channels:
  oncall: { title: "${long('The channel')}", kind: pagerduty, via: sns, to: "${long('Somebody')}" }
  desk: { kind: email, to: desk }
alerts:
${alerts.join('\n')}
tenancy:
  tenants: "${long('The tenants')}"
  isolation:
    db: { model: pooled, by: "${long('The policy')}" }
    fleet-1: { model: siloed, by: "${long('The fleet')}", tested: true }
`;
}

interface Piece {
  readonly text: string;
  /** Points on paper. */
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** The texts of each drawing as they stand in a PDF that has one drawing on each page, in its size on paper. */
async function printed(drawn: readonly DrawnFigure[]): Promise<readonly (readonly Piece[])[]> {
  const images = drawn.map(
    ({ svg, width, height, id }) =>
      `<div style="break-after:page"><img alt="${id}" style="display:block;width:${width}mm;height:${height}mm" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}"></div>`,
  );
  const html = `<!doctype html>\n<html lang="en">\n<head>\n${CONTENT_POLICY_META}\n<meta charset="utf-8"><title>Drawings</title><style>@page{size:300mm 300mm;margin:10mm}</style></head><body>${images.join('')}</body></html>`;
  const pdf = await readPdf(await browser.print(html, 110_000));
  return Promise.all(
    drawn.map(async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      const pieces = items.flatMap((item): readonly Piece[] => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [a, b, , , x, y] = item.transform as readonly number[];
        const size = Math.hypot(a ?? 0, b ?? 0);
        const [left, base] = [x ?? 0, y ?? 0];
        return [
          {
            text: item.str,
            size,
            left,
            right: left + item.width,
            // Letters reach from a little below their line to less than their size above it.
            bottom: base - size * 0.15,
            top: base + size * 0.65,
          },
        ];
      });
      // Messages of sequences have a white halo, which is the same text once more below itself.
      const halo = (one: Piece): string => `${one.text} ${one.left} ${one.bottom}`;
      return [...new Map(pieces.map((one) => [halo(one), one])).values()];
    }),
  );
}

/** Whether two texts stand on each other by more than rounding. */
function overlap(one: Piece, other: Piece): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const up = Math.min(one.top, other.top) - Math.max(one.bottom, other.bottom);
  return across > 1.5 && up > 1.5;
}

describe.each([
  ['the sample', () => readText('samples/claims-intake.yaml')],
  ['a crowded design', crowded],
])('the diagrams of %s', (_, text) => {
  let figures: Figures;
  let drawn: readonly DrawnFigure[] = [];
  let pages: readonly (readonly Piece[])[] = [];

  beforeAll(async () => {
    figures = await drawFigures(reviewOf(text()).diagrams, browser, theme.fonts);
    drawn = [...figures.placed.values()].flatMap((figure) => (figure.kind === 'drawn' ? [figure] : []));
    pages = await printed(drawn);
  });

  it('are all drawn', () => {
    expect(figures.missing).toEqual([]);
    expect(figures.small).toEqual([]);
    expect(drawn.length).toBeGreaterThan(8);
  });

  it('have no text smaller than seven points', () => {
    const small = pages.flatMap((pieces, page) =>
      pieces
        .filter(({ size }) => size < 6.99)
        .map(({ text: words, size }) => `${drawn[page]?.id}: ${size} ${words}`),
    );
    expect(small).toEqual([]);
  });

  it('have no label that is clipped', () => {
    const clipped = pages.flatMap((pieces, page) => {
      const { id = '', width = 0, height = 0 } = drawn[page] ?? {};
      const [margin, paper, point] = [10, 300, 72 / 25.4];
      return pieces
        .filter(
          ({ left, right, bottom, top }) =>
            left < margin * point - 1 ||
            right > (margin + width) * point + 1 ||
            top > (paper - margin) * point + 1 ||
            bottom < (paper - margin - height) * point - 1,
        )
        .map(({ text: words }) => `${id}: ${words}`);
    });
    expect(clipped).toEqual([]);
  });

  it('have no label on another', () => {
    const hits = pages.flatMap((pieces, page) =>
      pieces.flatMap((one, index) =>
        pieces
          .slice(index + 1)
          .filter((other) => overlap(one, other))
          .map((other) => `${drawn[page]?.id}: ${one.text} / ${other.text}`),
      ),
    );
    expect(hits).toEqual([]);
  });
});
