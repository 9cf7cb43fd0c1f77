/** What an included file may be: a fragment of a spec, with the version on top, and without a design of its own. */
import { type Diagnostic, errorAt } from '../../diagnostic/diagnostic.ts';
import { quote } from '../../diagnostic/quote.ts';
import type { YamlDocument } from '../../yaml/yaml-document.ts';
import { membersOf } from '../../yaml/yaml-node.ts';
import { explainErrors } from '../explain-error.ts';
import { explaining } from '../explaining.ts';
import { specSchema } from '../schema.generated.ts';
import { memberOf, viewSchema } from '../schema-view.ts';
import { validate } from '../validate.ts';
import type { Include } from './include.ts';

/** What a fragment lacks of a spec, filled in so that only its head is judged. */
const REST = { design: { id: 'a', title: 'a', owner: { team: 'a' } }, accounts: {} };

/** What is wrong with the form of a file by itself; what its names name is known only in a whole spec. */
export function checkForm(document: YamlDocument): Diagnostic[] {
  const { value } = document;
  const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
  const { errors } = validate(isGroup ? { ...REST, ...value } : value);
  return explainErrors(explaining(document, viewSchema(specSchema)), errors);
}

/**
 * What is wrong with the head of an included file. Its sections are judged as parts of the spec, once they are put
 * together: only there is it known what their names name.
 */
export function checkFragment(document: YamlDocument, include: Include): Diagnostic[] {
  const { value, root } = document;
  const members = membersOf(root);
  const included = [{ place: include.place, message: 'included here' }];
  const head: Record<string, unknown> = { ...REST };
  for (const key of ['parapet', 'include']) {
    const member = memberOf(value, key);
    if (member !== undefined) head[key] = member;
  }
  const { errors } = validate(members === null ? value : head);
  const context = explaining(document, viewSchema(specSchema));
  const said = explainErrors(context, errors);
  const diagnostics = said.map((one) => ({ ...one, related: [...one.related, ...included] }));
  if (members?.has('design') !== true) return diagnostics;
  const message = `${quote(document.file.path, 120)} has a ${quote('design')}: it is a spec of its own and cannot be a part of another.`;
  const hint = 'Move the sections that both need into a file without `design`, and include that in both.';
  return [
    ...diagnostics,
    errorAt(document.locate('/design', 'key'), 'included-design', message, hint, included),
  ];
}
