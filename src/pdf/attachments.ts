/** Files that travel inside the document: the design that it is about, and the findings as data. */
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

import { dateOf, nameOf, textString } from './pdf-syntax.ts';

/** What an attached file is to the document. */
export type AttachmentRelationship = 'Source' | 'Data' | 'Supplement';

/** One file to attach. */
export interface Attachment {
  /** File name without folders. */
  readonly name: string;
  /** Media type, such as `application/yaml`. */
  readonly type: string;
  /** One line for the list of attachments. */
  readonly description: string;
  readonly relationship: AttachmentRelationship;
  readonly data: Uint8Array;
}

/** A stream object: its dictionary entries and its bytes, compressed. */
function compressedStream(entries: string, data: Uint8Array): Buffer {
  const packed = deflateSync(data, { level: 9 });
  return Buffer.concat([
    Buffer.from(`<<${entries} /Filter /FlateDecode /Length ${packed.length}>>\nstream\n`, 'latin1'),
    packed,
    Buffer.from('\nendstream', 'latin1'),
  ]);
}

/** Adds the objects of one attachment by `add`, which gives each its number, and returns the number of its entry. */
export function addAttachment(
  attachment: Attachment,
  date: number,
  add: (body: Buffer | string) => number,
): number {
  const moment = dateOf(date);
  const checksum = createHash('md5').update(attachment.data).digest('hex');
  const file = add(
    compressedStream(
      `/Type /EmbeddedFile /Subtype /${nameOf(attachment.type)} /Params <</Size ${attachment.data.length}` +
        ` /CreationDate (${moment}) /ModDate (${moment}) /CheckSum <${checksum}>>>`,
      attachment.data,
    ),
  );
  const name = textString(attachment.name);
  return add(
    `<</Type /Filespec /F ${name} /UF ${name} /Desc ${textString(attachment.description)}` +
      ` /AFRelationship /${attachment.relationship} /EF <</F ${file} 0 R /UF ${file} 0 R>>>>`,
  );
}
