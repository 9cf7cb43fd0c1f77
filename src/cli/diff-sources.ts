/** The two states that `parapet diff` compares: files, folders, revisions of git, or the files as they are now. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

import { quote } from '../diagnostic/quote.ts';
import { findFiles } from '../host/find-files.ts';
import { projectRoot } from '../host/project-root.ts';
import { openCommonPast, openExactly, type Revision } from '../host/revision.ts';
import { dateOf } from '../model/calendar.ts';
import type { AsOf } from '../review/assemble.ts';
import { today } from './as-of.ts';
import { DESIGN_LINE, DESIGN_PATTERN } from './design-line.ts';
import { filesAt, ON_DISK, type ProjectFiles } from './project-files.ts';
import { readSpecAt } from './read-base.ts';
import { readSpecFile, type SpecRead, terminalRoot } from './read-specs.ts';
import { UsageError } from './usage-error.ts';

/** Where the designs of a state are read from. */
export interface Source {
  /** As it was asked for. */
  readonly name: string;
  /** Full hash; null for what is read from disk. */
  readonly commit: string | null;
  /** The day of this state: of its commit, or today. */
  readonly asOf: AsOf;
  /** Where its configs and rule packs are. */
  readonly files: ProjectFiles;
  /** Every spec in it, as paths on this machine. */
  readonly specs: () => Promise<readonly string[]>;
  /** A spec of it; null where it has none of that name. */
  readonly read: (spec: string, allowed: ReadonlySet<string>) => Promise<SpecRead | null>;
}

/** Two states, and the specs that were asked for. */
export interface Asked {
  readonly before: Source;
  readonly after: Source;
  /** Files and folders; empty where everything is meant. */
  readonly specs: readonly string[];
  /** Whether both are states of the same files, so that a file is the same one in both. */
  readonly samePaths: boolean;
}

const ENDINGS = ['.yaml', '.yml'];

/** Understands the operands. Throws `UsageError`. */
export async function askedSources(operands: readonly string[], now: number): Promise<Asked> {
  const [first = '', second, ...rest] = operands;
  const range = existsSync(first) ? null : rangeIn(first);
  const others = operands.slice(1);
  if (range !== null) {
    const { from, to, common } = range;
    const project = projectOf(others);
    const before = common ? await openCommonPast(from, to, project) : await openExactly(from, project);
    return {
      before: revisionSource(from, known(before, from, project), project),
      after: revisionSource(to, known(await openExactly(to, project), to, project), project),
      specs: others,
      samePaths: true,
    };
  }
  if (existsSync(first)) {
    if (second === undefined) throw nothingToCompare(first);
    if (!existsSync(second)) throw noSuchFile(second);
    if (rest.length > 0) throw tooMany(rest[0] ?? '');
    const day = today(now);
    return { before: diskSource(first, day), after: diskSource(second, day), specs: [], samePaths: false };
  }
  const project = projectOf(second !== undefined && existsSync(second) ? others : rest);
  const before = revisionSource(first, known(await openExactly(first, project), first, project), project);
  if (second === undefined || existsSync(second)) {
    return { before, after: workingTree(project, today(now)), specs: others, samePaths: true };
  }
  // A spec that is gone by now may still be named; what is no revision is taken for one.
  const other = await openExactly(second, project);
  if (other === null) {
    if (!looksLikeFile(second)) throw noSuchRevision(second);
    return { before, after: workingTree(project, today(now)), specs: others, samePaths: true };
  }
  return { before, after: revisionSource(second, other, project), specs: rest, samePaths: true };
}

/** `main...HEAD` (since they parted) or `v1..v2` (these two); what is left out is `HEAD`. */
function rangeIn(
  word: string,
): { readonly from: string; readonly to: string; readonly common: boolean } | null {
  const [, from = '', dots = '', to = ''] = /^(.*?)(\.{2,3})(?!\.)(.*)$/s.exec(word) ?? [];
  if (dots === '' || from + to === '' || from.startsWith('/') || word.startsWith('.')) return null;
  return { from: from || 'HEAD', to: to || 'HEAD', common: dots === '...' };
}

/** A revision of a project. Throws `UsageError` where there is none of that name. */
export async function revisionNamed(name: string, project: string): Promise<Source> {
  return revisionSource(name, known(await openExactly(name, project), name, project), project);
}

function projectOf(specs: readonly string[]): string {
  // Without a spec it is the project of the current folder.
  return projectRoot(specs[0] ?? 'design.yaml');
}

function diskSource(name: string, asOf: AsOf): Source {
  return {
    name,
    commit: null,
    asOf,
    files: ON_DISK,
    specs: async () => (statSync(name).isDirectory() ? findFiles(name, ENDINGS, DESIGN_LINE) : [name]),
    read: async (spec, allowed) => readSpecFile(spec, terminalRoot(spec), allowed),
  };
}

function workingTree(project: string, asOf: AsOf): Source {
  return {
    name: 'the files as they are now',
    commit: null,
    asOf,
    files: ON_DISK,
    specs: async () => findFiles(project, ENDINGS, DESIGN_LINE),
    read: async (spec, allowed) =>
      existsSync(spec) ? readSpecFile(spec, terminalRoot(spec), allowed) : null,
  };
}

function revisionSource(name: string, revision: Revision, project: string): Source {
  const { commit, committed } = revision;
  return {
    name,
    commit,
    asOf: { date: dateOf(committed), epoch: committed, from: 'commit' },
    files: filesAt(revision, name),
    specs: async () => {
      const found = await revision.search(DESIGN_PATTERN);
      if (found === null) {
        throw new UsageError(
          `Git could not look through all files of ${quote(name)}.`,
          'Name the specs: `parapet diff main...HEAD designs/claims.yaml`.',
        );
      }
      return found
        .filter((file) => ENDINGS.some((ending) => file.endsWith(ending)))
        .map((file) => path.join(project, file));
    },
    read: async (spec, allowed) => readSpecAt(revision, spec, terminalRoot(spec), allowed),
  };
}

function known(revision: Revision | null, name: string, project: string): Revision {
  if (revision !== null) return revision;
  if (!existsSync(path.join(project, '.git'))) {
    throw new UsageError(
      `There is no file and no folder ${quote(name)}, and no git repository in which it could be a revision.`,
      'Name two files or two folders, or run it in a repository: `parapet diff old.yaml new.yaml`.',
    );
  }
  throw looksLikeFile(name) ? noSuchFile(name) : noSuchRevision(name);
}

function looksLikeFile(name: string): boolean {
  return ENDINGS.some((ending) => name.endsWith(ending));
}

function noSuchRevision(name: string): UsageError {
  return new UsageError(
    `There is no file, no folder and no revision ${quote(name)}.`,
    'Fetch it first, if it is a revision: a checkout of a pipeline often has one commit only (`fetch-depth: 0` on GitHub).',
  );
}

function noSuchFile(name: string): UsageError {
  return new UsageError(
    `There is no file or folder ${quote(name)}.`,
    'Check the path; it is read from the current folder.',
  );
}

function nothingToCompare(name: string): UsageError {
  return new UsageError(
    `${quote(name)} is compared with nothing.`,
    `Name both: \`parapet diff old.yaml new.yaml\`; or a revision before it: \`parapet diff main ${quoted(name)}\`.`,
  );
}

function quoted(name: string): string {
  return /^[\w./-]+$/.test(name) ? name : 'design.yaml';
}

function tooMany(name: string): UsageError {
  return new UsageError(
    `Two files or folders are compared, so ${quote(name)} is one too many.`,
    'Compare folders, or revisions: `parapet diff main...HEAD SPEC...`.',
  );
}
