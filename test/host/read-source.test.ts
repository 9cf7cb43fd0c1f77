import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readSource } from '../../src/host/read-source.ts';
import { firstInvalidUtf8 } from '../../src/host/utf8.ts';
import { temporaryFolder } from './program.ts';

const bytes = (...parts: (string | number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => Buffer.from(typeof part === 'string' ? Buffer.from(part) : part)));

/** The code and message for a file of these bytes. */
async function complaint(content: Buffer): Promise<string> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'design.yaml'), content);
  const { value, diagnostics } = await readSource('design.yaml', folder);
  expect(value).toBeNull();
  const [{ code, message } = { code: '', message: '' }] = diagnostics;
  return `${code}: ${message}`;
}

describe('readSource', () => {
  it('gives the text, without a byte-order mark, and a relative path', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'designs'));
    writeFileSync(join(folder, 'designs', 'ä.yaml'), bytes([0xef, 0xbb, 0xbf], 'name: ü\r\n'));
    const expected = { value: { path: 'designs/ä.yaml', text: 'name: ü\r\n' }, diagnostics: [] };
    expect(await readSource(join(folder, 'designs', 'ä.yaml'), folder)).toEqual(expected);
    expect(await readSource('designs/ä.yaml', folder)).toEqual(expected);
  });

  it.each([
    [
      'UTF-16 with a mark',
      bytes([0xff, 0xfe], 'a\0:\0'),
      'wrong-encoding: `design.yaml` is written in UTF-16',
    ],
    ['UTF-16 without a mark', bytes('a\0:\0 \0b\0'), 'wrong-encoding: `design.yaml` is written in UTF-16'],
    [
      'UTF-32',
      bytes([0, 0, 0xfe, 0xff, 0, 0, 0, 0x61]),
      'wrong-encoding: `design.yaml` is written in UTF-32',
    ],
    ['a NUL in text', bytes('name: a\0b'), 'binary-file: '],
    ['a picture', bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'binary-file: '],
    [
      'Latin-1',
      bytes('name: x\nowner: M', [0xfc], 'ller\n'),
      'invalid-utf8: `design.yaml` is not UTF-8: the byte FC at offset 16',
    ],
    ['a surrogate', bytes('a: ', [0xed, 0xa0, 0x80]), 'invalid-utf8: '],
    ['a cut character', bytes('a: ', [0xf0, 0x9f, 0x98]), 'invalid-utf8: '],
    [
      'six megabytes',
      Buffer.alloc(6 * 1024 * 1024, 'a'),
      'file-too-large: `design.yaml` is 6.0 MiB; it may have 5 MiB.',
    ],
  ])('refuses %s', async (_, content, expected) => {
    expect(await complaint(content)).toContain(expected);
  });

  it('shows the line and column of a byte that is not UTF-8', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'design.yaml'), bytes('name: x\nö: M', [0xfc], 'ller\n'));
    const { diagnostics } = await readSource('design.yaml', folder);
    expect(diagnostics[0]?.place).toEqual({
      file: 'design.yaml',
      line: 2,
      column: 5,
      endLine: 2,
      endColumn: 6,
    });
  });

  it('neither waits for a pipe nor reads a device or a folder', async () => {
    const folder = temporaryFolder();
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    mkdirSync(join(folder, 'folder'));
    for (const name of ['pipe', 'folder', '/dev/zero']) {
      const { diagnostics } = await readSource(name, folder);
      expect(diagnostics[0]?.code, name).toBe('not-a-file');
    }
  });

  it('says what is not there, with nothing that a terminal would obey', async () => {
    const { diagnostics } = await readSource('no\u001b[31m.yaml', temporaryFolder());
    expect(diagnostics[0]?.code).toBe('file-not-found');
    expect(diagnostics[0]?.message).not.toContain('\u001b');
  });
});

describe('firstInvalidUtf8', () => {
  it('agrees with the decoder', () => {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const decodes = (content: Uint8Array): boolean => {
      try {
        decoder.decode(content);
        return true;
      } catch {
        return false;
      }
    };
    const mixed = fc
      .array(
        fc.oneof(
          fc.uint8Array({ maxLength: 3 }),
          fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
        ),
      )
      .map((parts) => Buffer.concat(parts));
    fc.assert(
      fc.property(mixed, (content) => {
        const bad = firstInvalidUtf8(content);
        expect(bad === -1).toBe(decodes(content));
        expect(decodes(content.subarray(0, Math.max(0, bad)))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
