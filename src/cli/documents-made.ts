/**
 * Documents that were made before, by everything that decides their bytes: the texts, the options, the program, the
 * browser and the day. What is remembered is a guess until the digests of all of it have been compared.
 */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';

import { type CacheShelf, cacheKey, openShelf } from '../host/cache-entry.ts';
import { headCommit } from '../host/revision.ts';
import { packageState } from '../host/package-state.ts';
import { themePrint } from '../host/theme-folder.ts';
import { projectRoot } from '../host/project-root.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Made } from './make-documents.ts';
import type { AskedBuild, BuildRequest } from './build-request.ts';
import { digestOf, type Document, type Target } from './target.ts';

/** Bytes of a document that is kept; what unpacks to more was not put there by us. */
const LARGEST = 100_000_000;

/** What a module with checks does is not known by its text: it may load others, or look at anything. */
function isKnowable({ rules }: AskedBuild): boolean {
  return rules.plugins.length === 0;
}

/** What was made of a spec the last time. */
export interface Remembered {
  readonly exit: ExitCode;
  readonly notes: readonly string[];
  /** Leaves or puts the documents where they belong; false where that is not possible, and they must be made. */
  readonly restore: (target: Target) => Promise<boolean>;
}

/** Documents by their specs. Nothing here fails: what cannot be read or written is not remembered. */
export interface Documents {
  readonly recall: (spec: AskedBuild) => Promise<Remembered | null>;
  readonly remember: (spec: AskedBuild, made: Made, documents: readonly Document[]) => Promise<void>;
  readonly trim: () => Promise<void>;
}

/** Remembers nothing. */
export const NO_DOCUMENTS: Documents = {
  recall: async () => null,
  remember: async () => undefined,
  trim: async () => undefined,
};

/** What was asked, and since when. */
interface Asked {
  readonly key: string;
  /** Milliseconds of the epoch. */
  readonly at: number;
}

/** A file and the digest of what was in it. */
type Print = readonly [name: string, digest: string];

/** What is kept of a spec. */
interface Entry {
  readonly exit: ExitCode;
  readonly notes: readonly string[];
  /** Everything that was read, by its path on this machine. */
  readonly files: readonly Print[];
  /** The documents, in the order in which they were written. */
  readonly documents: readonly Print[];
  /** What the day was taken from, if that is git. */
  readonly commit: number | null;
  /** Where the repository was then: while it is there, its history says the same. */
  readonly head: string | null;
  /** The browser, with its size and age. */
  readonly browser: Print | null;
}

/** Opens what is remembered for a run. */
export async function openDocuments(request: BuildRequest): Promise<Documents> {
  // Apart, so that large documents do not push out what is known of others, which is enough where they still stand.
  const [builds, shelf] = await Promise.all([openShelf('builds'), openShelf('documents')]);
  const around = await aroundOf(request);
  const keyOf = async (spec: AskedBuild): Promise<string> => {
    const { path: file, ...options } = spec;
    const text = await printOf(path.resolve(file));
    const theme = spec.theme === null ? '' : await themePrint(path.resolve(spec.theme));
    const known = spec.baseline === null ? '' : ((await printOf(path.resolve(spec.baseline))) ?? '');
    const packs = await Promise.all(spec.rules.packs.map((pack) => printOf(path.resolve(pack))));
    return cacheKey([
      ...around,
      path.resolve(file),
      text ?? '',
      known,
      JSON.stringify(packs),
      theme,
      JSON.stringify(options),
      path.resolve(spec.out),
    ]);
  };
  const heads = headsOf();
  const asked = new Map<AskedBuild, Asked>();
  const isDayOpen = request.stated === null && (process.env['SOURCE_DATE_EPOCH'] ?? '') === '';
  return {
    recall: async (spec) => {
      if (!isKnowable(spec)) return null;
      const at = performance.timeOrigin + performance.now();
      const key = await keyOf(spec);
      asked.set(spec, { key, at });
      const entry = parsed((await builds.get(key)) ?? '');
      if (entry === null || !(await isUnchanged(entry))) return null;
      if (isDayOpen && !(await hasSameDay(entry, await heads(spec.path)))) return null;
      return {
        exit: entry.exit,
        notes: entry.notes,
        restore: (target) => restore(entry, target, shelf),
      };
    },
    remember: async (spec, made, documents) => {
      if (!isKnowable(spec)) return;
      // What was changed while its documents were made is not what they were made of.
      const key = await keyOf(spec);
      const before = asked.get(spec);
      if (before?.key !== key || (await hasNewer(made.paths, before.at))) return;
      const day = isDayOpen
        ? { commit: made.commit, head: await heads(spec.path) }
        : { commit: null, head: null };
      const entry = await entryOf(made, documents, day);
      await Promise.all(documents.map(({ bytes }) => keep(shelf, bytes)));
      await builds.put(key, JSON.stringify(entry));
    },
    trim: async () => {
      await Promise.all([builds.trim(), shelf.trim()]);
    },
  };
}

async function entryOf(
  { exit, notes, paths, browser }: Made,
  documents: readonly Document[],
  day: Pick<Entry, 'commit' | 'head'>,
): Promise<Entry> {
  return {
    exit,
    notes,
    files: await Promise.all(paths.map(async (file) => [file, (await printOf(file)) ?? ''] as const)),
    documents: documents.map(({ name, bytes }) => [name, digestOf(bytes)]),
    ...day,
    browser: browser === null ? null : [browser, await stateOf(browser)],
  };
}

/** What is the same for all specs of a run, and may differ between runs. */
async function aroundOf({ stated, icons, choice, allowSecrets, check: _ }: BuildRequest): Promise<string[]> {
  const { executable, sandbox } = choice;
  const names = ['PARAPET_BROWSER', 'PARAPET_NO_SANDBOX', 'SOURCE_DATE_EPOCH'];
  return [
    await packageState(),
    process.version,
    JSON.stringify([stated, executable, sandbox, allowSecrets, names.map((name) => process.env[name] ?? '')]),
    icons === undefined ? '' : await packageState(path.resolve(icons)),
  ];
}

/** Whether nothing of what the documents were made of has changed. */
async function isUnchanged({ files, browser }: Entry): Promise<boolean> {
  for (const [file, digest] of files) if ((await printOf(file)) !== digest) return false;
  return browser === null || (await stateOf(browser[0])) === browser[1];
}

/** Whether git dates the documents as it did. */
async function hasSameDay({ files, commit, head }: Entry, now: string | null): Promise<boolean> {
  if (head === now) return true;
  const { commitTime } = await import('../host/commit-time.ts');
  return (await commitTime(files.map(([file]) => file))) === commit;
}

/** Where the repository of a spec is; each is asked once. */
function headsOf(): (spec: string) => Promise<string | null> {
  const known = new Map<string, Promise<string | null>>();
  return async (spec) => {
    const project = projectRoot(spec);
    const head = known.get(project) ?? headCommit(project);
    known.set(project, head);
    return head;
  };
}

/** Puts the documents where they belong, or none of them. */
async function restore({ documents }: Entry, target: Target, shelf: CacheShelf): Promise<boolean> {
  const steps: (() => Promise<void> | void)[] = [];
  for (const [name, digest] of documents) {
    target.claim(name.replace(/\.[a-z]+$/, ''));
    // oxlint-disable-next-line no-await-in-loop -- the next may not be needed
    if (await target.has(name, digest)) steps.push(() => target.keep(name));
    else if (target.check) steps.push(() => target.miss(name));
    else {
      // oxlint-disable-next-line no-await-in-loop -- as above
      const bytes = await kept(shelf, digest);
      if (bytes === null) return false;
      steps.push(() => target.write(name, bytes));
    }
  }
  // oxlint-disable-next-line no-await-in-loop -- in their order
  for (const step of steps) await step();
  return true;
}

async function keep(shelf: CacheShelf, bytes: Uint8Array): Promise<void> {
  const packed = await promisify(gzip)(bytes, { level: 1 });
  await shelf.put(digestOf(bytes), packed.toString('base64'));
}

async function kept(shelf: CacheShelf, digest: string): Promise<Uint8Array | null> {
  try {
    const bytes = gunzipSync(Buffer.from((await shelf.get(digest)) ?? '', 'base64'), {
      maxOutputLength: LARGEST,
    });
    return digestOf(bytes) === digest ? bytes : null;
  } catch {
    return null;
  }
}

async function printOf(file: string): Promise<string | null> {
  try {
    return createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
  } catch {
    return null;
  }
}

/** Whether a file was written since a time, in milliseconds of the epoch. */
async function hasNewer(files: readonly string[], time: number): Promise<boolean> {
  const written = await Promise.all(files.map((file) => stat(file).catch(() => null)));
  return written.some((status) => status === null || status.mtimeMs >= time);
}

/** An executable of hundreds of megabytes is told apart by its size and age. */
async function stateOf(file: string): Promise<string> {
  const status = await stat(file).catch(() => null);
  return status === null ? '' : `${status.size} ${status.mtimeMs}`;
}

function parsed(text: string): Entry | null {
  try {
    const value: unknown = JSON.parse(text);
    return isEntry(value) ? value : null;
  } catch {
    return null;
  }
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const { exit, notes, files, documents, commit, head, browser } = value as Readonly<Record<string, unknown>>;
  return (
    (exit === EXIT.clean || exit === EXIT.gaps) &&
    Array.isArray(notes) &&
    notes.every((note) => typeof note === 'string') &&
    Array.isArray(files) &&
    files.every(isPrint) &&
    Array.isArray(documents) &&
    // A document lies in the folder itself, wherever the entry comes from.
    documents.every((one) => isPrint(one) && path.basename(one[0]) === one[0]) &&
    (commit === null || typeof commit === 'number') &&
    (head === null || typeof head === 'string') &&
    (browser === null || isPrint(browser))
  );
}

function isPrint(value: unknown): value is Print {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
}
