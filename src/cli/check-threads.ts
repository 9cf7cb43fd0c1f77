/**
 * Checks specs in several threads. What they give is in the order of the specs, and the same as that of one thread:
 * a thread is given texts to read, and hands back what was made of them.
 */
import { Worker } from 'node:worker_threads';

import { AnsweredError, type Failure } from './answered-error.ts';
import type { AskedCheck, Checked, Checking } from './check-spec.ts';
import type { ExitCode } from './exit-code.ts';

/** Specs that are handed to a thread at once. */
const BATCH = 4;

/** Batches of a thread that may be done and not yet taken: what waits for its turn must not pile up. */
const AHEAD = 4;

/** What became of a batch, or what ended the thread. */
export type ThreadAnswer =
  | { readonly kind: 'checked'; readonly batch: number; readonly checked: readonly Checked[] }
  | { readonly kind: 'failed'; readonly exit: ExitCode; readonly failures: readonly Failure[] };

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
  const started = Array.from({ length: threads }, () => {
    const thread = threadWith(checking, failAll, (batch, checked) => {
      waiting.get(batch)?.resolve(checked);
      idle.add(thread.worker);
      give();
    });
    idle.add(thread.worker);
    return thread;
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
    await Promise.all(started.map(async ({ end, worker }) => (isDone ? end() : worker.terminate())));
  }
}

interface Thread {
  readonly worker: Worker;
  /** Lets it end by itself, and waits until it has. */
  readonly end: () => Promise<void>;
}

/** Starts a thread; what starts the command starts its threads, too. */
function threadWith(
  checking: Checking,
  failed: (error: unknown) => void,
  done: (batch: number, checked: readonly Checked[]) => void,
): Thread {
  const worker = new Worker(new URL('./bin.js', import.meta.url), { workerData: checking });
  worker.on('message', (answer: ThreadAnswer) => {
    if (answer.kind === 'checked') done(answer.batch, answer.checked);
    else failed(new AnsweredError(answer.exit, answer.failures));
  });
  worker.on('error', failed);
  const ended = new Promise<void>((resolve) => {
    worker.on('exit', (code) => {
      // Once everything is done, there is nobody left to hear of it.
      failed(new Error(`A thread that checks specs ended by itself (${code}).`));
      resolve();
    });
  });
  return {
    worker,
    end: async () => {
      // oxlint-disable-next-line require-post-message-target-origin -- it is a thread, no window
      worker.postMessage(null);
      return ended;
    },
  };
}

function batchesOf(specs: readonly AskedCheck[]): readonly (readonly AskedCheck[])[] {
  const count = Math.ceil(specs.length / BATCH);
  return Array.from({ length: count }, (_, at) => specs.slice(at * BATCH, (at + 1) * BATCH));
}
