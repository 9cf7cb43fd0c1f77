/** What `parapet diff` writes; each is loaded when it is asked for. */
import type { DeltaReporter } from '../reporters/delta.ts';
import type { Formats } from './outputs.ts';

/** Null for the change edition, which is no text. */
export const DIFF_FORMATS: Formats<DeltaReporter | null> = new Map<
  string,
  () => Promise<DeltaReporter | null>
>([
  ['pretty', async () => (await import('../reporters/delta-pretty.ts')).deltaPretty],
  ['json', async () => (await import('../reporters/delta-json.ts')).deltaJson],
  ['markdown', async () => (await import('../reporters/delta-markdown.ts')).deltaMarkdown],
  ['pdf', async () => null],
]);
