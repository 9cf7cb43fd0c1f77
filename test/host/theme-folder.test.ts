/** What is read of a theme's folder, and what is not: links, pipes, files that are too large, bytes that are none. */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { charactersOf } from '../../scripts/fonts/woff2.mjs';
import { logoOf } from '../../src/host/logo.ts';
import { lookIntoTheme, readThemeBytes, themePrint } from '../../src/host/theme-folder.ts';
import { fontCharacters } from '../../src/host/woff2-characters.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'parapet-theme-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const put = async (file: string, data: string | Uint8Array): Promise<void> => {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await writeFile(path.join(folder, file), data);
};
const refusal = async (file: string): Promise<string> => {
  const got = await readThemeBytes(folder, file);
  return 'refused' in got ? got.refused : 'read';
};

describe('the folder of a theme', () => {
  it('is asked for its templates, and says what else lies in it', async () => {
    await put('theme.yaml', '');
    await put('sections/findings.hbs', '');
    await put('sections/.hidden.hbs', '');
    await put('partial/link.hbs', '');
    await put('README.md', '');
    expect(await lookIntoTheme(folder)).toEqual({
      templates: ['sections/findings.hbs'],
      others: ['README.md', 'partial'],
    });
    await expect(lookIntoTheme(path.join(folder, 'none'))).rejects.toThrow('there is no such folder');
    await expect(lookIntoTheme(path.join(folder, 'theme.yaml'))).rejects.toThrow('it is not a folder');
  });

  it('is left by no link, of a file or of a folder', async () => {
    const outside = await mkdtemp(path.join(tmpdir(), 'parapet-outside-'));
    try {
      await writeFile(path.join(outside, 'secret.svg'), '<svg/>');
      await writeFile(path.join(outside, 'link.hbs'), 'x');
      await symlink(path.join(outside, 'secret.svg'), path.join(folder, 'logo.svg'));
      await symlink(outside, path.join(folder, 'images'));
      await symlink(path.join(folder, 'theme.yaml'), path.join(folder, 'own.yaml'));
      expect(await refusal('logo.svg')).toContain('is a link');
      expect(await refusal('images/secret.svg')).toBe('is in no ordinary folder of the theme');
      expect(await refusal('own.yaml')).toContain('is a link');
      await symlink(outside, path.join(folder, 'partials'));
      await expect(lookIntoTheme(folder)).rejects.toThrow('is a link or no folder');
    } finally {
      await rm(outside, { recursive: true, force: true });
    }
  });

  it('holds ordinary files of a bounded size only', async () => {
    await put('big.svg', Buffer.alloc(200_001));
    await put('fits.svg', Buffer.alloc(200_000));
    await put('fonts/big.woff2', Buffer.alloc(500_001));
    await mkdir(path.join(folder, 'folder.svg'));
    execFileSync('mkfifo', [path.join(folder, 'pipe.svg')]);
    expect(await refusal('big.svg')).toBe('has 200001 bytes; at most 200000 are taken');
    expect(await refusal('fits.svg')).toBe('read');
    expect(await refusal('fonts/big.woff2')).toContain('at most 500000');
    expect(await refusal('folder.svg')).toBe('is not an ordinary file');
    expect(await refusal('pipe.svg')).toBe('is not an ordinary file');
    expect(await refusal('none.svg')).toBe('is not there');
    expect(await refusal('theme.js')).toBe('is of no kind that a theme may hold');
  });

  it('has a digest that changes with every byte and every name, and with nothing else', async () => {
    await put('theme.yaml', 'a');
    await put('images/a.svg', 'b');
    const before = await themePrint(folder);
    await put('README.md', 'words');
    expect(await themePrint(folder)).toBe(before);
    await put('images/a.svg', 'c');
    expect(await themePrint(folder)).not.toBe(before);
    await put('images/a.svg', 'b');
    expect(await themePrint(folder)).toBe(before);
    await put('images/b.svg', '');
    expect(await themePrint(folder)).not.toBe(before);
  });
});

describe('a logo', () => {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const png = (width: number, height: number, more: readonly Buffer[] = []): Buffer => {
    const head = Buffer.alloc(13);
    head.writeUInt32BE(width, 0);
    head.writeUInt32BE(height, 4);
    head.set([8, 0, 0, 0, 0], 8);
    const rows = Buffer.alloc((1 + Math.min(width, 10)) * Math.min(height, 10));
    const parts = [
      chunk('IHDR', head),
      ...more,
      chunk('IDAT', deflateSync(rows)),
      chunk('IEND', Buffer.alloc(0)),
    ];
    return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts]);
  };

  it('as SVG is shapes and nothing else', () => {
    const svg = (inside: string): ReturnType<typeof logoOf> =>
      logoOf(
        Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">${inside}</svg>`),
        'svg',
      );
    expect(svg('<path d="M0 0h1v1z"/>')).toMatchObject({ ratio: 2 });
    for (const inside of [
      '<script>1</script>',
      '<image href="https://example.com/a.png"/>',
      '<path d="M0 0" onclick="x"/>',
      '<path d="M0 0" style="fill:url(https://example.com)"/>',
      '<foreignObject/>',
      '<style>@import "x"</style>',
      '<text>x</text>',
      '<a href="x"><path d="M0 0"/></a>',
      '<use href="#x"/>',
      '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    ])
      expect(svg(inside), inside).toEqual(expect.stringContaining('refused'));
    expect(
      logoOf(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 20"/>'), 'svg'),
    ).toEqual(expect.any(String));
  });

  it('as PNG keeps what it is drawn from, and not who made it where', () => {
    const secret = chunk('tEXt', Buffer.from('Author\0Jane Doe'));
    const logo = logoOf(png(30, 10, [secret, chunk('eXIf', Buffer.from('GPS'))]), 'png');
    if (typeof logo === 'string') throw new Error(logo);
    expect(logo.ratio).toBe(3);
    const bytes = Buffer.from(logo.data.replace('data:image/png;base64,', ''), 'base64');
    expect(bytes.equals(png(30, 10))).toBe(true);
  });

  it('as PNG is refused where it is damaged, too large, or none', () => {
    expect(logoOf(Buffer.from('GIF89a'), 'png')).toBe('is no PNG');
    expect(logoOf(png(5000, 10), 'png')).toContain('at most 4000');
    expect(logoOf(png(3000, 10), 'png')).toContain('12 times');
    expect(logoOf(png(30, 10).subarray(0, -4), 'png')).toBe('is no whole PNG');
    const damaged = png(30, 10);
    damaged.writeUInt8(damaged.readUInt8(45) ^ 1, 45);
    expect(logoOf(damaged, 'png')).toBe('is damaged');
    const endless = Buffer.concat([
      png(30, 10).subarray(0, 8),
      Buffer.from('ffffffff', 'hex'),
      Buffer.from('IHDR'),
    ]);
    expect(logoOf(endless, 'png')).toEqual(expect.any(String));
  });
});

describe('the characters of a font', () => {
  it('are those of its cmap', async () => {
    for (const name of [
      'source-sans-3-latin-400-normal',
      'source-sans-3-greek-400-normal',
      'jetbrains-mono-cyrillic-700-normal',
    ]) {
      const bytes = await readFile(`templates/fonts/${name}.woff2`);
      expect(fontCharacters(bytes), name).toEqual(charactersOf(bytes));
    }
  });

  it('are none of bytes that are no font, however they lie', async () => {
    const bytes = await readFile('templates/fonts/source-sans-3-latin-400-normal.woff2');
    expect(fontCharacters(Buffer.from('wOF2'))).toBeNull();
    expect(fontCharacters(bytes.subarray(0, 2000))).toBeNull();
    expect(fontCharacters(Buffer.concat([bytes, Buffer.from('<script>')]))).toBeNull();
    for (let at = 12; at < 400; at += 7) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(at) ^ 0xff, at);
      const start = performance.now();
      fontCharacters(changed);
      expect(performance.now() - start).toBeLessThan(3000);
    }
  });
});
