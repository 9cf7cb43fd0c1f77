/**
 * In JSON Schema, `properties` says nothing of what is not there: a rule that expects `region: eu-west-1` is met by
 * whatever states no Region. That is seldom meant, and never seen in the rule.
 */
import { specSchema } from '../spec/schema.generated.ts';
import {
  listOf,
  nodeOf,
  propertiesOf,
  resolveSchema,
  type SchemaNode,
  viewSchema,
} from '../spec/schema-view.ts';
import type { RuleSpec } from './rule-pack.ts';
import { type SubjectKind, subjectKinds } from './subjects.ts';

/** A sentence for each property about which silence would decide. */
export function silences({ where, expect, subjects }: RuleSpec): readonly string[] {
  const kind = subjectKinds[subjects];
  const certain = certainOf(kind);
  const taken = where === undefined ? [] : untold(where, certain);
  const passed = untold(expect, new Set([...certain, ...(where === undefined ? [] : requiredIn(where))]));
  return [
    ...taken.map(
      (key) =>
        `\`where\` also takes what does not state \`${key}\`; add \`required: [${key}]\` if that is not meant.`,
    ),
    ...passed.map(
      (key) =>
        `\`expect\` is met by what does not state \`${key}\`; add \`required: [${key}]\` if that is not meant.`,
    ),
  ];
}

/** Properties that every subject has. */
function certainOf({ path, derived }: SubjectKind): ReadonlySet<string> {
  const view = viewSchema(specSchema);
  let node: SchemaNode = view.root;
  for (const key of path) {
    const next = nodeOf(key === '*' ? node['additionalProperties'] : propertiesOf(node)[key]);
    node = resolveSchema(view, next ?? {});
  }
  const always: readonly string[] = derived.filter((one) => one.always).map(({ name }) => name);
  return new Set([...always, ...textsIn(node['required'])]);
}

function textsIn(list: SchemaNode[string] | undefined): readonly string[] {
  return listOf(list).filter((one) => typeof one === 'string');
}

/** What a fragment requires, at its top and in all parts that must hold. */
function requiredIn(fragment: SchemaNode): readonly string[] {
  const parts = listOf(fragment['allOf']).flatMap((part) => requiredIn(nodeOf(part) ?? {}));
  return [...textsIn(fragment['required']), ...parts];
}

/** Properties that a fragment speaks of and does not require. */
function untold(fragment: SchemaNode, certain: ReadonlySet<string>): readonly string[] {
  const known = new Set([...certain, ...requiredIn(fragment)]);
  const own = Object.keys(propertiesOf(fragment)).filter((key) => !known.has(key));
  const parts = (['allOf', 'anyOf', 'oneOf'] as const)
    .flatMap((keyword) => listOf(fragment[keyword]))
    .flatMap((part) => untold(nodeOf(part) ?? {}, known));
  return [...new Set([...own, ...parts])];
}
