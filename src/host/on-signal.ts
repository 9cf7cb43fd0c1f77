/** A run that is told to stop takes its browser with it and ends as a shell expects. */
import os from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs `cleanUp`, which must be synchronous, when the process is told to end (then exits with 128 plus the
 * signal's number) or exits by itself. Returns a function that takes it back.
 */
export function onSignal(cleanUp: () => void): () => void {
  let done = false;
  const once = (): void => {
    if (done) return;
    done = true;
    try {
      cleanUp();
    } catch {
      // What cannot be removed now is swept by a later run.
    }
  };
  const handlers = SIGNALS.map((signal) => {
    const handler = (): void => {
      once();
      process.exit(128 + os.constants.signals[signal]);
    };
    process.once(signal, handler);
    return { signal, handler };
  });
  process.once('exit', once);
  return () => {
    for (const { signal, handler } of handlers) process.off(signal, handler);
    process.off('exit', once);
  };
}
