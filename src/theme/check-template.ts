/**
 * Says what is wrong with a template of a theme: with its braces, with the fields that it asks for, with its markup.
 * Everything in one run, so that a typo costs one look.
 */
import { type Diagnostic, errorAt } from '../diagnostic/diagnostic.ts';
import { quote, quoteList } from '../diagnostic/quote.ts';
import { type Suggest, suggestAtMost } from '../diagnostic/suggest.ts';
import { indexLines, type LineIndex, placeOf } from '../source/lines.ts';
import type { SourceFile } from '../source/source-file.ts';
import { markupProblems } from './template-markup.ts';
import { newShape, type Shape } from './template-shape.ts';
import { type Path, type Program, type Use, type Walk, walkTemplate } from './template-walk.ts';

/** Mistakes of one template that are told. */
const MOST_TOLD = 50;

/** Fields that a hint lists. */
const MOST_LISTED = 14;

/** What is known of the templates of the package. */
export interface Known {
  readonly shape: Shape;
  /** What each partial needs where it is included. */
  readonly partials: ReadonlyMap<string, Shape>;
}

/** Everything that is wrong with a parsed template. */
export function checkTemplate(file: SourceFile, program: Program, known: Known): readonly Diagnostic[] {
  const lines = indexLines(file);
  const found: Diagnostic[] = [];
  const suggest = suggestAtMost(MOST_TOLD);
  const tell = (start: number, length: number, message: string, hint: string | null): void => {
    const place = placeOf(lines, { start, end: start + length });
    found.push(errorAt(place, 'theme-template', message, hint));
  };
  const refuse: Walk<Shape>['refuse'] = (node, message, hint) => {
    const start = offsetOf(lines, node.loc.start);
    tell(start, Math.max(1, lengthOf(lines, node, start)), message, hint);
  };
  const present: string[] = [];
  const walk: Walk<Shape> = {
    refuse,
    itemOf: (list) => list.items ?? ANYTHING,
    guarded: (path, inside) => {
      present.push(path.original);
      inside();
      present.pop();
    },
    field: (path, use, contexts) => {
      const problem = reach(path, use, contexts, present);
      if ('shape' in problem) return problem.shape;
      const near = suggest(problem.wrong, problem.names);
      const hint =
        problem.hint ??
        (near.length > 0 ? `Did you mean ${quoteList(near, 'or')}?` : namesWords(problem.names));
      refuse(path, problem.message, hint);
      return ANYTHING;
    },
    partial: (name, node, contexts, given) => {
      const context = contexts.at(-1) ?? ANYTHING;
      const fields = context === ANYTHING ? null : new Set([...context.fields.keys(), ...given.keys()]);
      const problem = misplaced(name, fields, known.partials, suggest);
      if (problem !== null) refuse(node, problem.message, problem.hint);
    },
  };
  walkTemplate(program, [known.shape], walk);
  for (const { at, length, message } of markupProblems(file.text)) tell(at, length, message, null);
  return found.slice(0, MOST_TOLD);
}

/** What is wrong with including a partial where there are `fields`; null for those where anything may be. */
function misplaced(
  name: string,
  fields: ReadonlySet<string> | null,
  partials: Known['partials'],
  suggest: Suggest,
): { readonly message: string; readonly hint: string } | null {
  const needed = partials.get(name);
  if (needed === undefined) {
    const near = suggest(name, partials.keys());
    const hint =
      near.length > 0
        ? `Did you mean ${quoteList(near, 'or')}?`
        : `There are ${quoteList([...partials.keys()], 'and')}.`;
    return { message: `There is no partial ${quote(name)}.`, hint };
  }
  const missing = [...needed.fields.keys()].filter((field) => fields?.has(field) === false);
  return missing.length === 0
    ? null
    : {
        message: `The partial ${quote(name)} prints ${quoteList(missing, 'and')}, which this place does not have.`,
        hint: 'Go to where it is by `#each` or `#with`.',
      };
}

/** What is behind a mistake that was told already: everything is right there. */
const ANYTHING: Shape = newShape();

type Reached =
  | { readonly shape: Shape }
  | {
      readonly message: string;
      readonly hint: string | null;
      /** The name that is wrong, and those that there are. */
      readonly wrong: string;
      readonly names: readonly string[];
    };

function reach(path: Path, use: Use, contexts: readonly Shape[], present: readonly string[]): Reached {
  const { depth, original } = path;
  const parts = path.parts.map(String);
  let shape = contexts[contexts.length - 1 - depth];
  const fail = (
    message: string,
    hint: string | null,
    wrong = '',
    names: readonly string[] = [],
  ): Reached => ({
    message,
    hint,
    wrong,
    names,
  });
  if (shape === undefined)
    return fail(`${quote(original)} goes up further than there is anything.`, 'Leave out `../`.');
  let passed = '../'.repeat(depth);
  for (const [index, part] of parts.entries()) {
    if (shape === ANYTHING) return { shape };
    const next = shape.fields.get(part);
    const above = passed.replace(/\.$/, '');
    if (next === undefined) {
      const up =
        index === 0 && contexts.some((one, at) => at < contexts.length - 1 - depth && one.fields.has(part));
      const where = index === 0 ? 'here' : `in \`${above}\``;
      return fail(
        `There is no ${quote(part)} ${where}.`,
        up ? `It is further out: write \`../${original}\`.` : null,
        part,
        [...shape.fields.keys()],
      );
    }
    if (index > 0 && shape.isTested && !shape.isSure && !present.includes(above))
      return fail(
        `\`${above}\` may be missing, and then ${quote(original)} is nothing.`,
        `Put it inside of \`{{#if ${above}}}\`, or go in by \`{{#with ${above}}}\`.`,
      );
    shape = next;
    passed += `${part}.`;
  }
  return shape === ANYTHING ? { shape } : (misused(shape, use, original) ?? { shape });
}

/** What is wrong with using a value like this. */
function misused(shape: Shape, use: Use, original: string): Reached | null {
  const says = (message: string, hint: string): Reached => ({ message, hint, wrong: '', names: [] });
  const { items, fields, isPrinted, isLink } = shape;
  const name = quote(original);
  if (use === 'link' && !isLink) return says(`${name} is no address.`, 'Addresses are called `href`.');
  if (use === 'print' && !isPrinted) {
    if (items !== null) return says(`${name} is a list.`, `Write \`{{#each ${original}}}…{{/each}}\`.`);
    if (fields.size > 0)
      return says(`${name} is a group of fields.`, `Write \`{{#with ${original}}}…{{/with}}\`.`);
    return says(`${name} is yes or no.`, `Write \`{{#if ${original}}}…{{/if}}\`.`);
  }
  if (use === 'each' && items === null) return says(`${name} is no list.`, 'Only lists are gone through.');
  if (use === 'with' && fields.size === 0)
    return says(`${name} is no group of fields.`, `Write \`{{${original}}}\`.`);
  return null;
}

function namesWords(names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const rest = names.length - MOST_LISTED;
  return rest > 0
    ? `There are ${quoteList(names.slice(0, MOST_LISTED), 'and')}, and ${rest} more.`
    : `There ${names.length === 1 ? 'is' : 'are'} ${quoteList(names, 'and')}.`;
}

function offsetOf(
  lines: LineIndex,
  { line, column }: { readonly line: number; readonly column: number },
): number {
  return (lines.starts[line - 1] ?? 0) + column;
}

/** As much of a node as stands on its first line and in its first braces. */
function lengthOf({ file }: LineIndex, node: hbs.AST.Node, start: number): number {
  const text = file.text.slice(start, start + 400);
  if (node.type === 'PathExpression') return /^[^\s{}]*/.exec(text)?.[0].length ?? 1;
  return /^\{\{[^{}\n]*\}\}?/.exec(text)?.[0].length ?? 2;
}
