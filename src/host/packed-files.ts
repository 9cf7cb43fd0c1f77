/**
 * The packed files of `@sparticuz/chromium`, by name and checksum. The package's own code is never run: it
 * unpacks into a shared temporary folder and returns whatever it finds there.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Version of the package that the checksums below belong to. */
export const CHROMIUM_PACKAGE_VERSION = '153.0.0';

/** One packed file: its name in the package's `bin` folder and the SHA-256 of its bytes. */
export interface PackedFile {
  readonly name: string;
  readonly sha256: string;
}

/** Chromium itself: one Brotli-packed executable, with the size and SHA-256 that it has when unpacked. */
export const CHROMIUM: PackedFile & { readonly unpackedSize: number; readonly unpackedSha256: string } = {
  name: 'chromium.br',
  sha256: '38e1e1649db20fa4ea644bf5987688ce81a4c9eb10e7eae8380b74fc0d699fea',
  unpackedSize: 209_022_176,
  unpackedSha256: '53a15d6c3a3d27dfb54c4ba60278b1683136f70cf1e67e989da7dfbd3d451ef0',
};

/** Open Sans: without a single font on the system Chromium prints blank pages. */
export const FONTS: PackedFile = {
  name: 'fonts.tar.br',
  sha256: 'c1307fe5cd607092f0426742b4ab93755eec9a9b7752e47c56408c2bcf3e515b',
};

/** Shared libraries that a bare system lacks (NSS, NSPR, Expat). */
export const LIBRARIES: PackedFile = {
  name: 'al2023.tar.br',
  sha256: 'a166168dd3e3e9d8743689fff543c5cadb3025c1816c6a154c90dc68a59edd0a',
};

/** The `bin` folder of the installed package; null if the package is not there. */
export function findPackedFiles(): string | null {
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    for (let folder = path.dirname(entry); ; folder = path.dirname(folder)) {
      const bin = path.join(folder, 'bin');
      if (existsSync(path.join(bin, CHROMIUM.name))) return bin;
      if (folder === path.dirname(folder)) return null;
    }
  } catch {
    return null;
  }
}

/** The bytes of a packed file; throws an `Error` in plain words if they are not the expected ones. */
export async function readPacked(bin: string, file: PackedFile): Promise<Buffer> {
  const bytes = await readFile(path.join(bin, file.name));
  const actual = createHash('sha256').update(bytes).digest('hex');
  if (actual === file.sha256) return bytes;
  throw new Error(
    `\`${file.name}\` of @sparticuz/chromium is not the file of version ${CHROMIUM_PACKAGE_VERSION} ` +
      `(SHA-256 ${actual.slice(0, 12)}…, expected ${file.sha256.slice(0, 12)}…); install it again with \`npm ci\``,
  );
}
