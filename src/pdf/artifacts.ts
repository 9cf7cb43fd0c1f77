/**
 * Marks what is painted for the eye alone: borders, backgrounds, running headers and footers. The browser marks
 * what belongs to the structure and leaves the rest unmarked; a screen reader must know that it may pass over it.
 */
import { inflateSync } from 'node:zlib';

import { compressedStream } from './compressed-stream.ts';
import { bodiesOf, type Body, objectText, pageObjects, type PdfFile, reference } from './pdf-file.ts';

const OPEN = '/Artifact BMC';
const CLOSE = 'EMC';

/** Operators that add to a path, and those that paint one. */
const CONSTRUCTS: ReadonlySet<string> = new Set(['m', 'l', 'c', 'v', 'y', 're', 'h']);
const PAINTS: ReadonlySet<string> = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*']);

/** The contents of the pages with everything marked that is not, by object number. */
export function markedContents(pdf: PdfFile): ReadonlyMap<number, Promise<Buffer>> {
  const contents = new Set(
    pageObjects(pdf).flatMap((page) => reference(objectText(pdf, page), 'Contents') ?? []),
  );
  const streams = bodiesOf(pdf).filter(({ number, stream }) => stream && contents.has(number));
  return new Map(
    streams.map((body) => {
      const marked = Buffer.from(markArtifacts(contentOf(body)), 'latin1');
      return [body.number, compressedStream('', marked)];
    }),
  );
}

/** Instructions of a page as the browser writes them, one to a line, with each unmarked painting marked. */
export function markArtifacts(content: string): string {
  const lines: string[] = [];
  const wrap = (from: number, to: number): void => {
    lines[from] = `${OPEN}\n${lines[from] ?? ''}`;
    lines[to] = `${lines[to] ?? ''}\n${CLOSE}`;
  };
  let depth = 0;
  let path = -1;
  let text: { readonly from: number; readonly shown: number[]; marked: boolean } | null = null;
  for (const line of content.split('\n')) {
    const at = lines.push(line) - 1;
    // Most lines are glyphs of marked text.
    if (depth > 0 && line.endsWith('> Tj')) continue;
    const operator = line.slice(line.lastIndexOf(' ') + 1);
    if (operator.endsWith('BDC') || operator.endsWith('BMC')) {
      depth += 1;
      if (text !== null) text.marked = true;
    } else if (operator === CLOSE) depth -= 1;
    else if (operator === 'BT') text = { from: at, shown: [], marked: depth > 0 };
    else if (operator === 'ET') {
      if (text !== null && !text.marked) wrap(text.from, at);
      // Words between marked ones of the same text are marked one by one.
      else if (text !== null) for (const one of text.shown) wrap(one, one);
      text = null;
    } else if (depth > 0) continue;
    else if (text !== null) {
      if (/^T[jJ]$/.test(operator)) text.shown.push(at);
    } else if (CONSTRUCTS.has(operator)) path = path < 0 ? at : path;
    else if (PAINTS.has(operator)) {
      wrap(path < 0 ? at : path, at);
      path = -1;
    } else if (operator === 'n') path = -1;
    else if (operator === 'Do' || operator === 'sh') wrap(at, at);
  }
  return lines.join('\n');
}

function contentOf({ number, text }: Body): string {
  const start = text.indexOf('\nstream\n');
  if (start < 0 || !text.slice(0, start).includes('/Filter /FlateDecode'))
    throw new Error(
      `The PDF has another form than Chromium writes: page content ${number} is not compressed.`,
    );
  const data = text.slice(start + '\nstream\n'.length, -'\nendstream'.length);
  return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
}
