/** Compares a document with the same one drawn again: the same bytes, or where they part. */
import { readDocument } from '../pdf/read-document.ts';
import { evidence, type Evidence } from './verification.ts';

/** Pages that are named. */
const MOST_PAGES = 12;

/** What drawing it again shows. */
export function comparePages(document: Uint8Array, redrawn: Uint8Array): Evidence {
  if (Buffer.compare(document, redrawn) === 0)
    return evidence('pages', true, 'Drawn again, the document is the same, byte for byte.');
  const [one, other] = [readDocument(document), readDocument(redrawn)];
  const [was, is] = [producerOf(one.information), producerOf(other.information)];
  if (was !== is) {
    return evidence(
      'pages',
      null,
      `The pages were drawn by ${was}, and ${is} is here: two browsers never write the same bytes.`,
    );
  }
  const count = Math.max(one.pages.length, other.pages.length);
  const differing = Array.from({ length: count }, (_, index) => index).filter(
    (index) => one.pages[index] !== other.pages[index],
  );
  if (differing.length === 0) {
    return evidence(
      'pages',
      false,
      'Drawn again, the pages have the same words, and other bytes: a figure, a font, a colour or what the document carries differs.',
    );
  }
  const named = differing.slice(0, MOST_PAGES).map((index) => index + 1);
  const rest = differing.length > MOST_PAGES ? ` and ${differing.length - MOST_PAGES} more` : '';
  return evidence(
    'pages',
    false,
    `Drawn again, ${differing.length === 1 ? 'one page says' : `${differing.length} pages say`} something else.`,
    [`Page ${named.join(', ')}${rest}.`],
  );
}

function producerOf(information: string): string {
  return /\/Producer \(([\x20-\x7e]{0,60})\)/.exec(information)?.[1] ?? 'an unknown browser';
}
