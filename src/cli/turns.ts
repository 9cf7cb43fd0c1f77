/** Things that are done side by side, each of which is heard in its turn, as if one were done after the other. */
import type { Terminal } from './terminal.ts';

/** A terminal for one of them, until it has ended. */
interface Turn {
  readonly terminal: Terminal;
  /** Nothing more will be said in this turn; what the next has to say is heard now. */
  readonly end: () => void;
}

/** What is done for one thing. `begun` tells that the next may begin, if there is room for it. */
export type Work<T> = (thing: T, terminal: Terminal, begun: () => void) => Promise<void>;

/**
 * Does `work` for all things in their order, for at most `most` of them at once. `pause` is asked before each: what it
 * gives is done while no other work is going on.
 */
export async function inTurns<T>(
  things: readonly T[],
  most: number,
  terminal: Terminal,
  work: Work<T>,
  pause: () => (() => Promise<void>) | null,
): Promise<void> {
  const turns = turnsOn(terminal);
  const going = new Set<Promise<void>>();
  for (const thing of things) {
    // oxlint-disable-next-line no-await-in-loop -- there is room for so many only
    if (going.size >= most) await Promise.race(going);
    const alone = pause();
    if (alone !== null) {
      // oxlint-disable-next-line no-await-in-loop -- as said above
      await Promise.all(going);
      // oxlint-disable-next-line no-await-in-loop -- as said above
      await alone();
    }
    const { terminal: own, end } = turns();
    // oxlint-disable-next-line no-await-in-loop -- one begins after the other
    await new Promise<void>((begun) => {
      const done = work(thing, own, begun).finally(() => {
        going.delete(done);
        end();
        begun();
      });
      going.add(done);
    });
  }
  await Promise.all(going);
}

interface Held {
  readonly said: (() => void)[];
  ended: boolean;
}

/** Gives out turns on `terminal`: the first that has not ended is heard at once, the others when they come up. */
function turnsOn(terminal: Terminal): () => Turn {
  const turns: Held[] = [];
  return () => {
    const turn: Held = { said: [], ended: false };
    turns.push(turn);
    const hear = (say: () => void): void => {
      if (turns[0] === turn) say();
      else turn.said.push(say);
    };
    return {
      terminal: {
        ...terminal,
        out: (text) => hear(() => terminal.out(text)),
        say: (sentence) => hear(() => terminal.say(sentence)),
        fail: (message, hint) => hear(() => terminal.fail(message, hint)),
        complain: (text) => hear(() => terminal.complain(text)),
        progress: (sentence) => {
          if (turns[0] === turn) terminal.progress(sentence);
        },
      },
      end: () => {
        turn.ended = true;
        while (turns[0]?.ended === true) {
          turns.shift();
          for (const say of turns[0]?.said.splice(0) ?? []) say();
        }
      },
    };
  };
}
