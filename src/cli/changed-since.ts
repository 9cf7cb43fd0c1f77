/** `--changed-since`: specs of which anything that decides about them differs from a revision. */
import path from 'node:path';

import { projectRoot } from '../host/project-root.ts';
import { changedFiles } from '../host/revision.ts';
import { namedRevision } from './named-revision.ts';
import { closureOf } from './read-specs.ts';
import { UsageError } from './usage-error.ts';

/** Files and folders besides a spec that decide about it, such as its config. */
export interface Decided {
  readonly spec: string;
  readonly by: readonly string[];
}

/** Whether each spec changed, in their order: itself, what it includes, or what decides about it. Throws `UsageError`. */
export async function changedSince(name: string, specs: readonly Decided[]): Promise<readonly boolean[]> {
  const projects = new Map<string, Promise<ReadonlySet<string>>>();
  const changedIn = async (project: string): Promise<ReadonlySet<string>> => {
    const known = projects.get(project) ?? filesChangedSince(name, project);
    projects.set(project, known);
    return known;
  };
  const answers: boolean[] = [];
  for (const { spec, by } of specs) {
    const project = projectRoot(spec);
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that few files are open
    const changed = await changedIn(project);
    const isChanged = (file: string): boolean => {
      const shown = path.relative(project, path.resolve(file)).split(path.sep).join('/');
      // A file that was taken out of a folder is seen by its name only.
      return changed.has(shown) || [...changed].some((one) => one.startsWith(`${shown}/`));
    };
    // oxlint-disable-next-line no-await-in-loop -- as above
    answers.push([spec, ...by].some(isChanged) || (await closureOf(spec)).some(isChanged));
  }
  return answers;
}

async function filesChangedSince(name: string, project: string): Promise<ReadonlySet<string>> {
  const changed = await changedFiles(await namedRevision(name, project), project);
  if (changed !== null) return changed;
  throw new UsageError(
    `Git cannot tell what changed since \`${name}\`.`,
    'Check that `git diff` works in the repository of the spec.',
  );
}
