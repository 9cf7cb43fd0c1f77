/**
 * Bookmarks as a reader wants them. Chromium hangs everything below the title of the document and opens it
 * all; here the title is the first bookmark, the parts stand beside it, and sections open on demand.
 */
import { objectText, type PdfFile, reference } from './pdf-file.ts';

interface Bookmark {
  readonly number: number;
  /** Title and destination, as they stand. */
  readonly head: string;
  /** The element of the structure that it belongs to. */
  readonly element: number | null;
  readonly below: readonly Bookmark[];
}

/** Bookmarks from this depth on are closed at first; the outermost have depth 1. */
const CLOSED = 2;

/** The changed objects of the outline by number; none if it has not the form that Chromium writes. */
export function readableOutline(pdf: PdfFile): ReadonlyMap<number, string> {
  const changed = new Map<number, string>();
  const root = reference(objectText(pdf, pdf.root), 'Outlines');
  if (root === null) return changed;
  const [title, ...more] = bookmarksFrom(pdf, reference(objectText(pdf, root), 'First'));
  if (title === undefined || more.length > 0) return changed;
  const outermost = [{ ...title, below: [] }, ...title.below];
  const visible = write(outermost, root, 1, changed);
  changed.set(root, `<</Type /Outlines${ends(outermost)}\n/Count ${visible}>>`);
  return changed;
}

function bookmarksFrom(pdf: PdfFile, first: number | null): readonly Bookmark[] {
  const found: Bookmark[] = [];
  for (let next = first; next !== null && found.length < pdf.offsets.length;) {
    const text = objectText(pdf, next);
    // Line ends inside of titles are escaped, so this is where the title and its destination end.
    const end = text.lastIndexOf('\n/Parent ');
    if (end < 0) break;
    const links = text.slice(end);
    const below = bookmarksFrom(pdf, reference(links, 'First'));
    found.push({ number: next, head: text.slice(0, end), element: reference(links, 'SE'), below });
    next = reference(links, 'Next');
  }
  return found;
}

/** Writes bookmarks that stand side by side; returns how many can be seen if what holds them is open. */
function write(
  bookmarks: readonly Bookmark[],
  parent: number,
  depth: number,
  changed: Map<number, string>,
): number {
  let visible = 0;
  for (const [index, { number, head, element, below }] of bookmarks.entries()) {
    const inside = write(below, number, depth + 1, changed);
    const isClosed = depth >= CLOSED;
    const count = isClosed ? -inside : inside;
    const links = [
      pointer('Parent', parent),
      pointer('SE', element),
      pointer('Prev', bookmarks[index - 1]?.number),
      pointer('Next', bookmarks[index + 1]?.number),
      ...(below.length === 0 ? [] : [ends(below), `\n/Count ${count}`]),
    ];
    changed.set(number, `${head}${links.join('')}>>`);
    visible += 1 + (isClosed ? 0 : inside);
  }
  return visible;
}

function ends(bookmarks: readonly Bookmark[]): string {
  return pointer('First', bookmarks[0]?.number) + pointer('Last', bookmarks.at(-1)?.number);
}

function pointer(key: string, number: number | null | undefined): string {
  return number === null || number === undefined ? '' : `\n/${key} ${number} 0 R`;
}
