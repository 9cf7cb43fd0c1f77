/** What the spec states and nothing else in the document repeats, by element: nothing that was written is lost. */
import type { Link } from './references.ts';
import type { Material } from './section.ts';

interface StatedField {
  readonly name: string;
  readonly value: string;
  readonly place: string;
  /** Whether another chapter quotes its beginning. */
  readonly cut: boolean;
}

export interface AlsoStatedView {
  readonly rows: readonly { readonly element: Link; readonly fields: readonly StatedField[] }[];
}

export function alsoStatedView({ review, references }: Material): AlsoStatedView {
  const rows = new Map<string, { readonly element: Link; readonly fields: StatedField[] }>();
  for (const { path, value, why, place } of review.notShown) {
    const [section = '', id = '', ...rest] = path.split('.');
    const name = rest.length === 0 ? section : `${section}.${id}`;
    const row = rows.get(name) ?? {
      element: { text: name, href: references.named(section, id).href },
      fields: [],
    };
    row.fields.push({
      name: rest.length === 0 ? id || section : rest.join('.'),
      value,
      place: references.place(place),
      cut: why === 'cut',
    });
    rows.set(name, row);
  }
  return { rows: [...rows.values()] };
}
