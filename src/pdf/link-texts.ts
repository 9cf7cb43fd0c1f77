/** Says where each link leads, for readers who hear a link and do not see the words around it. */
import { bodiesOf, type PdfFile } from './pdf-file.ts';
import { pdfTokens } from './pdf-tokens.ts';
import { textString } from './pdf-syntax.ts';

/** The link annotations of `pdf` that say nothing yet, by object number, with their text added. */
export function describedLinks(pdf: PdfFile): ReadonlyMap<number, string> {
  const links = new Map<number, string>();
  for (const { number, text, stream } of bodiesOf(pdf)) {
    if (stream || !text.startsWith('<</Type /Annot') || !text.includes('/Subtype /Link')) continue;
    const target = targetOf(text);
    if (target === null) continue;
    links.set(number, `${text.slice(0, text.lastIndexOf('>>'))}\n/Contents ${textString(target)}>>`);
  }
  return links;
}

/** The address, or the name of the place in the document; null if there is none, or a text already. */
function targetOf(annotation: string): string | null {
  let before = '';
  let target: string | null = null;
  for (const { kind, value } of pdfTokens(annotation, 0)) {
    if (kind === 'name' && value === 'Contents' && before !== 'Dest') return null;
    if (before === 'URI' && kind === 'string') target = value;
    if (before === 'Dest' && kind === 'name') target = `To ${Buffer.from(value, 'latin1').toString('utf8')}`;
    before = kind === 'name' && before !== 'Dest' ? value : '';
  }
  return target;
}
