/** Says where each link leads, for readers who hear a link and do not see the words around it. */
import { bodiesOf, type PdfFile } from './pdf-file.ts';
import { decodeName, pdfTokens } from './pdf-tokens.ts';
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

/** A place in the document, in an annotation without any string in which the same words could stand. */
const PLACE = /^[^(]*\/Dest \/([^\s()<>[\]{}/%]+)[^(]*$/;

/** The address, or the name of the place in the document; null if there is none, or a text already. */
function targetOf(annotation: string): string | null {
  const place = annotation.includes('/Contents') ? undefined : PLACE.exec(annotation)?.[1];
  if (place !== undefined) return toPlace(decodeName(place));
  let before = '';
  let target: string | null = null;
  for (const { kind, value } of pdfTokens(annotation, 0)) {
    if (kind === 'name' && value === 'Contents' && before !== 'Dest') return null;
    if (before === 'URI' && kind === 'string') target = value;
    if (before === 'Dest' && kind === 'name') target = toPlace(value);
    before = kind === 'name' && before !== 'Dest' ? value : '';
  }
  return target;
}

function toPlace(name: string): string {
  return `To ${Buffer.from(name, 'latin1').toString('utf8')}`;
}
