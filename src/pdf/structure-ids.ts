/**
 * Numbers the cells that other cells may name. The browser takes their ids from a counter that runs in the order in
 * which it happened to need them, which is not the same each time, and files the cells by it; here they count from one
 * in the order of the document.
 */

const ID = /\(node(\d{8,})\)/g;

/** The index of ids: what stands before its entries, and those. The browser writes one, however many there are. */
const INDEX =
  /(\/Limits \[\(node\d{8,}\)\s+\(node\d{8,}\)\]\s+\/Names \[)((?:\(node\d{8,}\)\s+\d{1,10} 0 R\s*)+)\]/g;

/** Gives the ids of `bytes` their numbers, at equal length. Throws an `Error` if they have more than one index. */
export function numberStructure(bytes: Buffer): void {
  const numbers = new Map<string, string>();
  for (const { index, 1: id = '' } of bytes.toString('latin1').matchAll(ID)) {
    const number = numbers.get(id) ?? String(numbers.size + 1).padStart(id.length, '0');
    numbers.set(id, number);
    bytes.write(number, index + '(node'.length, 'latin1');
  }
  const [index, ...others] = bytes.toString('latin1').matchAll(INDEX);
  if ((index === undefined) !== (numbers.size === 0) || others.length > 0)
    throw new Error('The PDF has another form than Chromium writes.');
  if (index !== undefined) bytes.write(inOrder(index[1] ?? '', index[2] ?? ''), index.index, 'latin1');
}

/** Readers look an id up in an index that is in the order of ids and says its first and last. */
function inOrder(head: string, entries: string): string {
  const gaps = entries.split(/\(node\d+\)\s+\d+ 0 R/);
  const sorted = (entries.match(/\(node\d+\)\s+\d+ 0 R/g) ?? []).toSorted();
  const ids = sorted.map((entry) => entry.slice(0, entry.indexOf(')') + 1));
  const limits = [ids[0] ?? '', ids.at(-1) ?? ''];
  let limit = 0;
  return (
    head.replaceAll(ID, (id) => limits[limit++] ?? id) +
    gaps.map((gap, at) => gap + (sorted[at] ?? '')).join('')
  );
}
