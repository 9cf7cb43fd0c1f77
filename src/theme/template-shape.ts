/** What the templates of the package print, as shapes: a template of a theme may print that, and nothing else. */
import { type Path, type Program, type Walk, walkTemplate } from './template-walk.ts';

/** What is known of a value from how templates use it. */
export interface Shape {
  readonly fields: Map<string, Shape>;
  /** What its items are, where it is a list. */
  items: Shape | null;
  isPrinted: boolean;
  isLink: boolean;
  /** Whether it may be missing: templates test it before they use it. */
  isTested: boolean;
  /** Whether templates go through it to a field of it without a test: then it is always there. */
  isSure: boolean;
}

/** Nothing is known yet. */
export function newShape(): Shape {
  return { fields: new Map(), items: null, isPrinted: false, isLink: false, isTested: false, isSure: false };
}

/** The shape that the view of `program` has to have; `partials` are templates by name. */
export function shapeOf(program: Program, partials: ReadonlyMap<string, Program>): Shape {
  const root = newShape();
  learn(program, [root], partials, []);
  return root;
}

/** `open` are the partials that are being walked. */
function learn(
  program: Program,
  contexts: readonly Shape[],
  partials: ReadonlyMap<string, Program>,
  open: readonly string[],
): void {
  const present: string[] = [];
  const walk: Walk<Shape> = {
    field: (path, use, around) => {
      const shape = reach(path, around, present);
      if (use === 'print' || use === 'link') shape.isPrinted = true;
      if (use === 'link') shape.isLink = true;
      if (use === 'if' || use === 'with') shape.isTested = true;
      if (use === 'each') shape.items ??= newShape();
      return shape;
    },
    itemOf: (list) => (list.items ??= newShape()),
    guarded: (path, inside) => {
      present.push(path.original);
      inside();
      present.pop();
    },
    partial: (name, _, around, given) => {
      const inner = partials.get(name);
      const context = around.at(-1);
      if (inner === undefined || context === undefined || open.includes(name)) return;
      const inside = { ...context, fields: new Map([...context.fields, ...given]) };
      learn(inner, [...around.slice(0, -1), inside], partials, [...open, name]);
      for (const [field, shape] of inside.fields) if (!given.has(field)) context.fields.set(field, shape);
      context.isPrinted ||= inside.isPrinted;
    },
    refuse: (_, message) => {
      throw new RangeError(`A template of the package is not as it should be: ${message}`);
    },
  };
  walkTemplate(program, contexts, walk);
}

function reach({ depth, parts }: Path, contexts: readonly Shape[], present: readonly string[]): Shape {
  let shape = contexts[contexts.length - 1 - depth] ?? newShape();
  for (const [index, part] of parts.entries()) {
    const passed = '../'.repeat(depth) + parts.slice(0, index).join('.');
    if (index > 0 && !present.includes(passed)) shape.isSure = true;
    const next = shape.fields.get(part) ?? newShape();
    shape.fields.set(part, next);
    shape = next;
  }
  return shape;
}
