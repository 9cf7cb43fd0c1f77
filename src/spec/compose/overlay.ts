/**
 * An environment laid over a design: groups key by key, everything else as a whole. Each value stays at the place
 * where it is written, be that in the design or in the environment.
 */
import { type Diagnostic, errorAt } from '../../diagnostic/diagnostic.ts';
import { quote, quoteList } from '../../diagnostic/quote.ts';
import { type Suggest, suggestAtMost } from '../../diagnostic/suggest.ts';
import { placeOf } from '../../source/lines.ts';
import { head, membersOf, withMembers, type YamlNode } from '../../yaml/yaml-node.ts';
import {
  listOf,
  nodeOf,
  propertiesOf,
  resolveSchema,
  schemaBelow,
  schemaFor,
  type SchemaNode,
  type SchemaView,
} from '../schema-view.ts';
import { didYouMean, isKeyedById } from '../wording.ts';

/** What no environment changes: which design it is, and what the files are. */
const FIXED: ReadonlySet<string> = new Set(['parapet', 'include', 'environments']);

/** Names that are mistyped in one run and compared with all others. */
const MOST_SUGGESTED = 100;

/** How deep elements are: a section and an id. */
const ELEMENT = 2;

interface Laying {
  readonly view: SchemaView;
  /** `environments.staging`, for messages. */
  readonly name: string;
  readonly suggest: Suggest;
  readonly diagnostics: Diagnostic[];
}

/** The design as it is in an environment, and what in the environment changes nothing. */
export function overlaid(
  root: YamlNode,
  environment: { readonly id: string; readonly node: YamlNode },
  view: SchemaView,
): { readonly root: YamlNode; readonly diagnostics: readonly Diagnostic[] } {
  const { id, node } = environment;
  const laying: Laying = {
    view,
    name: `environments.${id}`,
    suggest: suggestAtMost(MOST_SUGGESTED),
    diagnostics: [],
  };
  // A section that a spec cannot have is told of the environment itself.
  const known = propertiesOf(view.root);
  const isLaid = (key: string): boolean => !FIXED.has(key) && Object.hasOwn(known, key);
  const sections = new Map([...(membersOf(node) ?? [])].filter(([key]) => isLaid(key)));
  const laid = lay(laying, root, withMembers(node, sections), [], view.root);
  const { diagnostics } = laying;
  const design = membersOf(sections.get('design') ?? node)?.get('id');
  if (design !== undefined) {
    const message = `${quote(`${laying.name}.design.id`)} would make another design of it: all environments of a design have its id.`;
    const hint = 'Delete it; documents of an environment carry its name beside the id of the design.';
    diagnostics.push(errorAt(placeOf(design.lines, head(design)), 'fixed-id', message, hint));
  }
  const members = new Map(membersOf(laid) ?? []);
  members.delete('environments');
  return { root: withMembers(laid, members), diagnostics };
}

/** `over` laid over `base`; groups become one group, and everything else replaces what was there. */
function lay(
  laying: Laying,
  base: YamlNode,
  over: YamlNode,
  path: readonly string[],
  declared: SchemaNode,
): YamlNode {
  const [below, changes] = [membersOf(base), membersOf(over)];
  // What should be a group and is none has been said of the environment itself.
  if (below !== null && changes === null && path.length <= ELEMENT) return base;
  if (below === null || changes === null) return over;
  const schema = schemaFor(laying.view, declared, base.value);
  const members = new Map(below);
  for (const [key, node] of changes) {
    const at = [...path, key];
    const known = members.get(key);
    if (isRemoval(node)) {
      if (known === undefined) laying.diagnostics.push(nothingThere(laying, node, at, below));
      members.delete(key);
    } else if (known !== undefined) {
      const member = schemaBelow(schema, base.value, key) ?? {};
      members.set(key, lay(laying, known, node, at, member));
    } else {
      const problem = isKeyedById(schema) ? notWhole(laying, node, at, below, schema) : null;
      if (problem === null) members.set(key, node);
      else laying.diagnostics.push(problem);
    }
  }
  return withMembers(base, members, base.incomplete || over.incomplete);
}

/** `null`, `~` or nothing behind the colon. */
function isRemoval({ value, scalar, refused }: YamlNode): boolean {
  return value === null && scalar !== null && !refused;
}

function nothingThere(
  laying: Laying,
  node: YamlNode,
  path: readonly string[],
  known: ReadonlyMap<string, YamlNode>,
): Diagnostic {
  const key = path.at(-1) ?? '';
  const message = `${quote([laying.name, ...path].join('.'), 120)} takes away what is not there: ${whereOf(path)} has no ${quote(key)}.`;
  const near = laying.suggest(key, known.keys());
  const hint = near.length > 0 ? didYouMean(near) : 'Delete the line, or correct the name.';
  return errorAt(placeOf(node.lines, head(node)), 'unknown-overlay', message, hint);
}

/**
 * What is wrong with an element that the design does not have: one that is whole is there in this environment only;
 * of any other the name is wrong, since what changes an element need not say all of it.
 */
function notWhole(
  laying: Laying,
  node: YamlNode,
  path: readonly string[],
  known: ReadonlyMap<string, YamlNode>,
  group: SchemaNode,
): Diagnostic | null {
  const key = path.at(-1) ?? '';
  const element = resolveSchema(laying.view, nodeOf(group['additionalProperties']) ?? {});
  const needed = listOf(element['required']).map(String);
  const missing = needed.filter((name) => membersOf(node)?.has(name) !== true);
  const isWhole = needed.length > 0 && missing.length === 0;
  const near = isWhole ? [] : laying.suggest(key, known.keys());
  if (isWhole || (needed.length === 0 && near.length === 0)) return null;
  const lacks =
    missing.length > 0
      ? `, and a new one would need ${quoteList(missing, 'and')}`
      : ', and there is a similar one';
  const message = `${quote([laying.name, ...path].join('.'), 120)} changes what is not there: ${whereOf(path)} has no ${quote(key)}${lacks}.`;
  const hint = near.length > 0 ? didYouMean(near) : 'Correct the name, or write the whole element.';
  return errorAt(placeOf(node.lines, head(node)), 'unknown-overlay', message, hint);
}

function whereOf(path: readonly string[]): string {
  return path.length < 2 ? 'the design' : quote(path.slice(0, -1).join('.'), 120);
}
