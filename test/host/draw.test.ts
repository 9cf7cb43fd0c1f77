import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { cleanText, EMBLEM_ROOM, label } from '../../src/diagrams/mermaid-text.ts';
import { openBrowser, type Browser } from '../../src/host/browser.ts';
import type { DrawFailure, Drawing, DrawingLayout, DrawRequest } from '../../src/host/drawing.ts';
import { iconOf } from '../../src/host/load-icons.ts';
import { loadFonts } from '../../src/host/load-theme.ts';
import type { Font } from '../../src/page/theme.ts';

let browser: Browser;
let fonts: readonly Font[] = [];

beforeAll(async () => {
  browser = await openBrowser({ executable: null, sandbox: true });
  fonts = await loadFonts();
});
afterAll(() => browser.close());

const request = (id: string, layout: DrawingLayout, ...lines: string[]): DrawRequest => ({
  id,
  layout,
  order: ['vpc', 'a', 'b', 'x', 'y', 'z'],
  source: lines.join('\n'),
});

/** What is answered to requests that are made at once, in their order. */
function answers(...requests: DrawRequest[]): Promise<(Drawing | DrawFailure)[]> {
  return Promise.all(requests.map((one) => browser.draw(one, fonts)));
}

async function drawn(...requests: DrawRequest[]): Promise<Drawing[]> {
  return (await answers(...requests)).map((result) => {
    if ('reason' in result) throw new Error(`${result.id}: ${result.reason}`);
    return result;
  });
}

/** Texts of the SVG in document order, as a reader sees them. */
function textsOf(svg: string): string[] {
  const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };
  return [...svg.matchAll(/<text[^>]*>([^]*?)<\/text>/g)].map(([, inner = '']) =>
    inner
      .replace(/<tspan[^>]*class="text-outer-tspan[^"]*"[^>]*>/g, '\n')
      .replace(/<[^>]*>/g, '')
      .replace(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => entities[name] ?? '')
      .trim(),
  );
}

const network = request(
  'network',
  'grid',
  'flowchart TB',
  'accTitle: Network',
  'accDescr: Two zones',
  `subgraph vpc["${label('VPC main')}"]`,
  'direction LR',
  `subgraph b["${label('Zone b')}"]`,
  `z["${label('z')}"]`,
  'end',
  `subgraph a["${label('Zone a')}"]`,
  `x["${label('x & y')}"]`,
  `y[("${label('store')}")]`,
  'end',
  'end',
  `x -->|"${label('443')}"| z`,
  'class vpc align',
);

const sequence = request(
  'steps',
  'dagre',
  'sequenceDiagram',
  `participant p as ${label('Client <1>')}`,
  `participant q as ${label('API')}`,
  `p->>q: ${label('GET /a;b')}`,
);

describe('draw', () => {
  it('gives safe SVG that stands alone', async () => {
    const [drawing] = await drawn(network);
    const svg = drawing?.svg ?? '';
    expect(svg).toMatch(
      /^<svg id="network" xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="[^"]+" role="img"/,
    );
    expect(svg).toContain('<title id="chart-title-network">Network</title>');
    expect(svg).toContain('font-family:"Source Sans 3"');
    expect(svg).not.toMatch(/foreignObject|<script|<image|https?:\/\/(?!www\.w3\.org)/);
    expect(svg).not.toMatch(/[\ue000-\ue100]/);
    expect(drawing?.smallestText).toBe(14);
    expect(drawing?.width).toBeGreaterThan(200);
  });

  it('places zones in the order asked for', async () => {
    const [drawing] = await drawn(network);
    const at = (text: string): number => {
      const title = new RegExp(
        `translate\\(([-\\d.]+), [-\\d.]+\\)"[^>]*>(?:<[^>]*>)*Zone(?:<[^>]*>)* ${text}`,
      );
      return Number(title.exec(drawing?.svg ?? '')?.[1]);
    };
    expect(at('a')).toBeLessThan(at('b'));
  });

  it('gives the same bytes alone, together, and again', async () => {
    const requests = [
      network,
      sequence,
      ...(['dagre', 'elk'] as const).map((layout) =>
        request(layout, layout, 'flowchart LR', 'x("a") --> y[("b")]', 'y -->|"c"| z{{"d"}}', 'z --> x'),
      ),
    ];
    const together = await drawn(...requests);
    const again = await drawn(...requests.toReversed());
    for (const [i, one] of requests.entries()) {
      const [alone] = await drawn(one);
      expect(together[i]?.svg).toBe(alone?.svg);
      expect(again.toReversed()[i]?.svg).toBe(alone?.svg);
    }
  });

  it('embeds the fonts of the characters in it, and no others', async () => {
    const one = (text: string): DrawRequest => request('one', 'dagre', 'flowchart LR', `x["${label(text)}"]`);
    const [latin, greek] = await drawn(one('abc'), one('abc αβγ'));
    const faces = (drawing: Drawing | undefined): number => drawing?.svg.match(/@font-face/g)?.length ?? 0;
    expect(faces(latin)).toBe(2);
    expect(faces(greek)).toBe(4);
  });

  it('draws text as wide as it is measured, whatever characters stand in for it', async () => {
    const one = (text: string, id: string): DrawRequest =>
      request(id, 'dagre', 'flowchart LR', `x["${text}"]`);
    const [measured, plain] = await drawn(one(label('WWWW (@@@@) %%%%'), 'm'), one('WWWWWWWWWWWWWWWW', 'p'));
    const narrow = await drawn(one(label('((((((((((((((('), 'n'));
    expect(measured?.width).toBeGreaterThan(100);
    expect(plain?.width).toBeGreaterThan(measured?.width ?? 0);
    expect(narrow[0]?.width).toBeLessThan((measured?.width ?? 0) * 0.75);
  });
});

describe('emblems', () => {
  const boxes = (id: string): DrawRequest =>
    request(
      id,
      'dagre',
      'flowchart LR',
      `x["${EMBLEM_ROOM}one"] --> y("${EMBLEM_ROOM}two")`,
      'class x,y glyph-function',
      'class x,y icon-lambda',
    );

  it('are our own outlines in the colour of the box', async () => {
    const [drawing] = await drawn(boxes('own'));
    const outlines = drawing?.svg.match(/<path d="M2\.5 2\.5H5[^>]*>/g) ?? [];
    expect(outlines).toHaveLength(2);
    expect(outlines[0]).toMatch(/stroke: ?rgb\(/);
  });

  it('are the pictures of a company where it has one, each with ids of its own', async () => {
    const icon = iconOf(
      '<svg viewBox="0 0 8 8"><linearGradient id="g"><stop stop-color="#f80"/></linearGradient><path d="M0 0h8" fill="url(#g)"/></svg>',
      'lambda',
    );
    if (typeof icon === 'string') throw new Error(icon);
    const result = await browser.draw(boxes('icons'), fonts, { lambda: icon });
    const svg = result !== undefined && 'svg' in result ? result.svg : '';
    expect(svg).toContain('viewBox="0 0 8 8"');
    for (const count of [1, 2]) {
      expect(svg.match(new RegExp(`id="icon-lambda-${count}-g"`, 'g'))).toHaveLength(1);
      expect(svg).toContain(`url(#icon-lambda-${count}-g)`);
    }
    const [x = '0'] = Array.from(svg.matchAll(/<svg [^>]*\bx="([\d.]+)"/g), ([, at]) => at);
    expect(Number(x)).toBeGreaterThan(5);
    expect(svg).not.toContain('M2.5 2.5H5');
  });
});

describe('what cannot be drawn', () => {
  const reasonFor = async (one: DrawRequest): Promise<string> => {
    const result = await browser.draw(one, fonts);
    if (result === undefined || !('reason' in result)) throw new Error('It was drawn.');
    return (result satisfies DrawFailure).reason;
  };

  it('is said, and does not keep the others from being drawn', async () => {
    const wrong = request('wrong', 'dagre', 'flowchart LR', 'x[[[');
    const [failed, fine] = await answers(wrong, network);
    expect(failed).toMatchObject({ id: 'wrong', reason: expect.stringContaining('Parse error') });
    expect(fine).toHaveProperty('svg');
  });

  it('includes drawings that are too large, and pictures', async () => {
    expect(
      await reasonFor(request('large', 'dagre', 'flowchart LR', `x["${'a'.repeat(600_000)}"]`)),
    ).toContain('too large to draw');
    const picture = request(
      'picture',
      'dagre',
      'flowchart LR',
      'x@{ img: "https://example.com/a.png", label: "a" }',
    );
    expect(await reasonFor(picture)).not.toBe('');
  });

  it('includes drawings that take too long, after which others are drawn', async () => {
    const links = Array.from({ length: 4_900 }, (_, i) => `n${i % 700} --> n${(i * 37) % 701}`);
    const endless = request('endless', 'elk', 'flowchart LR', ...links);
    const [failed, fine] = await answers(endless, network);
    expect(failed).toMatchObject({
      id: 'endless',
      reason: expect.stringContaining('more than 15 s for a drawing'),
    });
    expect(fine).toHaveProperty('svg');
    expect(await browser.draw(sequence, fonts)).toHaveProperty('svg');
  });

  it('includes a layout that was not used: directives do not reach it', async () => {
    const directive = `%%{init: {"layout": "dagre", "themeCSS": "*{background:url(https://example.com/)}"}}%%`;
    const [drawing] = await drawn({ ...network, source: `${directive}\n${network.source}` });
    expect(drawing?.svg).not.toContain('example.com');
    expect(await reasonFor({ ...sequence, layout: 'grid' })).toContain('grid layout');
  });
});

/** Pieces of text that mean something to Mermaid, to HTML, to its Markdown or to its entities. */
const SHARP: readonly string[] = [
  '" \' ` #quot; &lt; #60; <b> </text> <br/> ]]> ( ) { } (( | --> %% $$x^2$$ *b* **b** _i_ ::: ; + * = ~ ^ \\n',
  '[ ] [[ ]] end subgraph style classDef __proto__ constructor @{ www.example.com a@b.c ß ° ¶ \ufb02 漢字 עברית',
  '\ue022 \u202e \u200b \u00a0 \ud800 \u0000 👩‍👩‍👧 fa:fa-user %%{init: click title note loop state',
]
  .flatMap((text) => text.split(' '))
  .concat(
    [
      '<img src=x onerror=alert(1)>',
      'direction LR',
      '---\ntitle: x\n---',
      '%%{init: {}}%%',
      '- a',
      '1. a',
      '# h',
    ],
    ['style x fill:#f00', '@{ img: "a" }', 'https://example.com/a?b=c', 'click x href "javascript:alert(1)"'],
  );

const sharpText = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...SHARP) }, fc.string({ maxLength: 6 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(' '));

/** How Mermaid may break lines is its own affair; the characters are not. */
const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** Labels in all: a few hundred here, ten thousand by `npm run fuzz-labels`. */
const LABELS = Number(process.env['FUZZ_LABELS'] ?? 750);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_123);

describe('any text', { timeout: 120_000 + LABELS * 100 }, () => {
  it.each([
    ['dagre', 0.32],
    ['elk', 0.32],
    ['grid', 0.32],
  ] as const)('is drawn as it is with %s', async (layout, share) => {
    const texts = fc.sample(sharpText, { numRuns: Math.ceil((LABELS * share) / 4) * 4, seed: SEED });
    const requests = Array.from({ length: texts.length / 4 }, (_, i) => {
      const [a = '', b = '', c = '', d = ''] = texts.slice(i * 4, i * 4 + 4).map((text) => label(text, 60));
      const lines = [
        'flowchart LR',
        `subgraph s["${a}"]`,
        `x["${b}"]`,
        `y("${c}")`,
        'end',
        `x -->|"${d}"| y`,
      ];
      return request(`fuzz-${i}`, layout, ...lines);
    });
    const drawings = await drawn(...requests);
    for (const [i, { svg }] of drawings.entries()) {
      const expected = texts.slice(i * 4, i * 4 + 4).map((text) => squeezed(cleanText(text, 60)));
      expect(textsOf(svg).map(squeezed).toSorted()).toEqual(expected.toSorted());
    }
  });

  it('is drawn as it is in sequences', async () => {
    const texts = fc.sample(sharpText, { numRuns: Math.ceil(LABELS * 0.04), seed: SEED });
    const requests = texts.map((text, i) =>
      request(
        `seq-${i}`,
        'dagre',
        'sequenceDiagram',
        'participant p as A',
        'participant q as B',
        `p->>q: ${label(text, 40)}`,
      ),
    );
    const drawings = await drawn(...requests);
    for (const [i, { svg }] of drawings.entries()) {
      const words = textsOf(svg).join('');
      expect(squeezed(words)).toContain(squeezed(cleanText(texts[i] ?? '', 40)));
    }
  });
});
