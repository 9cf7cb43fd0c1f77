/** Files that travel inside the document: the design that it is about, and the findings as data. */
import { createHash } from 'node:crypto';

import { compressedStream } from './compressed-stream.ts';
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

/** An attachment as it stands in a document, whichever numbers its objects get there. */
export interface PackedAttachment {
  readonly name: string;
  readonly stream: Promise<Buffer>;
  /** What makes a file of the stream with that number. */
  readonly entry: (stream: number) => string;
}

/** The attachment with its bytes compressed. */
export function packAttachment(attachment: Attachment, date: number): PackedAttachment {
  const moment = dateOf(date);
  const checksum = createHash('md5').update(attachment.data).digest('hex');
  const stream = compressedStream(
    `/Type /EmbeddedFile /Subtype /${nameOf(attachment.type)} /Params <</Size ${attachment.data.length}` +
      ` /CreationDate (${moment}) /ModDate (${moment}) /CheckSum <${checksum}>>>`,
    attachment.data,
  );
  const name = textString(attachment.name);
  const entry = (file: number): string =>
    `<</Type /Filespec /F ${name} /UF ${name} /Desc ${textString(attachment.description)}` +
    ` /AFRelationship /${attachment.relationship} /EF <</F ${file} 0 R /UF ${file} 0 R>>>>`;
  return { name: attachment.name, stream, entry };
}
