/** A document as its objects, wherever they stood: what is changed, and then written anew. */
import { bodiesOf, type PdfFile } from './pdf-file.ts';

/** The text of an object in Latin-1, or the bytes of one with a stream, which may still be compressed. */
export type PdfObject = string | Buffer | Promise<Buffer>;

/** A document by its objects. */
export interface PdfObjects {
  readonly objects: ReadonlyMap<number, PdfObject>;
  /** Numbers of the catalogue and of the information dictionary. */
  readonly root: number;
  readonly info: number;
  /** The first number that is free. */
  readonly size: number;
}

/** The objects of `pdf`, each in its newest state. */
export function objectsOf(pdf: PdfFile): PdfObjects {
  const objects = new Map<number, PdfObject>();
  for (const { number, text, stream } of bodiesOf(pdf))
    objects.set(number, stream ? Buffer.from(text, 'latin1') : text);
  return { objects, root: pdf.root, info: pdf.info, size: pdf.offsets.length };
}
