import { describe, expect, it } from 'vitest';

import { alternatives, clauses } from '../../src/sections/wording.ts';

describe('clauses', () => {
  it('begin small after the first, but for names', () => {
    expect(
      clauses(['What `a` brings is checked', 'What `b` brings is checked', 'GuardDuty watches `c`']),
    ).toBe('What `a` brings is checked; what `b` brings is checked; GuardDuty watches `c`');
    expect(clauses(['A boundary caps it', 'Nobody else may', 'AWS does it', 'Nova is a name'])).toBe(
      'A boundary caps it; nobody else may; AWS does it; Nova is a name',
    );
  });
});

describe('alternatives', () => {
  it('are joined by commas and one or', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(alternatives)).toEqual([
      '',
      'a',
      'a or b',
      'a, b or c',
    ]);
  });
});
