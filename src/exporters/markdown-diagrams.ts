/** The diagrams of a kind, as Mermaid. */
import type { Diagram } from '../review/review.generated.ts';
import type { Material } from '../sections/section.ts';
import { prose, text } from '../source/markdown-text.ts';
import { mermaidFence } from './mermaid-fence.ts';

/** Each with its title, once for all parts of it, and the caption of each part. */
export function diagrams({ review }: Material, kind: Diagram['kind']): readonly string[] {
  return review.diagrams
    .filter((diagram) => diagram.kind === kind)
    .flatMap((diagram) => {
      const parts = partsOf(diagram);
      return parts.length === 0 ? [] : [`#### ${text(diagram.title)}\n`, ...parts];
    });
}

/** Those about one element, below the heading of which they stand. */
export function diagramsAbout({ review }: Material, kind: Diagram['kind'], id: string): readonly string[] {
  return review.diagrams.filter((one) => one.kind === kind && one.about === id).flatMap(partsOf);
}

function partsOf({ candidates }: Diagram): readonly string[] {
  return (candidates[0] ?? []).map(({ source, caption }) => `${mermaidFence(source)}\n${prose(caption)}\n`);
}
