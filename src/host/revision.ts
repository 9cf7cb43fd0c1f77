/** Files of a project as they were in a revision, read from git's store: nothing is checked out. */
import { git } from './git.ts';

/** Largest file that is read. */
const MOST_BYTES = 32 * 1024 * 1024;

/** Names of revisions: branches, tags, hashes and `HEAD~2`; nothing that git could take for an option or a range. */
const REVISION = /^(?!-)(?!.*\.\.)[\w./@^~{}+-]{1,250}$/;

/** A state of the project to compare with. */
export interface Revision {
  /** Its full hash. */
  readonly commit: string;
  /** The text of a regular file by its path from the project's root; null where there is none, or it is no text. */
  readonly read: (path: string) => Promise<string | null>;
}

/** Where the work at `project` left the named revision; null where the repository has none of that name. */
export async function openRevision(name: string, project: string): Promise<Revision | null> {
  if (!REVISION.test(name)) return null;
  const named = await hash(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`],
    project,
  );
  if (named === null) return null;
  // What others did there since is no change of this work; without a common past, the revision itself.
  const commit = (await hash(['merge-base', named, 'HEAD'], project)) ?? named;
  return { commit, read: async (path) => fileAt(commit, path, project) };
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
