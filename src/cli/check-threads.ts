/**
 * Checks specs in several threads. What they give is in the order of the specs, and the same as that of one thread:
 * a thread is given texts to read, and hands back what was made of them.
 */
import { Worker } from 'node:worker_threads';

import type { AskedCheck, Checked, Checking } from './check-spec.ts';

/** Specs that are handed to a thread at once. */
const BATCH = 4;

/** Batches of a thread that may be done and not yet taken: what waits for its turn must not pile up. */
const AHEAD = 4;

/** What became of a batch, or what ended the thread. */
export type ThreadAnswer =
  | { readonly kind: 'checked'; readonly batch: number; readonly checked: readonly Checked[] }
  | { readonly kind: 'failed'; readonly error: unknown };

interface Waiting {
  readonly resolve: (checked: readonly Checked[]) => void;
  readonly reject: (error: unknown) => void;
}

/** What became of each spec, in their order. */
export async function* checkInThreads(
  specs: readonly AskedCheck[],
  threads: number,
  checking: Checking,
): AsyncGenerator<Checked> {
  const batches = batchesOf(specs);
  const waiting = new Map<number, Waiting>();
  const done = batches.map(
    async (_, batch) =>
      new Promise<readonly Checked[]>((resolve, reject) => {
        waiting.set(batch, { resolve, reject });
      }),
  );
  // What failed is thrown where it is waited for; until then it is nobody's.
  for (const one of done) one.catch(() => undefined);
  const failAll = (error: unknown): void => {
    for (const { reject } of waiting.values()) reject(error);
  };
  let [next, taken] = [0, 0];
  const idle = new Set<Worker>();
  const give = (): void => {
    for (const worker of idle) {
      if (next >= batches.length || next >= taken + threads * AHEAD) return;
      idle.delete(worker);
      // oxlint-disable-next-line require-post-message-target-origin -- it is a thread, no window
      worker.postMessage({ batch: next, specs: batches[next] });
      next += 1;
    }
  };
  const workers = Array.from({ length: threads }, () => {
    // What starts the command starts its threads, too.
    const worker = new Worker(new URL('./bin.js', import.meta.url), { workerData: checking });
    worker.on('message', (answer: ThreadAnswer) => {
      if (answer.kind === 'failed') {
        failAll(answer.error);
        return;
      }
      waiting.get(answer.batch)?.resolve(answer.checked);
      idle.add(worker);
      give();
    });
    worker.on('error', failAll);
    worker.on('exit', (code) => {
      // Once everything is done, there is nobody left to hear of it.
      failAll(new Error(`A thread that checks specs ended by itself (${code}).`));
    });
    idle.add(worker);
    return worker;
  });
  let isDone = false;
  try {
    give();
    for (const one of done) {
      const checked = await one;
      taken += 1;
      give();
      yield* checked;
    }
    isDone = true;
  } finally {
    // A thread that ends by itself keeps what V8 compiled of it for the next run.
    // oxlint-disable-next-line require-post-message-target-origin -- it is a thread, no window
    if (isDone) for (const worker of workers) worker.postMessage(null);
    else await Promise.all(workers.map(async (worker) => worker.terminate()));
  }
}

function batchesOf(specs: readonly AskedCheck[]): readonly (readonly AskedCheck[])[] {
  const count = Math.ceil(specs.length / BATCH);
  return Array.from({ length: count }, (_, at) => specs.slice(at * BATCH, (at + 1) * BATCH));
}
