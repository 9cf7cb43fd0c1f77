/** Files of a project as they were in a revision, read from git's store: nothing is checked out. */
import { git } from './git.ts';

/** Largest file that is read. */
const MOST_BYTES = 32 * 1024 * 1024;

/** Names of revisions: branches, tags, hashes and `HEAD~2`; nothing that git could take for an option or a range. */
const REVISION = /^(?!-)(?!.*\.\.)[\w./@^~{}+-]{1,250}$/;

/** Bytes of the names of files that are searched for. */
const MOST_FOUND = 16 * 1024 * 1024;

/** A state of the project to compare with. */
export interface Revision {
  /** Its full hash. */
  readonly commit: string;
  /** Seconds since 1970 of the commit. */
  readonly committed: number;
  /** The text of a regular file by its path from the project's root; null where there is none, or it is no text. */
  readonly read: (path: string) => Promise<string | null>;
  /** Paths of the text files with a line that matches a POSIX pattern; null where git could not search them all. */
  readonly search: (pattern: string) => Promise<readonly string[] | null>;
}

/** Where the work at `project` left the named revision; null where the repository has none of that name. */
export async function openRevision(name: string, project: string): Promise<Revision | null> {
  return openCommonPast(name, 'HEAD', project);
}

/** The named revision itself; null where the repository has none of that name. */
export async function openExactly(name: string, project: string): Promise<Revision | null> {
  const commit = await commitOf(name, project);
  return commit === null ? null : revisionAt(commit, project);
}

/** Where the work that ended in `mine` left `name`; null where the repository has no revision of that name. */
export async function openCommonPast(name: string, mine: string, project: string): Promise<Revision | null> {
  const [named, own] = [await commitOf(name, project), await commitOf(mine, project)];
  if (named === null) return null;
  // What others did there since is no change of this work; without a common past, the revision itself.
  const past = own === null ? null : await hash(['merge-base', named, own], project);
  return revisionAt(past ?? named, project);
}

async function commitOf(name: string, project: string): Promise<string | null> {
  if (!REVISION.test(name)) return null;
  return hash(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], project);
}

async function revisionAt(commit: string, project: string): Promise<Revision> {
  const time = await git(['show', '--no-patch', '--no-notes', '--format=%ct', commit], project, 1_000);
  const committed = Number(time?.toString('latin1').trim() ?? '');
  return {
    commit,
    committed: Number.isSafeInteger(committed) ? committed : 0,
    read: async (path) => fileAt(commit, path, project),
    search: async (pattern) => filesWith(pattern, commit, project),
  };
}

async function filesWith(
  pattern: string,
  commit: string,
  project: string,
): Promise<readonly string[] | null> {
  const words = ['grep', '--no-textconv', '-l', '-z', '-I', '--full-name', '-E', '-e', pattern, commit];
  const found = await git([...words, '--'], project, MOST_FOUND);
  // It fails too where nothing matches, so what is there at all is asked apart.
  if (found === null) return (await git(['cat-file', '-e', commit], project, 1_000)) === null ? null : [];
  const before = `${commit}:`;
  return found
    .toString('utf8')
    .split('\0')
    .flatMap((name) => (name.startsWith(before) ? [name.slice(before.length)] : []));
}

/** Longest list of changed files in bytes. */
const MOST_NAMES = 64 * 1024 * 1024;

/**
 * Files that differ from the revision, as paths from the root of the project, those that git does not know yet among
 * them; null where git cannot tell. A renamed file is two: one that is gone, and one that is new.
 */
export async function changedFiles(
  { commit }: Revision,
  project: string,
): Promise<ReadonlySet<string> | null> {
  const diff = [
    'diff',
    '--name-only',
    '-z',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--ignore-submodules',
  ];
  const [changed, unknown] = await Promise.all([
    git([...diff, commit, '--'], project, MOST_NAMES),
    git(['ls-files', '--others', '--exclude-standard', '-z'], project, MOST_NAMES),
  ]);
  if (changed === null || unknown === null) return null;
  const names = [changed, unknown].flatMap((list) => list.toString('utf8').split('\0'));
  return new Set(names.filter((name) => name !== ''));
}

/** The commit that the repository at `project` is at; null without one. */
export async function headCommit(project: string): Promise<string | null> {
  return hash(['rev-parse', '--verify', '--quiet', 'HEAD'], project);
}

async function hash(args: readonly string[], project: string): Promise<string | null> {
  const text = (await git(args, project, 1_000))?.toString('latin1').trim() ?? '';
  return /^[0-9a-f]{40,64}$/.test(text) ? text : null;
}

async function fileAt(commit: string, path: string, project: string): Promise<string | null> {
  const listed = await git(['ls-tree', '-z', '--full-tree', commit, '--', path], project, 10_000);
  const [, object] = /^100(?:644|755) blob ([0-9a-f]{40,64})\t/.exec(listed?.toString('latin1') ?? '') ?? [];
  if (object === undefined) return null;
  const bytes = await git(['cat-file', 'blob', object], project, MOST_BYTES);
  if (bytes === null) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
