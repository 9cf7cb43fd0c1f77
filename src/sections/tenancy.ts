/** How tenants are told apart and kept apart. */
import { drawnElsewhere } from './figures.ts';
import type { Link } from './references.ts';
import type { Material } from './section.ts';
import { spoken } from './wording.ts';

export interface TenancyView {
  readonly stated: boolean;
  /** Its diagram, which stands in the appendix. */
  readonly drawn: readonly Link[];
  readonly particulars: readonly { readonly label: string; readonly value: string }[];
  readonly isolation: readonly {
    readonly component: Link;
    readonly model: string;
    readonly by: string;
    readonly tested: string;
    readonly noisyNeighbour: string;
  }[];
}

export function tenancyView(material: Material): TenancyView {
  const { review, references } = material;
  const { model, tenants, identifier, decision, isolation } = review.system.tenancy;
  const particular = (label: string, value: string | null): TenancyView['particulars'][number] => ({
    label,
    value: value ?? 'not stated',
  });
  return {
    stated: model !== null || tenants !== null || isolation.length > 0,
    drawn: drawnElsewhere(material, 'tenancy'),
    particulars: [
      particular('Model', model === null ? null : spoken(model)),
      particular('Tenants', tenants),
      particular('Told apart by', identifier),
      particular('Why', decision),
    ],
    isolation: isolation.map((row) => ({
      component: references.element(row.component),
      model: row.model === null ? 'not stated' : spoken(row.model),
      by: row.by ?? 'not stated',
      tested: row.tested ?? 'not stated',
      noisyNeighbour: row.noisyNeighbour ?? 'not stated',
    })),
  };
}
