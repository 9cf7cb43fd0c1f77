/** A revision that the command line names. */
import { quote } from '../diagnostic/quote.ts';
import { openRevision, type Revision } from '../host/revision.ts';
import { UsageError } from './usage-error.ts';

/** The revision of a project. Throws `UsageError` where there is none of that name. */
export async function namedRevision(name: string, project: string): Promise<Revision> {
  const opened = await openRevision(name, project);
  if (opened !== null) return opened;
  throw new UsageError(
    `There is no revision ${quote(name)} in the repository of the spec.`,
    'Fetch it first: a checkout of a pipeline often has one commit only (`fetch-depth: 0` on GitHub).',
  );
}
