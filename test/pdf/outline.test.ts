import { describe, expect, it } from 'vitest';

import { describedLinks } from '../../src/pdf/link-texts.ts';
import { readableOutline } from '../../src/pdf/outline.ts';
import type { PdfFile } from '../../src/pdf/pdf-file.ts';

/** A PDF of the objects given, from number 1; the first is its catalogue. */
function fileOf(...objects: string[]): PdfFile {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((body, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  return { text, offsets: [0, ...offsets], root: 1, info: 1, table: text.length };
}

const bookmark = (title: string, links: string): string =>
  `<</Title (${title})\n/Dest [9 0 R /XYZ 0 0 0]\n${links}>>`;

describe('the outline', () => {
  const pdf = fileOf(
    '<</Type /Catalog\n/Outlines 2 0 R>>',
    '<</Type /Outlines\n/First 3 0 R\n/Last 3 0 R\n/Count 5>>',
    bookmark('The title /Next 1 0 R', '/Parent 2 0 R\n/First 4 0 R\n/Last 7 0 R\n/Count 4'),
    bookmark('Part', '/Parent 3 0 R\n/SE 8 0 R\n/First 5 0 R\n/Last 5 0 R\n/Count 2\n/Next 7 0 R'),
    bookmark('Section', '/Parent 4 0 R\n/First 6 0 R\n/Last 6 0 R\n/Count 1'),
    bookmark('Finding', '/Parent 5 0 R'),
    bookmark('Appendix', '/Parent 3 0 R\n/Prev 4 0 R'),
  );
  const changed = readableOutline(pdf);

  it('puts the parts beside the title and closes the sections', () => {
    expect([...changed].toSorted(([a], [b]) => a - b)).toEqual([
      [2, '<</Type /Outlines\n/First 3 0 R\n/Last 7 0 R\n/Count 4>>'],
      [3, bookmark('The title /Next 1 0 R', '/Parent 2 0 R\n/Next 4 0 R')],
      [
        4,
        bookmark(
          'Part',
          '/Parent 2 0 R\n/SE 8 0 R\n/Prev 3 0 R\n/Next 7 0 R\n/First 5 0 R\n/Last 5 0 R\n/Count 1',
        ),
      ],
      [5, bookmark('Section', '/Parent 4 0 R\n/First 6 0 R\n/Last 6 0 R\n/Count -1')],
      [6, bookmark('Finding', '/Parent 5 0 R')],
      [7, bookmark('Appendix', '/Parent 2 0 R\n/Prev 4 0 R')],
    ]);
  });

  it('stays as it is where there is none', () => {
    expect(readableOutline(fileOf('<</Type /Catalog>>')).size).toBe(0);
  });
});

describe('links', () => {
  const textOf = (annotation: string): string | undefined => {
    const body = describedLinks(fileOf('<</Type /Catalog>>', annotation)).get(2);
    const code = /\/Contents <FEFF([0-9A-F]*)>>>$/.exec(body ?? '')?.[1];
    return code === undefined ? undefined : Buffer.from(code, 'hex').swap16().toString('utf16le');
  };
  const link = (entries: string): string => `<</Type /Annot\n/Subtype /Link\n${entries}>>`;

  it('say where they lead', () => {
    expect(textOf(link('/A <</S /URI\n/URI (https://example.com/\\(a\\))>>'))).toBe(
      'https://example.com/(a)',
    );
    expect(textOf(link('/Dest /F-01'))).toBe('To F-01');
    expect(textOf(link('/Dest /Contents'))).toBe('To Contents');
  });

  it('keep the text that they have', () => {
    expect(textOf(link('/Dest /F-01\n/Contents (x)'))).toBeUndefined();
  });
});
