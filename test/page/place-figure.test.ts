import { describe, expect, it } from 'vitest';

import { placeFigure } from '../../src/page/place-figure.ts';

const drawing = (width: number, height: number, smallestText = 14): Parameters<typeof placeFigure>[0] => ({
  id: 'f',
  svg: '<svg/>',
  width,
  height,
  smallestText,
});

const orientation = (width: number, height: number): string => {
  const { figure } = placeFigure(drawing(width, height), 'a4');
  return figure.kind === 'drawn' ? figure.orientation : figure.kind;
};

describe('placeFigure', () => {
  it('keeps what fits between the text, at the size of its text', () => {
    const { figure, smallestText, legible } = placeFigure(drawing(500, 400), 'a4');
    expect(figure).toMatchObject({ kind: 'drawn', orientation: 'portrait' });
    expect(smallestText).toBeCloseTo(8.5);
    expect(legible).toBe(true);
  });

  it('turns the page for what would be too small', () => {
    expect(orientation(1_200, 500)).toBe('landscape');
    expect(orientation(700, 1_000)).toBe('portrait');
  });

  it('says when neither is legible, and takes the larger', () => {
    const { legible, smallestText } = placeFigure(drawing(3_000, 600), 'a4');
    expect(legible).toBe(false);
    expect(smallestText).toBeLessThan(7);
    expect(orientation(3_000, 600)).toBe('landscape');
  });

  it('stays inside the page', () => {
    for (const [width, height] of [
      [100, 100],
      [2_000, 100],
      [100, 2_000],
      [5_000, 5_000],
    ] as const) {
      const { figure } = placeFigure(drawing(width, height), 'a4');
      if (figure.kind !== 'drawn') throw new Error('A drawing has a place.');
      const box = figure.orientation === 'portrait' ? [174, 205] : [261, 136];
      expect(figure.width).toBeLessThanOrEqual((box[0] ?? 0) + 0.01);
      expect(figure.height).toBeLessThanOrEqual((box[1] ?? 0) + 0.01);
    }
  });
});
