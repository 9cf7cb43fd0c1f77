/** Reads the small tar archives that come with Chromium; only regular files, only into the folder given. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Tar writes everything in blocks of this many bytes. */
const BLOCK = 512;

/** One file of an archive. */
interface TarEntry {
  readonly name: string;
  readonly data: Uint8Array;
}

/** Writes the regular files of a tar archive below `folder`, readable by all. Throws on a name that leads outside. */
export async function untar(archive: Buffer, folder: string): Promise<void> {
  for (const { name, data } of tarEntries(archive)) {
    const target = path.join(folder, name);
    if (!target.startsWith(folder + path.sep))
      throw new Error(`the archive names \`${name}\`, outside of its folder`);
    await mkdir(path.dirname(target), { recursive: true, mode: 0o755 });
    await writeFile(target, data, { flag: 'wx', mode: 0o444 });
  }
}

function* tarEntries(archive: Buffer): Generator<TarEntry> {
  let offset = 0;
  while (offset + BLOCK <= archive.length) {
    const header = archive.subarray(offset, offset + BLOCK);
    const name = text(header, 0, 100);
    if (name === '') return;
    const size = Number.parseInt(text(header, 124, 12), 8);
    if (!Number.isSafeInteger(size) || size < 0) throw new Error('the archive is damaged');
    const start = offset + BLOCK;
    const type = text(header, 156, 1);
    if (type === '' || type === '0') yield { name, data: archive.subarray(start, start + size) };
    offset = start + Math.ceil(size / BLOCK) * BLOCK;
  }
}

/** A field of a header: bytes up to the first NUL. */
function text(header: Buffer, start: number, length: number): string {
  const field = header.toString('latin1', start, start + length);
  const end = field.indexOf('\0');
  return (end < 0 ? field : field.slice(0, end)).trim();
}
