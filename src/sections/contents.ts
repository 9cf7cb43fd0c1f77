/** The contents: parts and their sections, with the pages that are filled in when it is printed. */
import type { Part } from './section.ts';

export interface ContentsView {
  readonly parts: readonly {
    readonly id: string;
    readonly title: string;
    readonly sections: readonly { readonly id: string; readonly title: string }[];
  }[];
}

export function contentsView(parts: readonly Part[]): ContentsView {
  return {
    parts: parts.flatMap(({ id, title, sections }) =>
      title === null
        ? []
        : [{ id, title, sections: sections.map((section) => ({ id: section.id, title: section.title })) }],
    ),
  };
}
