/** What is printed can be read, in colour and in grey. */
import { beforeAll, describe, expect, it } from 'vitest';

import { loadTheme } from '../../src/host/load-theme.ts';
import { flowchart } from '../../src/diagrams/flowchart.ts';
import type { Stroke } from '../../src/diagrams/palette.ts';
import {
  levelMark,
  type Mark,
  outcomeMark,
  pathMark,
  riskMark,
  severityMark,
  signatureMark,
  statusMark,
  verdictMark,
} from '../../src/sections/mark.ts';

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

/** Declarations of the last rule of `selector` that has any. */
const ruleOf = (selector: string): string => {
  const name = selector.replaceAll('.', String.raw`\.`);
  return Array.from(css.matchAll(new RegExp(String.raw`(?:^|\n|,\n)${name}(?:,\n[^{]*)? \{([^}]*)\}`, 'g')))
    .map(([, rule = '']) => rule)
    .join('');
};

describe('a grey copy', () => {
  it('tells every state from the others of its kind by shape and by word', () => {
    const kinds: Readonly<Record<string, readonly Mark[]>> = {
      severity: (['critical', 'high', 'medium', 'low'] as const).map(severityMark),
      outcome: (['pass', 'gap', 'unstated', 'accepted', 'not-applicable', 'aws'] as const).map(outcomeMark),
      status: (['open', 'unknown', 'accepted', 'mitigated', 'not-applicable'] as const).map(statusMark),
      level: (['very-high', 'high', 'moderate', 'low', 'very-low'] as const).map(levelMark),
      path: (['open', 'unknown', 'closed'] as const).map(pathMark),
      verdict: (['met', 'missed', 'not-shown', 'not-stated'] as const).map(verdictMark),
      signature: (['pending', 'holds', 'void', 'unbound'] as const).map(signatureMark),
      risk: (['high', 'medium', 'none', 'unknown'] as const).map(riskMark),
    };
    for (const [kind, marks] of Object.entries(kinds)) {
      expect(new Set(marks.map(({ path }) => path)).size, kind).toBe(marks.length);
      expect(new Set(marks.map(({ word }) => word)).size, kind).toBe(marks.length);
    }
  });

  it('tells the pieces of a bar by their lightness, the gap by its height as well', () => {
    const colourOf = (piece: string): string =>
      /background: (#[0-9a-f]{6})/.exec(ruleOf(`.bar-${piece}`))?.[1] ?? variables().get('high') ?? '#ffffff';
    const [pass, accepted, gap] = [colourOf('pass'), colourOf('accepted'), colourOf('gap')];
    expect(contrast(pass, accepted)).toBeGreaterThan(1.6);
    expect(contrast(accepted, gap)).toBeGreaterThan(1.5);
    expect(contrast(pass, '#ffffff')).toBeGreaterThan(1.6);
    const height = (rule: string): number => Number(/height: ([\d.]+)mm/.exec(rule)?.[1]);
    expect(height(ruleOf('.bar .bar-gap'))).toBeGreaterThan(height(ruleOf('.bar')));
    // What is not stated is the one that is empty.
    expect(ruleOf('.bar-unstated')).toContain('border: 0.5pt solid');
  });

  it('tells the lines of a drawing by how they are drawn', () => {
    const strokes: readonly Stroke[] = ['plain', 'strong', 'dashed', 'clear', 'unused'];
    const chart = flowchart('LR', 'Lines', 'Lines');
    const [from, to] = [chart.node('a', 'box', 'compute'), chart.node('b', 'box', 'compute')];
    for (const stroke of strokes) chart.edge(from, to, null, stroke);
    const source = chart.source();
    const arrows = Array.from(source.matchAll(/n1 (\S+) n2/g), ([, arrow]) => arrow);
    const drawn = arrows.map((arrow, index) => {
      const style = new RegExp(`linkStyle ${index} (.*)`).exec(source)?.[1] ?? '';
      return `${arrow} ${/stroke-width:[^,]+/.exec(style)?.[0]} ${/dasharray:[^,]+/.exec(style)?.[0]}`;
    });
    expect(drawn).toHaveLength(strokes.length);
    expect(new Set(drawn).size).toBe(strokes.length);
  });

  it('shows lines in its legends as they are drawn', () => {
    const lines = ['plain', 'strong', 'dashed', 'clear'].map((name) => {
      const rule = ruleOf(`.swatch.${name}`);
      const widths = Array.from(rule.matchAll(/([\d.]+)pt/g), ([, width]) => width);
      return `${/dotted|dashed/.exec(rule)?.[0] ?? 'solid'} ${widths.at(-1)}`;
    });
    expect(new Set(lines).size).toBe(lines.length);
  });
});
