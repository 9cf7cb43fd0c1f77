import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
  writeSync,
  closeSync,
} from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { unpackChromium } from '../../src/host/chromium-package.ts';
import { CHROMIUM, findPackedFiles, FONTS, LIBRARIES } from '../../src/host/packed-files.ts';
import { untar } from '../../src/host/untar.ts';
import { compileHost, runProgram, temporaryFolder } from './program.ts';

const bin = findPackedFiles() ?? '';
const supported = process.platform === 'linux' && process.arch === 'x64';

describe.skipIf(!supported)('unpackChromium', () => {
  beforeAll(compileHost);

  it('unpacks once, whole, and for nobody else to change', async () => {
    const cache = temporaryFolder();
    const first = await unpackChromium(bin, cache);
    const second = await unpackChromium(bin, cache);
    expect([first.unpacked, second.unpacked]).toEqual([true, false]);
    expect(statSync(first.executable).size).toBe(CHROMIUM.unpackedSize);
    expect(statSync(first.executable).mode & 0o777).toBe(0o555);
    expect(readFileSync(first.fontconfig, 'utf8')).not.toContain('/tmp');
    expect(readdirSync(first.libraries)).toContain('libnss3.so');
    expect(readdirSync(cache)).toHaveLength(1);
  });

  it('makes anew what was cut off, changed or left half done', async () => {
    const cache = temporaryFolder();
    const { executable } = await unpackChromium(bin, cache);
    const remade = async (spoil: () => void): Promise<void> => {
      chmodSync(executable, 0o755);
      spoil();
      expect((await unpackChromium(bin, cache)).unpacked).toBe(true);
      expect((await unpackChromium(bin, cache)).unpacked).toBe(false);
    };
    await remade(() => truncateSync(executable, 25_000_000));
    await remade(() => {
      const file = openSync(executable, 'r+');
      writeSync(file, 'x', 100_000_000);
      closeSync(file);
      const later = Date.now() / 1000 + 60;
      utimesSync(executable, later, later);
    });
    await remade(() => writeFileSync(executable, '#!/bin/sh\nexit 0\n'));
    await remade(() => chmodSync(executable, 0o777));
    expect(readdirSync(cache)).toHaveLength(1);
  });

  it('refuses packed files that are not the ones it knows', async () => {
    for (const spoiled of [CHROMIUM, FONTS, LIBRARIES]) {
      const [cache, packed] = [temporaryFolder(), temporaryFolder()];
      for (const { name } of [CHROMIUM, FONTS, LIBRARIES]) copyFileSync(join(bin, name), join(packed, name));
      const bytes = readFileSync(join(packed, spoiled.name));
      bytes[1_000] = (bytes[1_000] ?? 0) ^ 1;
      writeFileSync(join(packed, spoiled.name), bytes);
      await expect(unpackChromium(packed, cache)).rejects.toThrow(
        `\`${spoiled.name}\` of @sparticuz/chromium is not`,
      );
      expect(readdirSync(cache)).toEqual([]);
    }
  });

  it('may be done by two at once', async () => {
    const cache = temporaryFolder();
    const code = `
      const { unpackChromium } = await host('chromium-package');
      const { executable } = await unpackChromium(${JSON.stringify(bin)}, ${JSON.stringify(cache)});
      const { execFileSync } = await import('node:child_process');
      console.log(String(execFileSync(executable, ['--version'])).trim());`;
    const ends = await Promise.all([runProgram(code), runProgram(code)]);
    for (const { stdout, stderr } of ends) expect(stdout + stderr).toMatch(/^Chromium 153[.\d]+\n$/);
    expect(readdirSync(cache)).toHaveLength(1);
  });

  it('leaves nothing usable behind when killed', async () => {
    const cache = temporaryFolder();
    const code = `
      const { unpackChromium } = await host('chromium-package');
      setTimeout(() => process.kill(process.pid, 'SIGKILL'), 400);
      await unpackChromium(${JSON.stringify(bin)}, ${JSON.stringify(cache)});`;
    expect((await runProgram(code)).signal).toBe('SIGKILL');
    expect(readdirSync(cache).filter((name) => name.startsWith('chromium'))).toEqual([]);
    expect((await unpackChromium(bin, cache)).unpacked).toBe(true);
  });
});

describe('untar', () => {
  it('writes nothing outside of its folder', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'in'));
    const header = Buffer.alloc(1_024);
    header.write('../out', 0);
    header.write('00000000000', 124);
    header.write('0', 156);
    await expect(untar(header, join(folder, 'in'))).rejects.toThrow('outside of its folder');
    expect(readdirSync(folder)).toEqual(['in']);
  });
});
