/** The components: what each is for, where it runs, what it keeps and how that is encrypted. */
import { changesAnchor } from './changes.ts';
import { anchorOf, type Link } from './references.ts';
import type { Material } from './section.ts';
import { count, joined } from './wording.ts';

export interface ComponentsView {
  readonly components: readonly {
    readonly anchor: string;
    readonly title: string;
    readonly service: Link;
    readonly purpose: string | null;
    readonly account: Link | null;
    readonly where: string;
    readonly instances: string | null;
    readonly stores: string;
    readonly encryption: string | null;
    readonly about: readonly Link[];
  }[];
}

export function componentsView({ review, references }: Material): ComponentsView {
  const noted = new Map(review.changes.map(({ topic, name }) => [name, `#${changesAnchor(topic)}`]));
  return {
    components: review.system.components.map((component) => ({
      anchor: anchorOf(component.element.path),
      title: component.element.title,
      // What changed about the service stands in the appendix.
      service: { text: component.service, href: noted.get(component.service) ?? null },
      purpose: component.purpose,
      account: component.account === null ? null : references.named('accounts', component.account),
      where: whereOf(component.network, component.zones),
      instances: component.instances,
      stores: joined(component.stores, 'nothing'),
      encryption: component.encryption ?? (component.stores.length === 0 ? null : 'encryption not stated'),
      about: references.about(component.element.path),
    })),
  };
}

function whereOf(network: string | null, zones: readonly string[]): string {
  if (network === null) return zones.length === 0 ? 'outside any VPC' : count(zones.length, 'zone');
  return zones.length === 0 ? network : `${network}, ${count(zones.length, 'zone')}`;
}
