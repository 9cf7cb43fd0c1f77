/** Starts the browser that was found, with as much protection as this machine allows. */
import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Browser as PuppeteerBrowser } from 'puppeteer-core/internal/puppeteer-core-browser.js';

import { BrowserError } from './browser-error.ts';
import {
  isReachableByOthers,
  isRootOnLinux,
  makeRunFolder,
  NOBODY,
  openCacheFolder,
  sweepCacheFolder,
} from './cache-folder.ts';
import { chromiumArguments, chromiumEnvironment } from './chromium-arguments.ts';
import { startChromium, type ChromiumProcess } from './chromium-process.ts';
import type { FoundBrowser } from './find-browser.ts';
import { onSignal } from './on-signal.ts';
import { within } from './within.ts';

/** Time in milliseconds for the browser to start, and for one message to be answered. */
const START_TIME = 30_000;
const MESSAGE_TIME = 60_000;

/** Time in milliseconds for the browser to end by itself. */
const CLOSE_TIME = 5_000;

/** How the browser was started: what `doctor` and the log say about its protection. */
export interface LaunchReport {
  readonly browser: FoundBrowser;
  /** Whether Chromium's own sandbox is on. */
  readonly sandbox: boolean;
  /** Whether it runs as a user without rights because Parapet itself was run by root. */
  readonly asNobody: boolean;
  /** Why there is less protection than usual, one sentence; null if there is not. */
  readonly notice: string | null;
}

/** A started browser; `close` ends it and removes what it wrote. */
export interface LaunchedBrowser {
  readonly report: LaunchReport;
  readonly connection: PuppeteerBrowser;
  readonly close: () => Promise<void>;
}

/** One way to start it: the first that works is taken. */
interface Protection {
  readonly sandbox: boolean;
  readonly user: number | null;
}

/**
 * Starts `found`. An ordinary user's browser has its sandbox unless `sandbox` is false; root's is given to
 * a user without rights, with the sandbox where the kernel allows it. Where the kernel refuses a sandbox to
 * everybody (containers, Ubuntu's default profile), our own browser starts without and the report says so,
 * unless `PARAPET_REQUIRE_SANDBOX=1` forbids it. `begun` is called once its process is on its way. Throws
 * `BrowserError`.
 */
export async function launch(
  found: FoundBrowser,
  sandbox: boolean,
  begun: () => void = () => undefined,
): Promise<LaunchedBrowser> {
  const cache = await openCacheFolder();
  await sweepCacheFolder(cache, Date.now());
  const failures: BrowserError[] = [];
  for (const protection of await protections(found, cache, sandbox)) {
    try {
      return await start(found, cache, protection, failures.at(-1) ?? null, begun);
    } catch (error) {
      if (!(error instanceof BrowserError)) throw error;
      failures.push(error);
    }
  }
  throw failures[0] ?? new BrowserError('crashed', 'The browser did not start.', 'Try `parapet doctor`.');
}

async function protections(
  found: FoundBrowser,
  cache: string,
  sandbox: boolean,
): Promise<readonly Protection[]> {
  const required = process.env['PARAPET_REQUIRE_SANDBOX'] === '1';
  if (required) return isRootOnLinux() ? [{ sandbox: true, user: NOBODY }] : [{ sandbox: true, user: null }];
  if (!isRootOnLinux()) {
    // Of our own browser we know the version and that every page in it is without network and scripts.
    const without = sandbox && found.origin === 'package' ? [{ sandbox: false, user: null }] : [];
    return [{ sandbox, user: null }, ...without];
  }
  const others = (await isReachableByOthers(cache)) && (await isReachableByOthers(found.executable));
  const asNobody = others ? [true, false].map((on) => ({ sandbox: on, user: NOBODY })) : [];
  return [...asNobody.filter((way) => sandbox || !way.sandbox), { sandbox: false, user: null }];
}

async function start(
  found: FoundBrowser,
  cache: string,
  { sandbox, user }: Protection,
  before: BrowserError | null,
  begun: () => void,
): Promise<LaunchedBrowser> {
  const profile = await makeRunFolder(cache, 'profile', user).catch((error: unknown) => {
    throw new BrowserError(
      'crashed',
      'The browser has no folder to work in.',
      'Check the free space.',
      error,
    );
  });
  const env = chromiumEnvironment(profile, found.fontconfig, found.libraries);
  const chromium = startChromium(found.executable, chromiumArguments(profile, sandbox), env, user);
  begun();
  const stopListening = onSignal(() => {
    chromium.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 40 });
  });
  const end = async (): Promise<void> => {
    await ended(chromium);
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 40 });
    stopListening();
  };
  try {
    const connection = await connect(chromium);
    const report = describe(found, sandbox, user, before);
    const close = async (): Promise<void> => {
      await within(CLOSE_TIME, 'closing the browser', connection.close()).catch(() => undefined);
      await end();
    };
    return { report, connection, close };
  } catch (error) {
    const complaint = chromium.complaint();
    chromium.kill();
    await end();
    throw explain(found, complaint, error);
  }
}

async function connect(chromium: ChromiumProcess): Promise<PuppeteerBrowser> {
  // The part of puppeteer-core that neither starts nor downloads browsers loads in half the time.
  const { connect: connectTo } = await import('puppeteer-core/internal/puppeteer-core-browser.js');
  const { transport } = chromium;
  const connecting = connectTo({ transport, protocolTimeout: MESSAGE_TIME, defaultViewport: null });
  const connection = await within(START_TIME, 'starting the browser', connecting);
  // A page that was opened by a page is nobody's: no document has a reason to open one.
  connection.on('targetcreated', (target) => {
    if (target.opener() === undefined) return;
    void target.page().then(
      (page) => page?.close(),
      () => undefined,
    );
  });
  return connection;
}

/** Waits for the process, then insists. */
async function ended(chromium: ChromiumProcess): Promise<void> {
  await within(CLOSE_TIME, 'ending the browser', chromium.ended).catch(() => {
    chromium.kill();
    return chromium.ended;
  });
  chromium.transport.close();
}

function describe(
  browser: FoundBrowser,
  sandbox: boolean,
  user: number | null,
  before: BrowserError | null,
): LaunchReport {
  const asNobody = user !== null;
  return { browser, sandbox, asNobody, notice: sandbox ? null : whyNoSandbox(asNobody, before) };
}

function whyNoSandbox(asNobody: boolean, before: BrowserError | null): string {
  if (!isRootOnLinux()) {
    return before === null
      ? 'Chromium runs without its sandbox, as asked.'
      : 'Chromium runs without its sandbox: this system refuses user namespaces. What it draws and prints still has ' +
          'neither network nor foreign scripts; PARAPET_REQUIRE_SANDBOX=1 refuses to go on like this.';
  }
  if (asNobody && before !== null) {
    return 'Chromium runs without its sandbox, as a user without rights: this system has no usable sandbox.';
  }
  if (asNobody) return 'Chromium runs without its sandbox, as asked, as a user without rights.';
  return 'Chromium runs without its sandbox: Parapet is run by root and no other user can reach the browser.';
}

function explain(found: FoundBrowser, complaint: string, cause: unknown): BrowserError {
  if (/No usable sandbox|SUID sandbox|without --no-sandbox/.test(complaint)) {
    return new BrowserError(
      'sandbox',
      'Chromium cannot start its sandbox on this system (the kernel refuses user namespaces).',
      'Allow unprivileged user namespaces (on Ubuntu: an AppArmor profile for the browser), or name a ' +
        'browser whose sandbox works with `--browser`, or accept a browser without sandbox with ' +
        '`--no-sandbox` or `PARAPET_NO_SANDBOX=1` (and without `PARAPET_REQUIRE_SANDBOX`).',
      cause,
    );
  }
  const line = complaint.split('\n').find((text) => /FATAL|error|cannot|denied|EACCES|ENOENT/i.test(text));
  return new BrowserError(
    'crashed',
    `The browser \`${found.executable}\` did not start${line === undefined ? '' : `: ${line.trim()}`}.`,
    '`parapet doctor` shows which browsers there are; name another with `--browser`.',
    cause,
  );
}
