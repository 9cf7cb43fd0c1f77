/** The code that V8 made earlier: found again whole, and run by nobody who cannot know where it is from. */
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { keepCode, keptCode } from '../../src/host/kept-code.ts';

let folder = '';
let file = '';
const modules = new Map([
  ['a.js', Buffer.from('first')],
  ['b.js', Buffer.from('second')],
]);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parapet-code-'));
  file = join(folder, 'compiled', 'check');
  keepCode(file, 'program', modules);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('what is kept', () => {
  it('is found again', () => {
    expect(keptCode(file, 'program')).toEqual(modules);
    expect(readdirSync(join(folder, 'compiled'))).toEqual(['check']);
  });

  it('is nothing for another program', () => {
    expect(keptCode(file, 'changed')).toBeNull();
  });

  it('is nothing once a byte of it was changed, or lost', () => {
    const bytes = readFileSync(file);
    bytes[bytes.length - 1] = 0;
    writeFileSync(file, bytes);
    expect(keptCode(file, 'program')).toBeNull();
    writeFileSync(file, bytes.subarray(0, 40));
    expect(keptCode(file, 'program')).toBeNull();
    writeFileSync(file, '');
    expect(keptCode(file, 'program')).toBeNull();
  });

  it('is replaced by what is kept next', () => {
    keepCode(file, 'next', new Map([['c.js', Buffer.from('third')]]));
    expect(keptCode(file, 'program')).toBeNull();
    expect(keptCode(file, 'next')).toEqual(new Map([['c.js', Buffer.from('third')]]));
  });

  it('is no failure where nothing can be written', () => {
    writeFileSync(join(folder, 'blocked'), '');
    expect(() => keepCode(join(folder, 'blocked', 'check'), 'program', modules)).not.toThrow();
    expect(existsSync(join(folder, 'blocked', 'check'))).toBe(false);
  });
});

describe.skipIf(process.getuid === undefined)('what somebody else could have put there', () => {
  it('is not taken where others can write to the file or its folder', () => {
    chmodSync(file, 0o666);
    expect(keptCode(file, 'program')).toBeNull();
    chmodSync(file, 0o644);
    expect(keptCode(file, 'program')).toEqual(modules);
    chmodSync(join(folder, 'compiled'), 0o777);
    expect(keptCode(file, 'program')).toBeNull();
  });

  it('is not taken through a link', () => {
    const real = join(folder, 'real');
    renameSync(file, real);
    symlinkSync(real, file);
    expect(keptCode(file, 'program')).toBeNull();
    rmSync(join(folder, 'compiled'), { recursive: true });
    mkdirSync(join(folder, 'elsewhere'));
    copyFileSync(real, join(folder, 'elsewhere', 'check'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'compiled'));
    expect(keptCode(file, 'program')).toBeNull();
  });

  it.skipIf(process.getuid?.() !== 0)('is not taken from another user', () => {
    chownSync(file, 12_345, 12_345);
    expect(keptCode(file, 'program')).toBeNull();
    // Whoever owns the code itself could change that as well.
    chownSync(folder, 12_345, 12_345);
    expect(keptCode(file, 'program')).toEqual(modules);
  });
});
