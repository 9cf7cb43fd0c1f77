import { describe, expect, it } from 'vitest';

import { pretty } from '../../src/reporters/pretty.ts';
import { HOSTILE, mistaken, titled } from './reports.ts';

/** Every character that is no visible one and no line break. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** What the runners of pipelines take for a command. */
const COMMAND = /^\s*::|##\w*\[/m;

const wrong = `parapet: 1
design: { id: claims, title: Claims, owner: { team: claims } }
accounts:
  prod: { id: 111122223333, purpos: workload }
`;

describe.each(HOSTILE)('%j', (text) => {
  it.each([
    ['title of everything', () => titled(text)],
    ['name of the file', () => titled('Claims', text)],
    ['name of a file that is wrong', () => mistaken(wrong, text)],
    ['key that is unknown', () => mistaken(`parapet: 1\n${JSON.stringify(text)}: 1\n`)],
    ['value that is wrong', () => mistaken(`parapet: 1\ndesign: ${JSON.stringify(text)}\n`)],
    ['line of the text', () => mistaken(`parapet: 1\n${text}\n`)],
    ['line beside a mistake', () => mistaken(`parapet: 2\n# ${text.replaceAll('\n', '\n# ')}\ndesign: 1\n`)],
  ])('commands nothing as %s', (_, make) => {
    const shown = pretty([make()], { colour: false, version: '1.2.3' });
    expect(shown).not.toMatch(UNSEEN);
    expect(shown).not.toMatch(COMMAND);
    const coloured = pretty([make()], { colour: true, version: '1.2.3' }).replaceAll(/\u001B\[\d+m/g, '');
    expect(coloured).toBe(shown);
  });
});

it('says everything without colour, and the same with it', () => {
  const reports = [titled('Claims'), mistaken(wrong, 'other.yaml')];
  const plain = pretty(reports, { colour: false, version: '1.2.3' });
  const coloured = pretty(reports, { colour: true, version: '1.2.3' });
  expect(plain).not.toContain('\u001B');
  expect(coloured).toContain('\u001B[31m');
  expect(coloured.replaceAll(/\u001B\[\d+m/g, '')).toBe(plain);
  expect(coloured.match(/\u001B\[(?:1|2|31|33|34)m/g)?.length).toBe(
    coloured.match(/\u001B\[(?:22|39)m/g)?.length,
  );
});

it('shows the lines of every mistake', async () => {
  await expect(pretty([mistaken(wrong)], { colour: false, version: '1.2.3' })).toMatchFileSnapshot(
    '__files__/mistakes.txt',
  );
});

it('shows gaps, questions and the sum', async () => {
  await expect(pretty([titled('Claims')], { colour: false, version: '1.2.3' })).toMatchFileSnapshot(
    '__files__/review.txt',
  );
});

it('ends each report with one line break, and parts two with an empty line', () => {
  const one = pretty([titled('Claims')], { colour: false, version: '1.2.3' });
  expect(one).toMatch(/[^\n]\n$/);
  expect(pretty([titled('Claims'), titled('Claims')], { colour: false, version: '1.2.3' })).toBe(
    `${one}\n${one}`,
  );
});
