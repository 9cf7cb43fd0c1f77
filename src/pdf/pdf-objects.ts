/** A document as its objects, wherever they stood: what is changed, and then written anew. */
import { bodiesOf, type PdfFile } from './pdf-file.ts';

/** The text of an object in Latin-1, or the bytes of one with a stream. */
export type PdfObject = string | Buffer;

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
  const objects = bodiesOf(pdf).map(
    ({ number, text, stream }) => [number, stream ? Buffer.from(text, 'latin1') : text] as const,
  );
  return { objects: new Map(objects), root: pdf.root, info: pdf.info, size: pdf.offsets.length };
}
