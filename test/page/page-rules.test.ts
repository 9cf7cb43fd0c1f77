import { describe, expect, it } from 'vitest';

import { cssString, pageRules } from '../../src/page/page-rules.ts';

describe('cssString', () => {
  it('leaves nothing with a meaning in CSS or HTML', () => {
    expect(cssString('a"b\\c</style>\n}')).toBe(
      '"a\\000022b\\00005cc\\00003c\\00002fstyle\\00003e \\00007d"'.replace(' \\00007d', ' \\00007d'),
    );
  });

  it('cuts what would not fit beside the name of the part, never inside a character', () => {
    const cut = cssString('\u{1f600}'.repeat(200));
    expect(cut.match(/\\01f600/g)).toHaveLength(63);
    expect(cut.endsWith('\\002026"')).toBe(true);
  });
});

describe('pageRules', () => {
  it('names a portrait and a landscape page for each part', () => {
    const rules = pageRules(
      { title: 'T', classification: 'C', mark: 'M' },
      [{ id: 'system', header: 'What?' }],
      'decision',
      'letter',
    );
    expect(rules).toContain('@page system{@top-right{content:"What?"}}');
    expect(rules).toContain('@page system-wide{size:letter landscape;');
    expect(rules).toContain('.part-system{page:system}');
  });
});
