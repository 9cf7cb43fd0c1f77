/** What was added to a design, taken out of it and changed in it, element by element and field by field. */
import { dotted, type Pointer } from '../source/pointer.ts';
import { quote } from '../diagnostic/quote.ts';
import type { ElementChange, FieldChange } from './delta.generated.ts';
import { describeElement } from './describe.ts';
import type { Lineage, Within } from './lineage.ts';
import { turnOf, turnsBetween } from './resting.ts';
import type { Side } from './side.ts';
import type { Element, Statement } from './statements.ts';
import { type Effect, effectOf } from './strength.ts';

type Elements = ReadonlyMap<string, Element>;
type Turns = ReturnType<typeof turnsBetween>;

/** What became of each element: those that are there now in the order of the spec, then those that are gone. */
export function elementChanges(
  { before, after }: { readonly before: Side; readonly after: Side },
  elements: { readonly before: Elements; readonly after: Elements },
  lineage: Lineage,
): ElementChange[] {
  const turns = turnsBetween(before.review, after.review);
  const now = [...elements.after.values()].flatMap((element): readonly ElementChange[] => {
    const old = lineage.before.get(element.path);
    if (old === undefined) return [addedElement(element, after)];
    const fields = fieldChanges(old, element, lineage, turns);
    const isRenamed = old.path !== element.path;
    const within = lineage.within
      .filter((one) => one.element === element.path)
      .map((one) => renamedWithin(one, old, element));
    return fields.length === 0 && !isRenamed ? within : [changedElement(old, element, fields), ...within];
  });
  const gone = [...elements.before.values()]
    .filter(({ path }) => !lineage.now.has(path))
    .map((element) => removedElement(element, before));
  return [...now, ...gone];
}

/** Elements that are all new, or all gone. */
export function wholeElements(elements: Elements, side: Side, change: 'added' | 'removed'): ElementChange[] {
  return [...elements.values()].map((element) =>
    change === 'added' ? addedElement(element, side) : removedElement(element, side),
  );
}

function addedElement(element: Element, side: Side): ElementChange {
  const { path, section, id, title, place } = element;
  return {
    change: 'added',
    kind: section,
    id,
    title,
    path,
    formerPath: null,
    says: `\`${path}\` is new: ${describeElement(path, side.review) ?? contentsOf(element)}.`,
    before: null,
    after: place,
    fields: [],
  };
}

function removedElement(element: Element, side: Side): ElementChange {
  const { path, section, id, title, place } = element;
  return {
    change: 'removed',
    kind: section,
    id,
    title,
    path,
    formerPath: null,
    says: `\`${path}\` is gone: ${describeElement(path, side.review) ?? contentsOf(element)}.`,
    before: place,
    after: null,
    fields: [],
  };
}

function contentsOf({ statements }: Element): string {
  const shown = [...statements.values()]
    .slice(0, 3)
    .map(
      ({ pointer, text, path }) =>
        `${path.split('.').slice(2).join('.') || dotted(pointer)} ${quote(text, 200)}`,
    );
  return shown.length === 0 ? 'nothing is stated of it' : shown.join(', ');
}

function changedElement(old: Element, element: Element, fields: readonly FieldChange[]): ElementChange {
  const { path, section, id, title, place } = element;
  const isRenamed = old.path !== path;
  const [first] = fields;
  const changes =
    fields.length === 1 && first !== undefined
      ? first.says
      : `${fields.length} fields of \`${path}\` have other values.`;
  return {
    change: fields.length === 0 ? 'renamed' : 'changed',
    kind: section,
    id,
    title,
    path,
    formerPath: isRenamed ? old.path : null,
    says: [
      ...(isRenamed ? [`\`${old.path}\` is called \`${path}\` now.`] : []),
      ...(fields.length === 0 ? [] : [changes]),
    ].join(' '),
    before: old.place,
    after: place,
    fields: [...fields],
  };
}

/** Something within an element, such as a subnet, by its new id; what else changed of it is told of the element. */
function renamedWithin({ id, path, formerPath, place }: Within, old: Element, now: Element): ElementChange {
  return {
    change: 'renamed',
    kind: now.section,
    id,
    title: id,
    path,
    formerPath,
    says: `\`${formerPath}\` is called \`${path}\` now.`,
    before: old.place,
    after: place,
    fields: [],
  };
}

function fieldChanges(old: Element, element: Element, lineage: Lineage, turns: Turns): FieldChange[] {
  const then = new Map<Pointer, Statement>();
  for (const [pointer, statement] of old.statements) {
    then.set(element.statements.has(pointer) ? pointer : presentPointer(pointer, lineage), statement);
  }
  const pointers = [...new Set([...element.statements.keys(), ...then.keys()])];
  return pointers.flatMap((pointer): readonly FieldChange[] => {
    const [was, is] = [then.get(pointer) ?? null, element.statements.get(pointer) ?? null];
    if (isSame(was, is, lineage)) return [];
    return [fieldChange(pointer, element.section, was, is, turns)];
  });
}

/** Elements are keys too, as those that tenants share: `tenancy.isolation.orders`. */
function presentPointer(pointer: Pointer, { words }: Lineage): Pointer {
  return pointer
    .split('/')
    .map((key) => words.get(key) ?? key)
    .join('/');
}

/** A value that names an element is the same if it names it by its new id. */
function isSame(was: Statement | null, is: Statement | null, { words }: Lineage): boolean {
  if (was === null || is === null) return was === is;
  const equal = (members: readonly string[]): boolean =>
    members.length === is.members.length &&
    members.toSorted().every((one, index) => one === is.members.toSorted()[index]);
  return equal(was.members) || equal(was.members.map((one) => words.get(one) ?? one));
}

function fieldChange(
  pointer: Pointer,
  section: string,
  was: Statement | null,
  is: Statement | null,
  turns: Turns,
): FieldChange {
  const path = is?.path ?? was?.path ?? '';
  const own = effectOf(`/${section}${pointer}`, was, is);
  const turned = [...new Set([path, was?.path ?? path])].map((one) => turnOf(one, turns));
  const rests = turned.find(({ effect }) => effect !== 'none') ?? { effect: 'none' as Effect, because: null };
  return {
    path,
    before: was?.text ?? null,
    after: is?.text ?? null,
    beforePlace: was?.place ?? null,
    afterPlace: is?.place ?? null,
    effect: both(own, rests.effect),
    because: rests.because,
    says: sentence(path, was, is),
  };
}

/** The order of the values is certain; where it says the opposite of what rests on the field, both are so. */
function both(own: Effect, rests: Effect): Effect {
  if (own === 'none' || own === rests) return rests;
  return rests === 'none' ? own : 'mixed';
}

function sentence(path: string, was: Statement | null, is: Statement | null): string {
  const [name, old, now] = [quote(path, 200), quote(was?.text ?? '', 200), quote(is?.text ?? '', 200)];
  if (was === null) return `${name} is stated now: ${now}.`;
  if (is === null) return `${name} is not stated any more; it was ${old}.`;
  return was.text === is.text
    ? `${name} is otherwise, beyond what fits in a line: ${now}.`
    : `${name} was ${old} and is ${now}.`;
}
