/** Themes that are read for several specs at once. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { looks } from '../../src/cli/looks.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { inTurns } from '../../src/cli/turns.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'parapet-looks-'));
  await writeFile(path.join(folder, 'theme.yaml'), 'colour: red\n');
});
afterAll(async () => rm(folder, { recursive: true }));

it('tells what is wrong with a theme once, in the turn of the first spec that asks for it', async () => {
  const heard: string[] = [];
  const hear = (text: string): void => void heard.push(text);
  const terminal: Terminal = {
    out: hear,
    say: hear,
    fail: hear,
    complain: hear,
    progress: () => undefined,
    colour: false,
    colourErrors: false,
  };
  const lookOf = looks();
  const specs = [
    { name: 'first', theme: null, time: 400 },
    { name: 'second', theme: folder, time: 0 },
    { name: 'third', theme: folder, time: 0 },
  ];
  await inTurns(
    specs,
    2,
    terminal,
    async ({ name, theme, time }, own, begun) => {
      begun();
      const look = await lookOf(theme, own);
      await setTimeout(time);
      own.say(`${name} ${look === null ? 'failed' : 'made'}`);
    },
    () => null,
  );
  expect(heard.map((text) => (text.includes('theme.yaml') ? 'mistake' : text))).toEqual([
    'first made',
    'mistake',
    'second failed',
    'third failed',
  ]);
});
