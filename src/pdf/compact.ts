/**
 * The same document in a fraction of the size: what is not a stream, above all the structure that screen
 * readers follow, moves into compressed object streams (PDF 1.5). Older states of objects are left behind.
 */
import { compressedStream } from './compressed-stream.ts';
import type { PdfObjects } from './pdf-objects.ts';
import { sealed, UNSEALED } from './seal.ts';

/** Objects in one stream: more would make readers unpack too much for one page. */
const MOST_OBJECTS = 400;

/** Bytes of the fields of a cross-reference entry: kind, offset or stream, index. */
const WIDTHS = [1, 4, 2] as const;

/** Where an object is found. */
type Entry =
  | { readonly kind: 1; readonly offset: number }
  | { readonly kind: 2; readonly stream: number; readonly index: number };

/** The bytes of a document, with its objects packed and its seal. */
export async function compactPdf({ objects, root, info, size }: PdfObjects): Promise<Uint8Array> {
  const sorted = [...objects].toSorted(([a], [b]) => a - b);
  const plain = sorted.flatMap(([number, body]) =>
    typeof body === 'string' ? ([[number, body]] as const) : [],
  );
  const groups = Array.from({ length: Math.ceil(plain.length / MOST_OBJECTS) }, (_, index) =>
    plain.slice(index * MOST_OBJECTS, (index + 1) * MOST_OBJECTS),
  );
  const packed = groups.map(objectStream);
  const entries = new Map<number, Entry>();
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n', 'latin1')];
  let offset = parts[0]?.length ?? 0;
  const put = (part: Buffer): void => {
    parts.push(part);
    offset += part.length;
  };
  const write = (number: number, body: Buffer): void => {
    entries.set(number, { kind: 1, offset });
    put(Buffer.from(`${number} 0 obj\n`));
    put(body);
    put(Buffer.from('\nendobj\n'));
  };
  for (const [number, body] of sorted) if (typeof body !== 'string') write(number, await body);
  let next = size;
  for (const [group, stream] of (await Promise.all(packed)).entries()) {
    for (const [index, [number]] of (groups[group] ?? []).entries())
      entries.set(number, { kind: 2, stream: next, index });
    write(next, stream);
    next += 1;
  }
  const start = offset;
  const table = await crossReferences(
    entries,
    next,
    start,
    `/Root ${root} 0 R /Info ${info} 0 R /ID [<${UNSEALED}> <${UNSEALED}>]`,
  );
  write(next, table);
  put(Buffer.from(`startxref\n${start}\n%%EOF\n`));
  return sealed(Buffer.concat(parts));
}

function objectStream(objects: readonly (readonly [number: number, text: string])[]): Promise<Buffer> {
  let length = 0;
  const heads: string[] = [];
  for (const [number, text] of objects) {
    heads.push(`${number} ${length}`);
    length += text.length + 1;
  }
  const head = `${heads.join(' ')}\n`;
  const data = Buffer.from(head + objects.map(([, text]) => `${text}\n`).join(''), 'latin1');
  return compressedStream(`/Type /ObjStm /N ${objects.length} /First ${head.length}`, data);
}

/** The table as a stream; its own entry is the last. */
function crossReferences(
  entries: ReadonlyMap<number, Entry>,
  own: number,
  offset: number,
  trailer: string,
): Promise<Buffer> {
  const row = WIDTHS[0] + WIDTHS[1] + WIDTHS[2];
  const data = Buffer.alloc(row * (own + 1));
  data.writeUInt16BE(0xffff, WIDTHS[0] + WIDTHS[1]);
  for (const [number, entry] of [...entries, [own, { kind: 1, offset } satisfies Entry] as const]) {
    data.writeUInt8(entry.kind, row * number);
    data.writeUInt32BE(entry.kind === 1 ? entry.offset : entry.stream, row * number + WIDTHS[0]);
    data.writeUInt16BE(entry.kind === 1 ? 0 : entry.index, row * number + WIDTHS[0] + WIDTHS[1]);
  }
  return compressedStream(`/Type /XRef /Size ${own + 1} /W [${WIDTHS.join(' ')}] ${trailer}`, data);
}
