/**
 * Walks a template as it would be printed: which fields it asks for, and from where. The same walk learns what the
 * templates of the package print, and holds those of a theme to that.
 */
import type hbsTypes from 'handlebars';

/** A parsed template. */
export type Program = ReturnType<typeof hbsTypes.parse>;
export type Path = hbs.AST.PathExpression;

/** What is asked of a field. */
export type Use = 'print' | 'each' | 'with' | 'if' | 'link';

/** What a walk does at each place; `C` is what stands for a context. */
export interface Walk<C> {
  /** The context that a path leads to; `contexts` are those around it, the innermost last. */
  readonly field: (path: Path, use: Use, contexts: readonly C[]) => C;
  /** A context of the items of a list. */
  readonly itemOf: (list: C) => C;
  /** Around what is printed only where a field is there. */
  readonly guarded: (path: Path, inside: () => void) => void;
  readonly partial: (
    name: string,
    node: hbs.AST.PartialStatement,
    contexts: readonly C[],
    /** What it is handed besides, by name. */
    given: ReadonlyMap<string, C>,
  ) => void;
  /** What a template may not hold. */
  readonly refuse: (node: hbs.AST.Node, message: string, hint: string | null) => void;
}

/** Blocks that stand in each other, at most; a further `else if` is one more. */
export const DEEPEST = 12;

const OPENING = /\{\{~?\s*(?:([#^/])|(else)\s+\S)/g;

/** Where blocks stand too deep in each other, seen before a parser goes after them; null where none do. */
export function tooDeep(text: string): number | null {
  const open: number[] = [];
  let depth = 0;
  for (const { index, 1: sign, 2: chained } of text.matchAll(OPENING)) {
    if (sign === '/') depth -= open.pop() ?? 0;
    else {
      if (chained === undefined) open.push(1);
      else open.push((open.pop() ?? 0) + 1);
      depth += 1;
    }
    if (depth > DEEPEST) return index;
  }
  return null;
}

const HELPERS: ReadonlySet<string> = new Set(['safe', 'prose', 'breakable', 'whole']);
const BLOCKS = ['each', 'if', 'unless', 'with'] as const;

/** Walks `program` in the innermost of `contexts`. */
export function walkTemplate<C>(program: Program, contexts: readonly C[], walk: Walk<C>, depth = 0): void {
  for (const statement of program.body) {
    if (isNode(statement, 'MustacheStatement')) mustache(statement, contexts, walk);
    else if (isNode(statement, 'BlockStatement')) block(statement, contexts, walk, depth);
    else if (isNode(statement, 'PartialStatement')) partial(statement, contexts, walk);
    else if (statement.type !== 'ContentStatement' && statement.type !== 'CommentStatement')
      walk.refuse(statement, 'Templates loop, test, print and include; they define nothing.', null);
  }
}

function partial<C>(node: hbs.AST.PartialStatement, contexts: readonly C[], walk: Walk<C>): void {
  const { name, params, hash } = node;
  if (!isNode(name, 'PathExpression')) return walk.refuse(node, 'A partial is named, not computed.', null);
  if (params.length > 0)
    return walk.refuse(node, 'A partial is included where it stands.', 'Go to what it is about by `#with`.');
  const given = new Map<string, C>();
  for (const { key, value } of hash?.pairs ?? []) {
    if (isNode(value, 'PathExpression') && !value.data) given.set(key, walk.field(value, 'print', contexts));
    else walk.refuse(value, 'A partial is handed fields only.', `For example \`${key}=title\`.`);
  }
  walk.partial(name.original, node, contexts, given);
}

function mustache<C>(node: hbs.AST.MustacheStatement, contexts: readonly C[], walk: Walk<C>): void {
  const { path, params, hash, escaped } = node;
  if (!escaped)
    walk.refuse(
      node,
      'A template prints text, and no markup from elsewhere.',
      'Write two braces, and no `&`.',
    );
  const name = nameOf(path);
  const isHelper = name !== null && (HELPERS.has(name) || name === 'log' || name === 'lookup');
  if (params.length === 0 && hash === undefined && !isHelper) print(path, 'print', contexts, walk);
  else if (name === null || !HELPERS.has(name)) {
    const shown = name === null ? 'of that name' : `\`${name}\``;
    walk.refuse(node, `There is no helper ${shown}.`, `There are \`${[...HELPERS].join('`, `')}\`.`);
  } else if (params.length !== 1 || hash !== undefined)
    walk.refuse(node, `\`${name}\` takes one field.`, `For example \`{{${name} title}}\`.`);
  else print(params[0], name === 'safe' ? 'link' : 'print', contexts, walk);
}

function print<C>(node: hbs.AST.Node | undefined, use: Use, contexts: readonly C[], walk: Walk<C>): void {
  if (node === undefined) return;
  if (!isNode(node, 'PathExpression')) walk.refuse(node, 'Only fields are printed.', null);
  else if (node.data) data(node, walk);
  else walk.field(node, use, contexts);
}

/** Of what Handlebars itself knows, a template learns where in a list it is. */
function data<C>(path: Path, walk: Walk<C>): void {
  if (/^@(?:first|last|index|key)$/.test(path.original)) return;
  walk.refuse(path, `\`${path.original}\` is not known.`, 'There are `@first`, `@last` and `@index`.');
}

function block<C>(node: hbs.AST.BlockStatement, contexts: readonly C[], walk: Walk<C>, depth: number): void {
  const { params, hash, program, inverse } = node;
  const name = BLOCKS.find((one) => one === nameOf(node.path));
  const [path] = params;
  if (depth >= DEEPEST) return walk.refuse(node, `Blocks stand at most ${DEEPEST} deep in each other.`, null);
  if (name === undefined)
    return walk.refuse(
      node,
      `There is no block \`${nameOf(node.path) ?? '…'}\`.`,
      'There are `#each`, `#if`, `#unless` and `#with`.',
    );
  if (path === undefined || params.length > 1 || hash !== undefined || !isNode(path, 'PathExpression'))
    return walk.refuse(node, `\`#${name}\` takes one field.`, `For example \`{{#${name} findings}}\`.`);
  if ([program, inverse].some((part) => part?.blockParams !== undefined && part.blockParams.length > 0))
    return walk.refuse(node, 'A block gives no names to what it holds.', 'Leave out `as |…|`.');
  const below = (part: Program | undefined, inside: readonly C[]): void => {
    if (part !== undefined) walkTemplate(part, inside, walk, depth + 1);
  };
  if (path.data) {
    data(path, walk);
    below(program, contexts);
    return below(inverse, contexts);
  }
  if (name === 'if' || name === 'unless') {
    walk.field(path, 'if', contexts);
    const [there, absent] = name === 'if' ? [program, inverse] : [inverse, program];
    walk.guarded(path, () => below(there, contexts));
    return below(absent, contexts);
  }
  // Going up and into a list again would print the list for each of its items, and so on.
  if (path.depth > 0)
    return walk.refuse(
      path,
      `\`#${name}\` goes into what it stands in, never up and in again.`,
      'Move the block out of the one around it.',
    );
  const inside = walk.field(path, name, contexts);
  below(program, [...contexts, name === 'each' ? walk.itemOf(inside) : inside]);
  below(inverse, contexts);
}

function nameOf(node: hbs.AST.Node): string | null {
  return isNode(node, 'PathExpression') ? node.original : null;
}

interface Nodes {
  readonly MustacheStatement: hbs.AST.MustacheStatement;
  readonly BlockStatement: hbs.AST.BlockStatement;
  readonly PartialStatement: hbs.AST.PartialStatement;
  readonly PathExpression: Path;
}

function isNode<T extends keyof Nodes>(node: hbs.AST.Node, type: T): node is Nodes[T] {
  return node.type === type;
}
