/** The diagrams of a kind, as Mermaid. */
import type { Diagram } from '../review/review.generated.ts';
import type { Material } from '../sections/section.ts';
import { prose, text } from '../source/markdown-text.ts';
import { mermaidFence } from './mermaid-fence.ts';

/** Each with its title, once for all parts of it, and the caption of each part. */
export function diagrams({ review }: Material, kind: Diagram['kind']): readonly string[] {
  return review.diagrams
    .filter((diagram) => diagram.kind === kind)
    .flatMap(({ title, candidates }) =>
      (candidates[0] ?? []).map(
        ({ source, caption }, part) =>
          `${part === 0 ? `#### ${text(title)}\n\n` : ''}${mermaidFence(source)}\n${prose(caption)}\n`,
      ),
    );
}
