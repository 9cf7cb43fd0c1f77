import { beforeEach, describe, expect, it, vi } from 'vitest';

import { scanPdf } from '../../src/pdf/scan.ts';

/** Tokens that were read: how much work an examination was. */
const work = vi.hoisted(() => ({ tokens: 0 }));

vi.mock(import('../../src/pdf/pdf-tokens.ts'), async (original) => {
  const { pdfTokens } = await original();
  return {
    *pdfTokens(text: string, start: number) {
      for (const token of pdfTokens(text, start)) {
        work.tokens += 1;
        yield token;
      }
    },
  };
});
beforeEach(() => {
  work.tokens = 0;
});

/** A PDF of the objects given; the first is its catalogue, the second its information. */
function pdfOf(...objects: string[]): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((body, i) => {
    const offset = text.length;
    text += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  return Buffer.from(
    `${text}${table}trailer\n<</Size ${objects.length + 1} /Root 1 0 R /Info 2 0 R>>\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1',
  );
}

const plain = (more: string, ...objects: string[]): Uint8Array =>
  pdfOf(
    `<</Type /Catalog /Dests 3 0 R ${more}>>`,
    '<</Title (/JavaScript \\) /Launch)>>',
    '<</JS [4 0 R /XYZ]>>',
    ...objects,
  );

describe('scanPdf', () => {
  it('lets a plain document pass', () => {
    const link =
      '<</Type /Annot /Subtype /Link /A <</S /URI /URI (https://example.com/\\(a\\))>> /Dest /Launch % /AA\n>>';
    const stream = '<</Length 30>>\nstream\n/JavaScript endobj /URI (file:)\nendstream';
    expect(() => scanPdf(plain('/Lang (en)', link, stream, '<</URI <6D61696C746F3A61>>>'))).not.toThrow();
  });

  it.each([
    ['<</OpenAction 4 0 R>>', '/OpenAction'],
    ['<</AA <</O 1>>>>', '/AA'],
    ['<</S /JavaScript>>', '/JavaScript'],
    ['<</S/JavaScript/JS(x)>>', '/JavaScript'],
    ['<</S /J#61vaScript>>', '/JavaScript'],
    ['<</S /Launch>>', '/Launch'],
    ['<</S /GoToR>>', '/GoToR'],
    ['<</S /SubmitForm>>', '/SubmitForm'],
    ['<</AcroForm 1 0 R>>', '/AcroForm'],
    ['<</Title (a \\) ( b\\\\) ) /AA 1>>', '/AA'],
    ['<</Title (endobj) /AA 1>>', '/AA'],
    ['<</Title <2829> /AA 1>>', '/AA'],
    ['<</URI (file:///etc/passwd)>>', 'file:///etc/passwd'],
    ['<</URI (java\\163cript:x)>>', 'links to `javascript:x`'],
    ['<</URI <66696C653A>>>', 'file:'],
    ['<</URI (//example.com)>>', '//example.com'],
    ['<</Type /ObjStm>>', 'in streams'],
    ['<</S /Named /N /Print>>', '/Named'],
    ['<</S /Hide /T (x)>>', '/Hide'],
    ['<</OCProperties 4 0 R>>', '/OCProperties'],
    ['<</Encrypt 4 0 R>>', '/Encrypt'],
    ['<</Type /Annot /Subtype /FileAttachment>>', 'an annotation that is no link'],
    ['<</Type/Annot/Subtype/Widget>>', 'an annotation that is no link'],
    ['<</Type /Annot /Title (/Subtype /Link) /Subtype /FreeText>>', 'an annotation that is no link'],
    ['<</Type /Filespec /F (cmd.exe) /EF <</F 4 0 R>>>>', 'attaches a file in another way'],
    ['<</Type /Filespec /F (//host/share)>>', 'attaches a file in another way'],
    ['<</Type /Embedded#46ile>>', 'attaches a file in another way'],
    ['<</X (never closed>>', 'an object has no end'],
  ])('refuses %s', (object, what) => {
    expect(() => scanPdf(plain('', object))).toThrow(what);
  });

  it('reads in full only what could do something', () => {
    const element = '<</Type /StructElem /S /TD /P 4 0 R /Alt (a text of some length) /K [1 2 3 4]>>';
    const link = '<</Type /Annot /Subtype /Link /A <</S /URI /URI (https://example.com/)>>>>';
    const many = Array.from({ length: 5_000 }, () => element);
    expect(() => scanPdf(plain('', ...many, link))).not.toThrow();
    const few = work.tokens;
    expect(few).toBeLessThan(100);
    work.tokens = 0;
    expect(() => scanPdf(plain('', ...many, ...many, link))).not.toThrow();
    expect(work.tokens).toBe(few);
    expect(() => scanPdf(plain('', ...many, '<</S /#4aavaScript>>'))).toThrow('/JavaScript');
  });

  describe('of a form', () => {
    const field =
      '<</Type /Annot /Subtype /Widget /Rect [1 2 3 4] /P 1 0 R /F 4 /T (field-iso-date) /TU <FEFF> /FT /Tx /DA (/Helv 9 Tf)>>';
    const form = '/AcroForm <</Fields [4 0 R] /DA (/Helv 9 Tf) /DR <</Font <</Helv <</Type /Font>>>>>>>>';

    it('lets fields pass that do nothing', () => {
      expect(() => scanPdf(plain(form, field))).not.toThrow();
    });

    it.each([
      ['an action of a field', form, field.replace('/FT', '/A <</S /URI /URI (https://example.com)>> /FT')],
      ['a script of a field', form, field.replace('/FT', '/AA <</K 5 0 R>> /FT')],
      ['a field with a value', form, field.replace('/DA', '/V (x) /DA')],
      ['a button', form, field.replace('/Tx', '/Btn')],
      ['a form that computes', form.replace('/DA', '/CO [4 0 R] /DA'), field],
      ['a form in XML', form.replace('/DA', '/XFA (x) /DA'), field],
      ['a second form', `${form} ${form}`, field],
      ['a second form by another name', `${form} /Acro#46orm 4 0 R`, field],
      ['a form elsewhere', '', '<</AcroForm <</Fields []>>>>'],
    ])('refuses %s', (_, catalogue, object) => {
      expect(() => scanPdf(plain(catalogue, object))).toThrow(/AcroForm|field of a form|\/AA/);
    });
  });

  it('looks at the catalogue as well', () => {
    expect(() => scanPdf(plain('/OpenAction [4 0 R /Fit]'))).toThrow('/OpenAction');
  });

  it('refuses what it cannot read', () => {
    const bytes = Buffer.from(plain('', '<</A 1>>'));
    bytes.write('9', bytes.indexOf('4 0 obj'), 'latin1');
    expect(() => scanPdf(bytes)).toThrow('not where it should be');
    expect(() => scanPdf(Buffer.from('%PDF-1.7\n'))).toThrow('has another form');
  });
});
