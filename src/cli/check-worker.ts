/** A thread that checks specs: it reads its own rules and gates, and is given specs until it is told to end. */
import { parentPort, workerData } from 'node:worker_threads';

import { answer } from './answer-error.ts';
import type { Failure } from './answered-error.ts';
import { type AskedCheck, type Checked, checkerFor, type Checking, gatesOf } from './check-spec.ts';
import type { ThreadAnswer } from './check-threads.ts';
import { housesFrom } from './read-house.ts';

interface Given {
  readonly batch: number;
  readonly specs: readonly AskedCheck[];
}

// It comes from check-threads.ts and from nobody else.
const checking = workerData as Checking;
// What there is to say of rules was said before any thread was started.
const houses = housesFrom(() => undefined);
const checker = checkerFor(checking, houses, gatesOf(checking));

async function answerTo({ batch, specs }: Given): Promise<ThreadAnswer> {
  try {
    const check = await checker;
    const checked: Checked[] = [];
    for (const spec of specs) checked.push(await check(spec));
    return { kind: 'checked', batch, checked };
  } catch (error) {
    const failures: Failure[] = [];
    const fail = (message: string, hint: string): void => {
      failures.push({ message, hint });
    };
    return { kind: 'failed', exit: await answer(error, { fail }), failures };
  }
}

parentPort?.on('message', (given: Given | null) => {
  if (given === null) {
    parentPort?.close();
    return;
  }
  void reply(given);
});

async function reply(given: Given): Promise<void> {
  // oxlint-disable-next-line require-post-message-target-origin -- it is a thread, no window
  parentPort?.postMessage(await answerTo(given));
}
