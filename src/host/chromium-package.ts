/**
 * The browser that comes with Parapet, unpacked once into the cache folder. The folder appears whole by one
 * rename, so that a killed run, a full disk or a second run at the same time never leaves half a browser.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';

import { assertPrivate, makeRunFolder } from './cache-folder.ts';
import { errorCode } from './file-error.ts';
import { CHROMIUM, CHROMIUM_PACKAGE_VERSION, FONTS, LIBRARIES, readPacked } from './packed-files.ts';
import { untar } from './untar.ts';

const unbrotli = promisify(brotliDecompress);

/** Bytes that are handed on at a time while unpacking. */
const CHUNK = 1 << 20;

/** An unpacked browser. */
export interface UnpackedChromium {
  readonly executable: string;
  /** A fontconfig file that knows one font and nothing of the system's. */
  readonly fontconfig: string;
  /** Folder of the libraries that a bare system lacks. */
  readonly libraries: string;
  /** Whether it was unpacked by this call. */
  readonly unpacked: boolean;
}

/**
 * Gives the unpacked browser in `cache`, unpacking the files of `bin` (a folder of packed files) if it is not
 * there or is not whole. Throws an `Error` in plain words if the packed files are not the expected ones.
 */
export async function unpackChromium(bin: string, cache: string): Promise<UnpackedChromium> {
  const folder = path.join(
    cache,
    `chromium-${CHROMIUM_PACKAGE_VERSION}-${process.arch}-${CHROMIUM.sha256.slice(0, 12)}`,
  );
  if (await isWhole(folder)) return describe(folder, false);
  const work = await makeRunFolder(cache, 'unpack', null);
  try {
    const fresh = path.join(work, 'chromium');
    await unpackInto(bin, fresh);
    if (!(await isWhole(folder))) await replace(folder, fresh, path.join(work, 'old'));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return describe(folder, true);
}

function describe(folder: string, unpacked: boolean): UnpackedChromium {
  return {
    executable: path.join(folder, 'headless-shell'),
    fontconfig: path.join(folder, 'fonts.conf'),
    libraries: path.join(folder, 'lib'),
    unpacked,
  };
}

/**
 * Whether the browser in `folder` can be used: ours alone to change, every part there, the executable of the
 * expected size and untouched since it was unpacked, or else of the expected content.
 */
async function isWhole(folder: string): Promise<boolean> {
  try {
    await assertPrivate(folder);
    const { executable, fontconfig, libraries } = describe(folder, false);
    const [status, stamp] = await Promise.all([
      lstat(executable),
      lstat(path.join(folder, 'stamp')),
      lstat(fontconfig),
      lstat(libraries),
      lstat(path.join(folder, 'fonts')),
    ]);
    if (!status.isFile() || status.size !== CHROMIUM.unpackedSize || (status.mode & 0o022) !== 0)
      return false;
    if (process.getuid !== undefined && status.uid !== process.getuid()) return false;
    return status.mtimeMs <= stamp.mtimeMs || (await sha256Of(executable)) === CHROMIUM.unpackedSha256;
  } catch {
    return false;
  }
}

/** Puts `fresh` where `folder` is, moving what is there into `old`; another process may have been quicker. */
async function replace(folder: string, fresh: string, old: string): Promise<void> {
  await rename(folder, old).catch((error: unknown) => {
    if (errorCode(error) !== 'ENOENT') throw error;
  });
  try {
    await rename(fresh, folder);
  } catch (error) {
    if (!(await isWhole(folder))) throw error;
  }
}

async function unpackInto(bin: string, folder: string): Promise<void> {
  const [chromium, fonts, libraries] = await Promise.all(
    [CHROMIUM, FONTS, LIBRARIES].map((file) => readPacked(bin, file)),
  );
  if (chromium === undefined || fonts === undefined || libraries === undefined) return;
  await mkdir(folder, { mode: 0o755 });
  await untar(await unbrotli(fonts), path.join(folder, 'fonts'));
  await untar(await unbrotli(libraries), folder);
  await writeFile(path.join(folder, 'fonts.conf'), fontconfigFile(), { mode: 0o444 });
  await unpackExecutable(chromium, path.join(folder, 'headless-shell'));
  // Written last: the executable is known to be untouched while it is not younger than this.
  await writeFile(path.join(folder, 'stamp'), `${CHROMIUM.unpackedSha256}\n`, { mode: 0o444 });
}

async function unpackExecutable(packed: Buffer, file: string): Promise<void> {
  const handle = await open(file, 'wx', 0o555);
  const hash = createHash('sha256');
  try {
    await pipeline(
      chunksOf(packed),
      createBrotliDecompress({ chunkSize: CHUNK }),
      async (chunks: AsyncIterable<Buffer>) => {
        for await (const chunk of chunks) {
          hash.update(chunk);
          await handle.writeFile(chunk);
        }
      },
    );
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (hash.digest('hex') !== CHROMIUM.unpackedSha256) throw new Error('Chromium did not unpack as expected');
}

function chunksOf(bytes: Buffer): Readable {
  const count = Math.ceil(bytes.length / CHUNK);
  return Readable.from(Array.from({ length: count }, (_, i) => bytes.subarray(i * CHUNK, (i + 1) * CHUNK)));
}

/** Only our own font: what a system happens to have must not change a document. Caches go to the profile. */
function fontconfigFile(): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
    '<fontconfig>',
    '  <dir prefix="relative">fonts</dir>',
    '  <cachedir prefix="xdg">fontconfig</cachedir>',
    '</fontconfig>',
    '',
  ].join('\n');
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: CHUNK }), hash);
  return hash.digest('hex');
}
