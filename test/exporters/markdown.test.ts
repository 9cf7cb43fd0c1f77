import { describe, expect, it } from 'vitest';

import { jsonReview } from '../../src/exporters/json.ts';
import { markdownReview } from '../../src/exporters/markdown.ts';
import { mermaidFence } from '../../src/exporters/mermaid-fence.ts';
import { code, prose, text } from '../../src/source/markdown-text.ts';
import { review } from '../page/review-fixture.ts';
import { reviewOf } from '../reviewed.ts';
import { SAMPLES, sampleText } from '../samples.ts';

describe('markdownReview', () => {
  it('is the document that is kept beside this test', async () => {
    await expect(markdownReview(review)).toMatchFileSnapshot('__files__/review.md');
  });

  it('keeps tables whole, whatever stands in their cells', () => {
    const design = { ...review.design, team: 'a|b\nc`d' };
    const lines = markdownReview({ ...review, design }).split('\n');
    const widths = (line: string): number => line.replaceAll('\\|', '').split('|').length;
    const torn = lines.filter((line, index) => {
      const next = lines[index + 1] ?? '';
      return line.startsWith('| ') && next.startsWith('| ') && widths(next) !== widths(line);
    });
    expect(torn).toEqual([]);
  });
});

it.each(SAMPLES)('heads nothing twice, and leaves no diagram out: %s', (sample) => {
  const whole = reviewOf(sampleText(sample));
  const markdown = markdownReview(whole);
  const headings: readonly string[] = markdown.match(/^#+ .*$/gm) ?? [];
  expect(headings.filter((heading, index) => headings.indexOf(heading) !== index)).toEqual([]);
  const drawn = whole.diagrams.flatMap(({ candidates }) => candidates[0] ?? []);
  expect(markdown.match(/^```mermaid$/gm) ?? []).toHaveLength(drawn.length);
});

describe('text in Markdown', () => {
  it.each([
    ['<img src=x>', '\\<img src=x\\>'],
    ['[a](javascript:x)', '\\[a\\](javascript:x)'],
    ['a|b', 'a\\|b'],
    ['# no heading', '\\# no heading'],
    ['1. no list', '1\\. no list'],
    ['99.9%', '99.9%'],
    ['two\nlines', 'two lines'],
    ['&amp;', '\\&amp;'],
  ])('%j is %j', (from, to) => {
    expect(text(from)).toBe(to);
  });

  it('mentions nobody, refers to no issue and links to nothing', () => {
    const harmless = text('@octocat #12 GH-3 https://evil.example www.evil.example');
    expect(harmless).not.toMatch(/@o|#1|GH-3|:\/\/|www\./);
  });

  it('fences code that has backticks in it', () => {
    expect(code('a`b')).toBe('``a`b``');
    expect(code('`')).toBe('`` ` ``');
  });

  it('keeps the spaces around names in backticks', () => {
    expect(prose('Write `a|b` on it')).toBe('Write `a\\|b` on it');
  });

  it('gives protected characters of a diagram as codes of Mermaid', () => {
    expect(mermaidFence('flowchart LR\n a["x\ue022\ue100"]')).toBe(
      '```mermaid\nflowchart LR\n a["x#34;#64258;"]\n```\n',
    );
  });
});

describe('jsonReview', () => {
  it('gives the review back', () => {
    expect(JSON.parse(jsonReview(review))).toEqual(review);
    expect(jsonReview(review).endsWith('}\n')).toBe(true);
  });
});
