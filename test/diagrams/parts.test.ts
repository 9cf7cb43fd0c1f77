import { describe, expect, it } from 'vitest';

import { partWords } from '../../src/diagrams/parts.ts';

describe('the caption of a part', () => {
  it('says which of them it shows by their first and last titles', () => {
    expect(partWords('Flows', ['Submit', 'Upload', 'Score'], 4, 9)).toBe(
      'Flows 5 to 7 of 9, from \u201cSubmit\u201d to \u201cScore\u201d.',
    );
  });

  it('names the only one', () => {
    expect(partWords('Secrets', ['Vendor token'], 2, 3)).toBe('Secrets 3 of 3: \u201cVendor token\u201d.');
  });

  it('names none whose title would fill the page', () => {
    expect(partWords('Flows', ['ab'.repeat(100), 'Score'], 0, 4)).toBe('Flows 1 to 2 of 4.');
  });
});
