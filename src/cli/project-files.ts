/** Configs and rule packs of a project, read from where its specs are: from disk, or from a revision. */
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

import { errorAt, type Outcome } from '../diagnostic/diagnostic.ts';
import { quote } from '../diagnostic/quote.ts';
import { projectRoot } from '../host/project-root.ts';
import { readIncluded } from '../host/read-included.ts';
import { readSource } from '../host/read-source.ts';
import type { Revision } from '../host/revision.ts';
import type { Place, SourceFile } from '../source/source-file.ts';

/** Files of a project at one time. */
export interface ProjectFiles {
  /** The revision as the user named it; null for the disk. */
  readonly revision: string | null;
  readonly has: (file: string) => Promise<boolean>;
  /** The file as text, named from `root`. */
  readonly read: (file: string, root: string) => Promise<Outcome<SourceFile | null>>;
  /** A file that another one names, at `place`; only below `project`. */
  readonly readNamed: (
    wanted: { readonly path: string; readonly place: Place },
    root: string,
    project: string,
  ) => Promise<Outcome<SourceFile | null>>;
  /** Whether a path is below the project, by its name and by where links on the way to it lead. */
  readonly isInside: (file: string, project: string) => boolean;
}

/** As they are now. */
export const ON_DISK: ProjectFiles = {
  revision: null,
  has: async (file) => existsSync(file),
  read: (file, root) => readSource(file, root),
  readNamed: readIncluded,
  isInside: (file, project) => {
    if (leadsOut(path.relative(project, file))) return false;
    let there = file;
    while (!existsSync(there) && there !== path.dirname(there)) there = path.dirname(there);
    return !leadsOut(path.relative(realpathSync(project), realpathSync(there)));
  },
};

/** As they were in a revision, in which links are not followed. */
export function filesAt(revision: Revision, name: string): ProjectFiles {
  const textOf = async (file: string): Promise<string | null> => {
    const below = path.relative(projectRoot(file), file);
    return leadsOut(below) ? null : revision.read(below.split(path.sep).join('/'));
  };
  const read = async (
    file: string,
    root: string,
    place: Place | null,
  ): Promise<Outcome<SourceFile | null>> => {
    const shown = path.relative(root, file).split(path.sep).join('/');
    const text = await textOf(file);
    if (text !== null) return { value: { path: shown, text }, diagnostics: [] };
    const message = `There was no file ${quote(shown, 200)} at ${quote(name)}, or it was no text.`;
    return { value: null, diagnostics: [errorAt(place, 'file-not-found', message)] };
  };
  return {
    revision: name,
    has: async (file) => (await textOf(path.resolve(file))) !== null,
    read: (file, root) => read(path.resolve(root, file), root, null),
    readNamed: (wanted, root) => read(path.resolve(root, wanted.path), root, wanted.place),
    isInside: (file, project) => !leadsOut(path.relative(project, file)),
  };
}

function leadsOut(relative: string): boolean {
  return relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
}
