import { beforeAll, describe, expect, it } from 'vitest';

import { loadTheme } from '../../src/host/load-theme.ts';
import { composePage } from '../../src/page/compose-page.ts';
import { BOARD, type Format } from '../../src/page/format.ts';
import type { Theme } from '../../src/page/theme.ts';
import type { Review } from '../../src/review/review.generated.ts';
import type { PlacedFigure } from '../../src/sections/figure.ts';
import { PROFILES } from '../../src/sections/profile.ts';
import { reviewOf } from '../reviewed.ts';
import { SAMPLES, sampleText } from '../samples.ts';
import { review } from './review-fixture.ts';

const drawn: PlacedFigure = {
  kind: 'drawn',
  id: 'accounts',
  svg: '<svg xmlns="http://www.w3.org/2000/svg" role="img"/>',
  orientation: 'landscape',
  width: 200,
  height: 100,
};
/** The whole document. */
const AUDIT = { ...BOARD, profile: 'audit' } as const;
const figures = new Map<string, PlacedFigure>([['accounts', drawn]]);

let theme: Theme;
let html = '';
beforeAll(async () => {
  theme = await loadTheme();
  html = await composePage(review, figures, theme, AUDIT);
});

const all = (pattern: RegExp, text: string = html): readonly string[] =>
  Array.from(text.matchAll(pattern), ([, group = '']) => group);

/** A review in which every list is empty and everything optional is absent. */
function bare(): Review {
  const empty = (value: unknown): unknown => {
    if (Array.isArray(value)) return [];
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, empty(inner)]));
  };
  const { design, governance } = review;
  return {
    ...(empty(review) as Review),
    design: {
      ...(empty(design) as Review['design']),
      summary: null,
      revision: null,
      contact: null,
      classification: null,
      riskOwner: null,
      rto: null,
    },
    governance: { ...(empty(governance) as Review['governance']), previous: null },
  };
}

/** `change` on every text that is more than an id or a word of the format. */
function withTexts<T>(value: T, change: (text: string) => string): T {
  const walk = (inner: unknown): unknown => {
    if (typeof inner === 'string') return /[A-Z ]/.test(inner) ? change(inner) : inner;
    if (Array.isArray(inner)) return inner.map(walk);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, below]) => [key, walk(below)]));
  };
  return walk(value) as T;
}

describe('composePage', () => {
  it('is the same document for the same review', async () => {
    expect(await composePage(structuredClone(review), figures, theme, AUDIT)).toBe(html);
  });

  it('has the body that is kept beside this test', async () => {
    const plain = await composePage(review, figures, { ...theme, css: '', fonts: [] }, AUDIT);
    await expect(plain).toMatchFileSnapshot('__files__/document.html');
  });

  it('has in each edition what its reader needs, and links only to what is there', async () => {
    const compose = async (format: Partial<Format>): Promise<string> =>
      composePage(review, figures, theme, { ...BOARD, ...format });
    const bodies = await Promise.all(PROFILES.map((profile) => compose({ profile })));
    for (const body of bodies) {
      const ids = new Set(all(/ id="([^"]+)"/g, body));
      const targets = [...all(/ href="#([^"]+)"/g, body), ...all(/ data-page-of="([^"]+)"/g, body)];
      expect(targets.filter((id) => !ids.has(id))).toEqual([]);
      expect(body).toContain('Approve with conditions');
    }
    // A link that leads nowhere is printed as text: a source that is cited has to be in the list.
    const listed = bodies.filter((body) => body.includes('id="source-list"'));
    expect(listed).toHaveLength(3);
    expect(listed.flatMap((body) => all(/<span>(\[\d+\])<\/span>/g, body))).toEqual([]);
    const sections = bodies.map((body) => all(/ class="section-head" id="([^"]+)"/g, body));
    const [decision, board, engineer, audit] = sections;
    expect(decision).toEqual(['scorecard', 'last-review', 'work-list', 'conditions', 'sign-off']);
    expect(board).toContain('checklist');
    expect(board).not.toContain('traceability');
    expect(engineer).toContain('cia-evidence');
    expect(engineer).not.toContain('sign-off');
    expect(new Set(sections.flat())).toEqual(new Set(audit));
    expect(bodies[1]).toContain('The audit edition of this review adds');
    expect(await compose({ cover: true, paper: 'letter' })).toMatch(
      /size:letter;[^]*<header class="cover">\n[^]*Claims intake/,
    );
  });

  it('forbids everything before anything could be loaded', () => {
    expect(html).toMatch(/<head>\n<meta http-equiv="Content-Security-Policy"/);
    expect(
      all(/\s(?:src|href)="([^"#]*:)/g).filter((scheme) => !/^(https?|mailto|data):/.test(scheme)),
    ).toEqual([]);
    expect(all(/<(script|link|iframe|object|embed|form|base)\b/g)).toEqual([]);
    expect(all(/\burl\(([^)]{0,30})/g).filter((address) => !address.startsWith('data:'))).toEqual([]);
  });

  it('has every id once, and every link inside leads somewhere', () => {
    const ids = all(/\sid="([^"]+)"/g);
    expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted());
    expect(all(/href="#([^"]+)"/g).filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('asks for page numbers only of places that a link leads to', () => {
    const linked = new Set(all(/href="#([^"]+)"/g));
    const asked = all(/data-page-of="([^"]+)"/g);
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((id) => !linked.has(id))).toEqual([]);
  });

  it('leaves out no level of headings', () => {
    const levels = all(/<h([1-6])/g).map(Number);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it('gives every table heads with a scope', () => {
    expect(all(/<th(?=[\s>])((?![^>]*scope=)[^>]*)>/g)).toEqual([]);
  });

  it('puts drawings in as pictures with their words', () => {
    expect(html).toContain(
      '<img alt="Two accounts, joined by an assumed role." src="data:image/svg+xml;base64,',
    );
  });

  it('marks the place of a drawing that could not be made', async () => {
    const missing = new Map<string, PlacedFigure>([
      ['accounts', { kind: 'missing', id: 'accounts', reason: 'Too large.' }],
    ]);
    expect(await composePage(review, missing, theme)).toContain(
      'This diagram could not be drawn: Too large.',
    );
  });

  it('says in one line what there is not', async () => {
    const text = await composePage(bare(), new Map(), theme);
    const lines = [
      'No flows are declared.',
      'No gap is open, and nothing contradicts itself.',
      'First review: nothing to compare with.',
    ];
    expect(lines.filter((line) => !text.includes(line))).toEqual([]);
    const body = text.slice(text.indexOf('<body>'));
    expect(all(/(.{60}<tbody>\s*<\/tbody>|<ul[^>]*>\s*<\/ul>|.{60}undefined|\bNaN\b)/gs, body)).toEqual([]);
  });

  it('prints hostile text as text, wherever it stands', async () => {
    const attack = `</style><script>alert(1)</script><img src=x onerror=alert(1)>"'{{x}}`;
    const hostile = await composePage(
      withTexts(review, (text) => text + attack),
      figures,
      theme,
    );
    expect(all(/<(script|img src=x)/g, hostile)).toEqual([]);
    expect(all(/<\/(style)>/g, hostile)).toHaveLength(1);
    expect(all(/(&lt;script&gt;)alert/g, hostile).length).toBeGreaterThan(100);
  });

  it('takes out characters that hide or reorder', async () => {
    const hidden = await composePage(
      withTexts(review, (text) => `${text}\u202egnp.exe\u2066\u200b\ue022`),
      figures,
      theme,
    );
    expect(all(/([\u202e\u2066\u200b\ue022])/g, hidden)).toEqual([]);
  });
});

describe('numbers of findings, questions and threats', () => {
  it.each(SAMPLES)('never break at the end of a line in %s', async (sample) => {
    const page = await composePage(reviewOf(sampleText(sample)), new Map(), theme, AUDIT);
    const links = Array.from(
      page.matchAll(/<a( class="id")?[^>]*>(?:<bdi>)?([FQT]-\d{2,})(?:<\/bdi>)?<\/a>/g),
      ([, id, number]) => [number, id !== undefined] as const,
    );
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter(([, isWhole]) => !isWhole)).toEqual([]);
  });
});
