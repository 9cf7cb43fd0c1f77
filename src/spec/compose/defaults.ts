/**
 * Defaults laid under the components of their service. A property that a component states is the component's as a
 * whole: a default never completes it, so that nothing is claimed of a component that nobody said.
 */
import { type Diagnostic, errorAt } from '../../diagnostic/diagnostic.ts';
import { quote } from '../../diagnostic/quote.ts';
import { placeOf } from '../../source/lines.ts';
import { head, membersOf, withMembers, type YamlNode } from '../../yaml/yaml-node.ts';

/** What is said of one component and can hold for no other. */
const PERSONAL: readonly string[] = ['title', 'renamed-from'];

/** The spec with its defaults applied, and the services whose components took something from them. */
export function withDefaults(root: YamlNode): {
  readonly root: YamlNode;
  readonly used: ReadonlySet<string>;
} {
  const sections = membersOf(root);
  const defaults = membersOf(sections?.get('defaults') ?? root);
  const components = sections?.get('components');
  const elements = components === undefined ? null : membersOf(components);
  const used = new Set<string>();
  if (
    sections?.has('defaults') !== true ||
    defaults === null ||
    components === undefined ||
    elements === null
  )
    return { root, used };
  const laid = new Map<string, YamlNode>();
  for (const [id, component] of elements) {
    const stated = membersOf(component);
    const service = stated?.get('service')?.value;
    const properties = typeof service === 'string' ? membersOf(defaults.get(service) ?? component) : null;
    if (stated === null || typeof service !== 'string' || properties === null || !defaults.has(service)) {
      laid.set(id, component);
      continue;
    }
    used.add(service);
    const missing = [...properties].filter(([key]) => !stated.has(key));
    laid.set(id, withMembers(component, new Map([...stated, ...missing])));
  }
  const members = new Map(sections).set('components', withMembers(components, laid));
  return { root: withMembers(root, members), used };
}

/** Defaults of what only a component itself can say. */
export function personalDefaults(root: YamlNode): readonly Diagnostic[] {
  const section = membersOf(root)?.get('defaults');
  return [...((section === undefined ? null : membersOf(section)) ?? [])].flatMap(([service, node]) =>
    PERSONAL.flatMap((key) => {
      const property = membersOf(node)?.get(key);
      if (property === undefined) return [];
      const message = `${quote(`defaults.${service}.${key}`)} cannot be a default: each component has its own ${quote(key)}.`;
      return [errorAt(placeOf(property.lines, head(property)), 'no-default', message, 'Delete it.')];
    }),
  );
}
