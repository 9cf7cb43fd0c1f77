/** Every text that somebody finds in a finished document: on its pages, beside them, in its metadata, in its files. */
import { type Budget, unpackedStream } from './expand.ts';
import { objectText, packedStream, type PdfFile, reference } from './pdf-file.ts';
import { pageTexts } from './page-text.ts';

/** One of them, with where it is found. */
export interface DocumentText {
  readonly where: string;
  readonly text: string;
}

/** The texts of a document whose objects lie in the open. */
export function documentTexts(pdf: PdfFile, budget: Budget): readonly DocumentText[] {
  const metadata = reference(objectText(pdf, pdf.root), 'Metadata');
  const packet = metadata === null ? '' : packedStream(pdf, metadata).toString('utf8');
  return [
    ...pageTexts(pdf, budget).map((text, index) => ({ where: `page ${index + 1}`, text })),
    { where: 'titles, names and descriptions', text: stringsOf(pdf) },
    { where: 'the metadata', text: packet },
    ...attachedTexts(pdf, budget),
  ];
}

/** Strings in hexadecimal are UTF-16 behind a mark; the others stand in the objects as they are. */
function stringsOf({ text }: PdfFile): string {
  const decoded = [...text.matchAll(/<FEFF((?:[0-9A-F]{4})+)>/g)].map(([, units = '']) =>
    Buffer.from(units, 'hex').swap16().toString('utf16le'),
  );
  const plain = [...text.matchAll(/\(((?:[^\\()]|\\[^])*)\)/g)].map(([, string = '']) =>
    string.startsWith('\xfe\xff')
      ? Buffer.from(string.slice(2), 'latin1').toString('latin1').replaceAll('\0', '')
      : string.replaceAll(/\\([^])/g, '$1'),
  );
  return [...decoded, ...plain].join('\n');
}

function attachedTexts(pdf: PdfFile, budget: Budget): DocumentText[] {
  return [...pdf.text.matchAll(/<<\/Type \/Filespec [^]{0,8192}?\/EF <<\/F (\d{1,10}) 0 R /g)].map(
    ([, number]) => ({
      where: 'an attached file',
      text: unpackedStream(packedStream(pdf, Number(number)), budget).toString('utf8'),
    }),
  );
}
