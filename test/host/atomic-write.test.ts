import { execFileSync, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import type * as Files from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { atomicWrite } from '../../src/host/atomic-write.ts';
import { compileHost, runProgram, temporaryFolder } from './program.ts';

/** What writing fails with, when the disk is to be full. */
let failure: string | null = null;

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof Files>();
  return {
    ...real,
    open: async (...args: Parameters<typeof Files.open>) => {
      const handle = await real.open(...args);
      if (failure !== null && args[1] === 'wx') {
        handle.writeFile = () => Promise.reject(Object.assign(new Error('no'), { code: failure }));
      }
      return handle;
    },
  };
});

afterEach(() => {
  failure = null;
});

describe('atomicWrite', () => {
  it('replaces the file and leaves nothing beside it', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'review.pdf');
    await atomicWrite(file, 'old');
    await atomicWrite(file, new Uint8Array([110, 101, 119]));
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['review.pdf']);
  });

  it.each([
    ['ENOSPC', 'There is no room to write'],
    ['EACCES', 'cannot be written: no permission'],
    ['EIO', 'cannot be written: EIO'],
  ])('keeps the old file on %s', async (code, message) => {
    const folder = temporaryFolder();
    const file = join(folder, 'review.pdf');
    writeFileSync(file, 'old');
    failure = code;
    await expect(atomicWrite(file, 'new')).rejects.toThrow(message);
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['review.pdf']);
  });

  it('replaces a symbolic link instead of following it', async () => {
    const folder = temporaryFolder();
    const [victim, file] = [join(folder, 'victim'), join(folder, 'review.pdf')];
    writeFileSync(victim, 'precious');
    symlinkSync(victim, file);
    await atomicWrite(file, 'new');
    expect(readFileSync(victim, 'utf8')).toBe('precious');
    expect(lstatSync(file).isSymbolicLink()).toBe(false);
  });

  it.skipIf(process.platform === 'win32')('leaves a pipe as it is, and says so', async () => {
    const pipe = join(temporaryFolder(), 'pipe');
    execFileSync('mkfifo', [pipe]);
    await expect(atomicWrite(pipe, 'new')).rejects.toThrow(`\`${pipe}\` is no regular file.`);
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });

  it.skipIf(process.platform === 'win32')(
    'writes to a stream of its own process through the link that stands for it',
    async () => {
      const folder = temporaryFolder();
      const taken = openSync(join(folder, 'taken'), 'w');
      try {
        await atomicWrite(`/dev/fd/${taken}`, 'whole');
      } finally {
        closeSync(taken);
      }
      expect(readFileSync(join(folder, 'taken'), 'utf8')).toBe('whole');
    },
  );

  it('writes to a device and does not put a file in its place', async ({ skip }) => {
    const sink = join(temporaryFolder(), 'sink');
    // Only the superuser, who alone could do the harm, can make one.
    if (spawnSync('mknod', [sink, 'c', '1', '3']).status !== 0) skip();
    await atomicWrite(sink, 'new');
    expect(lstatSync(sink).isCharacterDevice()).toBe(true);
  });

  it('names what is wrong with the place', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'there'));
    await expect(atomicWrite(join(folder, 'there'), '')).rejects.toThrow('is a folder');
    await expect(atomicWrite(join(folder, 'no', 'review.pdf'), '')).rejects.toThrow('does not exist');
  });

  it('sweeps what killed runs left of the same file, and nothing else', async () => {
    const folder = temporaryFolder();
    const leave = (name: string, minutes: number): void => {
      writeFileSync(join(folder, name), '');
      const then = Date.now() / 1000 - minutes * 60;
      utimesSync(join(folder, name), then, then);
    };
    leave('.review.pdf.4194303.0123456789ab.tmp', 5);
    leave('.review.pdf.4194302.0123456789ab.tmp', 0);
    leave(`.review.pdf.${process.pid}.0123456789ab.tmp`, 5);
    leave('.other.pdf.4194303.0123456789ab.tmp', 5);
    await atomicWrite(join(folder, 'review.pdf'), 'new');
    expect(readdirSync(folder).toSorted()).toEqual(
      [
        '.other.pdf.4194303.0123456789ab.tmp',
        '.review.pdf.4194302.0123456789ab.tmp',
        `.review.pdf.${process.pid}.0123456789ab.tmp`,
        'review.pdf',
      ].toSorted(),
    );
    expect(existsSync(join(folder, 'review.pdf'))).toBe(true);
  });
});

describe('a run that is told to stop while it writes', () => {
  beforeAll(compileHost, 120_000);

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s leaves what was there, and nothing beside it',
    async (signal) => {
      const folder = temporaryFolder();
      writeFileSync(join(folder, 'review.pdf'), 'old');
      const begun = ['review.pdf', 'review.json']
        .map((name) => JSON.stringify(join(folder, name)))
        .join(', ');
      const { status } = await runProgram(
        `const { readdirSync } = await import('node:fs');
       const { atomicStream } = await host('atomic-write');
       for (const file of [${begun}]) await (await atomicStream(file)).write('half');
       console.log(readdirSync(${JSON.stringify(folder)}).length);
       process.kill(process.pid, '${signal}');
       await new Promise((done) => setTimeout(done, 10_000));`,
      );
      expect(status).toBe(signal === 'SIGTERM' ? 143 : 130);
      expect(readdirSync(folder)).toEqual(['review.pdf']);
      expect(readFileSync(join(folder, 'review.pdf'), 'utf8')).toBe('old');
    },
  );

  it('listens no longer once everything is written', async () => {
    const before = process.listenerCount('SIGTERM');
    await atomicWrite(join(temporaryFolder(), 'review.pdf'), 'new');
    expect(process.listenerCount('SIGTERM')).toBe(before);
  });
});
