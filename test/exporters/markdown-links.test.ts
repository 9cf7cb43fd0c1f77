/** Whoever clicks in the Markdown arrives, as GitHub makes the anchors. */
import { describe, expect, it } from 'vitest';

import { markdownReview } from '../../src/exporters/markdown.ts';
import { withLinks } from '../../src/exporters/markdown-links.ts';
import { reviewOf } from '../reviewed.ts';
import { SAMPLES, sampleText } from '../samples.ts';

/** Anchors as the renderer of GitHub makes them, told by itself here. */
function anchorsIn(markdown: string): Set<string> {
  const counts: Record<string, number> = {};
  const text = markdown.replace(/^```[\s\S]*?^```$/gm, '');
  return new Set(
    Array.from(text.matchAll(/^#{1,6} (.+)$/gm), ([, words = '']) => {
      const plain = words.replace(/\\(.)/g, '$1').toLowerCase();
      const id = Array.from(plain)
        .filter((character) => /[\p{L}\p{M}\p{Nd}\p{Pc} -]/u.test(character))
        .map((character) => (character === ' ' ? '-' : character))
        .join('');
      const before = counts[id] ?? 0;
      counts[id] = before + 1;
      return before === 0 ? id : `${id}-${before}`;
    }),
  );
}

describe.each(SAMPLES)('the Markdown of %s', (sample) => {
  it('has contents and numbers that lead somewhere', () => {
    const markdown = markdownReview(reviewOf(sampleText(sample)));
    const anchors = anchorsIn(markdown);
    const targets = Array.from(markdown.matchAll(/\]\(#([^)]*)\)/g), ([, target = '']) => target);
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((target) => !anchors.has(target))).toEqual([]);
    expect(targets).toContain('what-can-go-wrong');
  });
});

describe('withLinks', () => {
  it('leads from a number to the heading that begins with it, and not from there to itself', () => {
    const markdown = [
      '# Shop',
      '## Open findings',
      '| F-01 | `F-01` | XF-01 | F-012 | F-02 |',
      '### F-01 A link \\[x\\] opens',
      '| F-01 | F-02 |',
    ].join('\n');
    expect(withLinks(markdown).split('\n')).toEqual([
      '# Shop',
      '**Contents**',
      '',
      '- [Open findings](#open-findings)',
      '  - [F-01 A link \\[x\\] opens](#f-01-a-link-x-opens)',
      '',
      '## Open findings',
      '| [F-01](#f-01-a-link-x-opens) | `F-01` | XF-01 | F-012 | F-02 |',
      '### F-01 A link \\[x\\] opens',
      '| F-01 | F-02 |',
    ]);
  });

  it('numbers anchors that are alike, and offers none that it is not sure of', () => {
    const markdown = '# Shop\n## A\n## A\n## \u200dB\n## ½\n```mermaid\n## no heading\n```\n';
    expect(withLinks(markdown)).toContain('- [A](#a)\n- [A](#a-1)\n\n## A\n');
  });
});
