/** The page of a job on GitHub: a file that the runner names and shows when the step has ended. */
import { appendFile } from 'node:fs/promises';

import { errorCode, FileError } from './file-error.ts';

/** Adds Markdown to what earlier commands of the step wrote. Throws `FileError`. */
export async function appendSummary(file: string, markdown: string): Promise<void> {
  try {
    await appendFile(file, `${markdown}\n`, 'utf8');
  } catch (error) {
    throw new FileError(
      file,
      `The job summary \`${file}\` cannot be written: ${errorCode(error) || String(error)}.`,
      'Unset GITHUB_STEP_SUMMARY, or name another format than `github`.',
      error,
    );
  }
}
