/** Lays a parsed file out anew, and proves that nothing but the layout has changed. */
import { specSchema } from '../spec/schema.generated.ts';
import { viewSchema } from '../spec/schema-view.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import type { YamlDocument } from '../yaml/yaml-document.ts';
import { commentsIn } from './comments.ts';
import { entriesOf } from './entries.ts';
import { layOut } from './layout.ts';

/**
 * The canonical text of a document. Throws if it would mean anything else than what is there, or lack a comment:
 * whoever formats a file trusts it to stay what it is.
 */
export function formatDocument(document: YamlDocument): string {
  const text = layOut(entriesOf(document.root), viewSchema(specSchema));
  const { value: again } = parseYaml({ path: document.file.path, text });
  if (again === null || canonical(again.value) !== canonical(document.value)) {
    throw new Error('Formatting would change what the file means.');
  }
  if (commentTexts(again) !== commentTexts(document)) throw new Error('Formatting would lose a comment.');
  return text;
}

/** A value as text in which the order of keys does not show. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}

function commentTexts({ root }: YamlDocument): string {
  return commentsIn(root)
    .map(({ text }) => text)
    .toSorted()
    .join('\n');
}
