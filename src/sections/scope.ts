/** What the design is for, what it must reach, and where the review ends. */
import { anchorOf } from './references.ts';
import type { Material } from './section.ts';
import { capitalized, joined, spoken } from './wording.ts';

export interface ScopeView {
  readonly summary: string | null;
  readonly targets: readonly { readonly label: string; readonly value: string }[];
  readonly excluded: readonly {
    readonly anchor: string;
    readonly id: string;
    readonly text: string;
    readonly place: string;
  }[];
}

export function scopeView({ review: { design }, references }: Material): ScopeView {
  const target = (label: string, value: string | null): ScopeView['targets'][number] => ({
    label,
    value: value ?? 'not stated',
  });
  return {
    summary: design.summary,
    targets: [
      target('Criticality', design.criticality === null ? null : capitalized(spoken(design.criticality))),
      target('Availability', design.availabilityTarget),
      target('Recovery time', design.rto),
      target('Recovery point', design.rpo),
      target('Rules that apply', joined(design.compliance, 'none stated')),
    ],
    excluded: design.outOfScope.map(({ id, text, place }) => ({
      anchor: anchorOf(`out-of-scope.${id}`),
      id,
      text,
      place: references.place(place),
    })),
  };
}
