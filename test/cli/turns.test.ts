/** What is done side by side is heard as if it were done one after the other. */
import { setTimeout } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import type { Terminal } from '../../src/cli/terminal.ts';
import { inTurns } from '../../src/cli/turns.ts';

function listener(): { readonly terminal: Terminal; readonly heard: string[] } {
  const heard: string[] = [];
  const hear = (text: string): void => void heard.push(text);
  const terminal: Terminal = {
    out: hear,
    say: hear,
    fail: hear,
    complain: hear,
    progress: hear,
    colour: false,
    colourErrors: false,
  };
  return { terminal, heard };
}

const never = (): null => null;

describe('inTurns', () => {
  it('hears each in its turn, however long it takes', async () => {
    const { terminal, heard } = listener();
    const times = [30, 1, 20, 1, 1];
    await inTurns(
      times,
      2,
      terminal,
      async (time, own, begun) => {
        own.out(`begin ${time}`);
        begun();
        await setTimeout(time);
        own.say(`end ${time}`);
      },
      never,
    );
    expect(heard).toEqual(times.flatMap((time) => [`begin ${time}`, `end ${time}`]));
  });

  it('does no more at once than it may, and begins one after the other', async () => {
    const { terminal } = listener();
    let [going, most, beginning] = [0, 0, 0];
    await inTurns(
      Array.from({ length: 9 }, (_, index) => index),
      3,
      terminal,
      async (index, _own, begun) => {
        going += 1;
        beginning += 1;
        expect(beginning).toBe(1);
        await setTimeout(index % 3);
        beginning -= 1;
        most = Math.max(most, going);
        begun();
        await setTimeout(4);
        going -= 1;
      },
      never,
    );
    expect(most).toBe(3);
  });

  it('pauses alone: after what is going on, and before what comes', async () => {
    const { terminal } = listener();
    const told: string[] = [];
    let isNeeded = false;
    await inTurns(
      [0, 1, 2],
      2,
      terminal,
      async (index, _own, begun) => {
        begun();
        told.push(`begin ${index}`);
        isNeeded ||= index === 0;
        await setTimeout(5);
        told.push(`end ${index}`);
      },
      () =>
        isNeeded
          ? async () => {
              isNeeded = false;
              told.push('pause');
            }
          : null,
    );
    expect(told).toEqual(['begin 0', 'end 0', 'pause', 'begin 1', 'begin 2', 'end 1', 'end 2']);
  });

  it('hears the last although those before it said nothing at all', async () => {
    const { terminal, heard } = listener();
    await inTurns(
      ['', '', 'last'],
      2,
      terminal,
      async (word, own, begun) => {
        begun();
        if (word !== '') own.out(word);
        await setTimeout(word === '' ? 3 : 0);
      },
      never,
    );
    expect(heard).toEqual(['last']);
  });
});
