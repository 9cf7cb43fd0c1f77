/**
 * A running Chromium and the pipe to it. Started by ourselves and not by Puppeteer, so that what it says
 * before it dies is not lost, it can run as a user without rights, and it ends with us however we end.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** Messages to and from the browser, one JSON text each; the shape that Puppeteer connects to. */
export interface ChromiumTransport {
  send(message: string): void;
  close(): void;
  onmessage?: (message: string) => void;
  onclose?: () => void;
}

/** A browser process that was started. */
export interface ChromiumProcess {
  readonly transport: ChromiumTransport;
  /** Resolves when the process is gone, or could not be started at all. */
  readonly ended: Promise<void>;
  /** The last of what it wrote to its error output, and why it could not be started. */
  readonly complaint: () => string;
  /** Ends it at once. */
  readonly kill: () => void;
}

/** Characters of the error output that are kept. */
const COMPLAINT = 8_192;

/** Starts `executable`; `user` is the id of another user to run it as, null for the same one. */
export function startChromium(
  executable: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  user: number | null,
): ChromiumProcess {
  const child = spawn(executable, args, {
    env,
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    windowsHide: true,
    ...(user === null ? {} : { uid: user, gid: user }),
  });
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-COMPLAINT);
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', (error) => {
      complaint += error.message;
      resolve();
    });
  });
  return {
    transport: pipeTransport(child),
    ended,
    complaint: () => complaint,
    kill: () => {
      child.kill('SIGKILL');
    },
  };
}

/** Chromium reads messages from its fourth and writes them to its fifth descriptor, each ended by a NUL. */
function pipeTransport(child: ChildProcess): ChromiumTransport {
  const toBrowser = child.stdio[3] as Writable | null | undefined;
  const fromBrowser = child.stdio[4] as Readable | null | undefined;
  const transport: ChromiumTransport = {
    send: (message) => {
      toBrowser?.write(`${message}\0`);
    },
    close: () => {
      toBrowser?.destroy();
      fromBrowser?.destroy();
    },
  };
  const closed = (): void => transport.onclose?.();
  // Writing to a browser that just died is no news: the closed pipe tells.
  toBrowser?.on('error', () => undefined);
  fromBrowser?.on('error', () => undefined);
  fromBrowser?.on('close', closed);
  child.once('error', closed);
  const take = splitAtNul((message) => transport.onmessage?.(message));
  fromBrowser?.on('data', (chunk: Buffer) => take(chunk));
  return transport;
}

/** Collects chunks and hands on what stands between NULs; a message may be many megabytes long. */
function splitAtNul(handOn: (message: string) => void): (chunk: Buffer) => void {
  let pending: Buffer[] = [];
  return (chunk) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      const message = Buffer.concat([...pending, chunk.subarray(start, end)]).toString('utf8');
      pending = [];
      start = end + 1;
      // One message a turn, as a socket would deliver them: handlers may answer in between.
      setImmediate(handOn, message);
    }
    if (start < chunk.length) pending.push(chunk.subarray(start));
  };
}
