/** What is printed can be read, in colour and in grey. */
import { beforeAll, describe, expect, it } from 'vitest';

import { loadTheme } from '../../src/host/load-theme.ts';
import { severityMark } from '../../src/sections/mark.ts';

let css = '';
beforeAll(async () => {
  ({ css } = await loadTheme());
});

/** Relative luminance after WCAG 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = (colour.match(/[0-9a-f]{2}/gi) ?? []).map((pair) => {
    const share = Number.parseInt(pair, 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Six digits, where three were written. */
const full = (colour: string): string =>
  colour.length === 4 ? `#${Array.from(colour.slice(1), (digit) => digit + digit).join('')}` : colour;

/** The variables of the theme on paper, before any rule for screens. */
const variables = (): ReadonlyMap<string, string> => {
  const root = /:root \{([^}]*)\}/.exec(css)?.[1] ?? '';
  return new Map(
    Array.from(root.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/gi), ([, name = '', colour = '']) => [
      name,
      full(colour),
    ]),
  );
};

/** The darkest ground that text stands on. */
const grounds = (): readonly string[] => {
  const paper = css.split('@media')[0] ?? '';
  const tints = Array.from(
    paper.matchAll(/\.risk-matrix \.risk-\w+ \{\s*background: (#[0-9a-f]{6})/g),
    ([, colour = '']) => colour,
  );
  return ['#ffffff', variables().get('tint') ?? '#000000', ...tints];
};

describe('the theme on paper', () => {
  it('prints every text at 4.5 to 1 at least, on white and on its tints', () => {
    const [white = '', tint = '', ...cells] = grounds();
    for (const name of ['ink', 'soft', 'quiet', 'accent', 'critical', 'high', 'medium', 'low']) {
      const colour = variables().get(name) ?? '#ffffff';
      // In a coloured cell quiet words are printed as soft ones.
      for (const ground of name === 'quiet' ? [white, tint] : [white, tint, ...cells])
        expect(contrast(colour, ground), `${name} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('tells severities apart without any colour: by shape and by word', () => {
    const marks = (['critical', 'high', 'medium', 'low'] as const).map(severityMark);
    expect(new Set(marks.map(({ path }) => path)).size).toBe(4);
    expect(new Set(marks.map(({ word }) => word)).size).toBe(4);
    for (const { kind } of marks) expect(luminance(variables().get(kind) ?? '#ffffff')).toBeLessThan(0.18);
  });
});
