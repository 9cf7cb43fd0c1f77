/** Where the documents of a spec go: to their folder, or nowhere, where they are only compared with what is there. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { atomicWrite } from '../host/atomic-write.ts';
import { inert } from '../reporters/inert.ts';
import { visible } from '../source/characters.ts';
import type { AskedBuild } from './build-request.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** A document as it is made: the name of its file, and its bytes. */
export interface Document {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is done with the documents of one spec. */
export interface Target {
  /** Takes a name, without ending, for this spec. Throws `UsageError` where another spec has it. */
  readonly claim: (name: string) => void;
  readonly write: (name: string, data: string | Uint8Array) => Promise<void>;
  /** Whether nothing is written, and what is not as it should be is named. */
  readonly check: boolean;
  readonly has: (name: string, digest: string) => Promise<boolean>;
  /** The document stands as it should. */
  readonly keep: (name: string) => void;
  /** The document is missing, or is not what would be made. */
  readonly miss: (name: string) => void;
  readonly written: () => readonly Document[];
  /** Whether a document is missing or differs, where it was only to be compared. */
  readonly stale: () => boolean;
}

/** Takes a document for a spec. */
export type Claim = (document: string, spec: string) => void;

/** Two specs of a run must not write the same document. */
export function claims(): Claim {
  const owners = new Map<string, string>();
  return (document, spec) => {
    const owner = owners.get(document);
    if (owner !== undefined && owner !== spec) {
      throw new UsageError(
        `\`${owner}\` and \`${spec}\` have the same \`design.id\`, so their documents would have one name.`,
        'Give each design an id of its own, or build them into different folders.',
      );
    }
    owners.set(document, spec);
  };
}

/** The digest of a document. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The target of a spec. With `check` nothing is written, and what is not there is named. */
export function targetFor(spec: AskedBuild, check: boolean, claim: Claim, terminal: Terminal): Target {
  const written: Document[] = [];
  let isStale = false;
  const fileOf = (name: string): string => path.join(spec.out, name);
  const tell = (name: string): void => terminal.out(inert(`${visible(fileOf(name))}\n`));
  const has = async (name: string, digest: string): Promise<boolean> => {
    const bytes = await readFile(fileOf(name)).catch(() => null);
    return bytes !== null && digestOf(bytes) === digest;
  };
  const miss = (name: string): void => {
    isStale = true;
    tell(name);
  };
  return {
    claim: (name) => claim(path.resolve(spec.out, name), spec.path),
    write: async (name, data) => {
      const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : data;
      written.push({ name, bytes });
      if (!check) {
        await atomicWrite(fileOf(name), bytes);
        tell(name);
      } else if (!(await has(name, digestOf(bytes)))) miss(name);
    },
    check,
    has,
    keep: (name) => {
      if (!check) tell(name);
    },
    miss,
    written: () => written,
    stale: () => isStale,
  };
}
