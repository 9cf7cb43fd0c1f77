import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cleanText, label, restore, unprotect } from '../../src/diagrams/mermaid-text.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 80 });

describe('cleanText', () => {
  it.each([
    ['  a \t b  ', 'a b'],
    ['one\r\n\r\n two\u2028three', 'one\ntwo\nthree'],
    ['pay\u202Eload\u0007', 'payload'],
    ['e\u0301', '\u00e9'],
    ['\ue022\ud800', '\ufffd\ufffd'],
    ['', '—'],
    ['\u200b\n', '—'],
  ])('makes %j drawable', (text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  it('cuts between visible characters and says so', () => {
    expect(cleanText('👩‍👩‍👧 family', 3)).toBe('👩‍👩‍👧…');
    expect(cleanText('abcdef', 4)).toBe('abc…');
    expect(cleanText('abcd', 4)).toBe('abcd');
  });
});

describe('label', () => {
  it('leaves nothing to Mermaid but letters, digits and its own line break', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const bare = label(text).replaceAll('<br/>', '');
        expect(bare).not.toMatch(/["'`#;<>{}()|&\\%:[\]@=*_~^$!?+]/);
      }),
    );
  });

  it('gives the clean text back', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unprotect(label(text)).replaceAll('<br/>', '\n')).toBe(
          cleanText(text).replaceAll('<br/>', '\n'),
        );
      }),
    );
  });

  it('hides words that grammars match inside of quotes', () => {
    for (const word of ['end', 'direction LR', 'click', 'subgraph', 'href', '__proto__', 'www.example']) {
      expect(label(word).startsWith(word.charAt(0))).toBe(false);
    }
  });
});

describe('restore', () => {
  it('escapes what it restores', () => {
    expect(restore(`<text>${label('<b a="c">&\'')}</text>`)).toBe(
      '<text>&lt;b a=&quot;c&quot;&gt;&amp;&#39;</text>',
    );
  });

  it('lets no text out of its element', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(restore(label(text)).replaceAll('<br/>', '')).not.toMatch(/[<>"']/);
      }),
    );
  });
});
