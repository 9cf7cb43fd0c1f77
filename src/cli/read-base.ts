/** A design as it was in a revision, with the files that it included then. */
import { existsSync } from 'node:fs';
import path from 'node:path';

import { errorAt } from '../diagnostic/diagnostic.ts';
import { quote } from '../diagnostic/quote.ts';
import type { House } from '../house/house.ts';
import { ownVersion } from '../host/own-files.ts';
import { projectRoot } from '../host/project-root.ts';
import type { Revision } from '../host/revision.ts';
import { judgeDesign } from '../judge-design.ts';
import { designsOf } from '../read-design.ts';
import { NO_MARKS } from '../redaction/parse-covered.ts';
import type { AsOf, Verdict } from '../review/assemble.ts';
import { gather } from '../spec/compose/gather.ts';
import { NOTHING_ASKED } from '../spec/compose/given-files.ts';
import { firstId } from '../spec/first-id.ts';
import { DESIGN_PATTERN } from './design-line.ts';
import type { SpecRead } from './read-specs.ts';

/** The design that is compared with how it was. */
export interface Compared {
  readonly spec: string;
  /** The folder that paths are named from. */
  readonly root: string;
  readonly design: { readonly firstId: string; readonly firstEnvironment: string | null };
}

/** The verdict on the design at the revision; null where it was not there yet, or could not be judged. */
export async function verdictAt(
  revision: Revision,
  { spec, root, design: { firstId: id, firstEnvironment } }: Compared,
  { asOf, house }: { readonly asOf: AsOf; readonly house: House },
): Promise<Verdict | null> {
  const read = (await readSpecAt(revision, spec, root)) ?? (await readMoved(revision, spec, root, id));
  const design = read?.designs.find((one) => one.firstEnvironment === firstEnvironment);
  return design === undefined ? null : judgeDesign(design, asOf, ownVersion(), house).value;
}

/**
 * The spec of the design under the name that it had then. What is still where it was has not been moved: the design
 * would be a copy, which nobody has looked at.
 */
async function readMoved(
  revision: Revision,
  spec: string,
  root: string,
  id: string,
): Promise<SpecRead | null> {
  const project = projectRoot(spec);
  const names = (await revision.search(DESIGN_PATTERN)) ?? [];
  const gone = names.filter((name) => /\.ya?ml$/.test(name) && !existsSync(path.join(project, name)));
  for (const name of gone) {
    // oxlint-disable-next-line no-await-in-loop -- the first one that is it ends the search
    const read = await readSpecAt(revision, path.join(project, name), root);
    const [design] = read?.designs ?? [];
    if (design !== undefined && firstId(design.spec.design) === id) return read;
  }
  return null;
}

/** The spec at the revision, naming files from `root`; null where there was none of that name. */
export async function readSpecAt(
  revision: Revision,
  spec: string,
  root: string,
  allowed: ReadonlySet<string> = NO_MARKS,
): Promise<SpecRead | null> {
  const project = projectRoot(spec);
  const inProject = (file: string): string =>
    path.relative(project, path.resolve(root, file)).split(path.sep).join('/');
  const text = await revision.read(inProject(path.resolve(spec)));
  if (text === null) return null;
  const name = path.relative(root, path.resolve(spec)).split(path.sep).join('/');
  const steps = gather({ path: name, text }, allowed);
  let step = steps.next(NOTHING_ASKED);
  while (step.done !== true) {
    const wanted = step.value;
    // oxlint-disable-next-line no-await-in-loop -- what is wanted next depends on what was read
    const included = await revision.read(inProject(wanted.path));
    step = steps.next(
      included === null
        ? {
            value: null,
            diagnostics: [
              errorAt(
                wanted.place,
                'include-not-found',
                `There was no file ${quote(wanted.path, 200)} at that revision.`,
                null,
              ),
            ],
          }
        : { value: { path: wanted.path, text: included }, diagnostics: [] },
    );
  }
  const { value, diagnostics } = designsOf(step.value);
  return { path: name, files: step.value.files, paths: [], diagnostics, designs: value };
}
