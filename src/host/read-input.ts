/** Standard input as a text, for commands that work in a pipe or an editor. */
import type { SourceFile } from '../source/source-file.ts';

/** How messages name what comes from standard input. */
const NAME = 'standard input';

/** Everything that is written to standard input. */
export async function readInput(): Promise<SourceFile> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return { path: NAME, text: Buffer.concat(chunks).toString('utf8') };
}
