/**
 * Sections whose names are mistyped, read as what they are meant to be. In a spec of several files or environments
 * nothing else would do: the rest of the section stands elsewhere under its right name, and every name of an element
 * in the mistyped part would seem to name nothing.
 */
import { type Diagnostic, errorAt } from '../../diagnostic/diagnostic.ts';
import { quote } from '../../diagnostic/quote.ts';
import { suggest } from '../../diagnostic/suggest.ts';
import { placeOf } from '../../source/lines.ts';
import { documentOf, type YamlDocument } from '../../yaml/yaml-document.ts';
import { head, membersOf, withMembers, type YamlNode } from '../../yaml/yaml-node.ts';
import { propertiesOf, viewSchema } from '../schema-view.ts';
import { specSchema } from '../schema.generated.ts';
import { didYouMean } from '../wording.ts';

const SECTIONS: readonly string[] = Object.keys(propertiesOf(viewSchema(specSchema).root));

/** What an environment cannot have: it is laid over a spec and is none. */
const OF_A_SPEC: ReadonlySet<string> = new Set(['parapet', 'include', 'environments']);

const SECTIONS_LAID_OVER = SECTIONS.filter((section) => !OF_A_SPEC.has(section));

/** The most wrong names in one group that are compared with others; hostile input could have any number. */
const MOST_COMPARED = 20;

/** The document with its sections by their right names, and what is said of the wrong ones. */
export function withMeantSections(document: YamlDocument): {
  readonly document: YamlDocument;
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const root = withMeant(document.root, SECTIONS, 'the spec', diagnostics);
  const environments = membersOf(root)?.get('environments');
  const laid = environments === undefined ? null : membersOf(environments);
  if (environments !== undefined && laid !== null) {
    const meant = Array.from(laid, ([id, node]) => {
      const name = quote(`environments.${id}`, 120);
      return [id, withMeant(node, SECTIONS_LAID_OVER, name, diagnostics)] as const;
    });
    if (diagnostics.length > 0) {
      const members = new Map(membersOf(root) ?? []);
      members.set('environments', withMembers(environments, new Map(meant)));
      return { document: documentOf(withMembers(root, members)), diagnostics };
    }
  }
  return { document: root === document.root ? document : documentOf(root), diagnostics };
}

function withMeant(
  group: YamlNode,
  sections: readonly string[],
  whose: string,
  found: Diagnostic[],
): YamlNode {
  const members = membersOf(group);
  if (members === null) return group;
  const wrong = [...members.keys()].filter((key) => !SECTIONS.includes(key)).slice(0, MOST_COMPARED);
  const taken = new Set(members.keys());
  const meant = new Map<string, string>();
  for (const key of wrong) {
    const node = members.get(key);
    const near = suggest(key, sections);
    const [nearest] = near;
    if (node === undefined || nearest === undefined || taken.has(nearest)) continue;
    taken.add(nearest);
    meant.set(key, nearest);
    const message = `${quote(key)} is not a known key of ${whose}.`;
    found.push(errorAt(placeOf(node.lines, head(node)), 'unknown-key', message, didYouMean(near)));
  }
  if (meant.size === 0) return group;
  return withMembers(group, new Map(Array.from(members, ([key, node]) => [meant.get(key) ?? key, node])));
}
