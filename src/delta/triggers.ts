/** What in a change demands that the design is reviewed again. */
import type { Review } from '../review/review.generated.ts';
import { byCodeUnit } from '../source/code-unit-order.ts';
import type { ElementChange, FieldChange, Trigger } from './delta.generated.ts';
import type { Lineage } from './lineage.ts';
import { levelsOf, rankOf, reviewer } from './review-levels.ts';

/** A trigger before it is known what it demands. */
type Found = Pick<Trigger, 'id' | 'says' | 'path' | 'place'>;

/** Two reviews, and which element of one is which of the other. */
interface Compared {
  readonly before: Review;
  readonly after: Review;
  readonly lineage: Lineage;
}

/** Every trigger, those that demand most first. */
export function triggersOf(compared: Compared, elements: readonly ElementChange[]): Trigger[] {
  const levels = levelsOf(compared.after);
  const fields = elements.flatMap((element) => element.fields);
  const found = [
    ...exposures(compared),
    ...newAccounts(compared),
    ...crossings(compared),
    ...dataClasses(compared),
    ...weakened(fields, compared.after),
  ];
  const once = found.filter(
    ({ id, path }, index) => found.findIndex((one) => one.id === id && one.path === path) === index,
  );
  return once
    .map((one) => ({ ...one, ...levels[one.id], by: reviewer(levels[one.id].level) }))
    .toSorted(byLevel);
}

function byLevel(a: Trigger, b: Trigger): number {
  return rankOf(b.level) - rankOf(a.level) || byCodeUnit(a.id, b.id) || byCodeUnit(a.path, b.path);
}

/** The row of an element before, by the row of it now. */
function formerOf<Row extends { readonly element: { readonly path: string } }>(
  row: Row,
  rows: readonly Row[],
  { before }: Lineage,
): Row | null {
  const path = before.get(row.element.path)?.path;
  return rows.find(({ element }) => element.path === path) ?? null;
}

function exposures({ before, after, lineage }: Compared): Found[] {
  return after.system.components.flatMap((component): readonly Found[] => {
    const { internet, element, service } = component;
    const old = formerOf(component, before.system.components, lineage);
    if (internet === null || (old !== null && old.internet !== null)) return [];
    const what =
      old === null ? 'is new and can be reached from the internet' : 'can be reached from the internet now';
    return [
      {
        id: 'internet-exposure',
        says: `${element.title} (${service}) ${what}, by \`${internet.path}\`.`,
        path: element.path,
        place: internet.place,
      },
    ];
  });
}

function newAccounts({ before, after, lineage }: Compared): Found[] {
  return after.system.accounts.flatMap((account): readonly Found[] => {
    const { element, accountId } = account;
    const old = formerOf(account, before.system.accounts, lineage);
    if (old?.accountId === accountId) return [];
    const says =
      old === null
        ? `The account ${element.title} (${accountId}) is new.`
        : `The account ${element.title} was ${old.accountId} and is ${accountId}.`;
    return [{ id: 'account', says, path: element.path, place: element.place }];
  });
}

function crossings({ before, after, lineage }: Compared): Found[] {
  // Data is named by its title in both tables, and a title may change.
  const titles = new Map(
    before.system.data.flatMap(({ element }) => {
      const now = after.system.data.find((one) => one.element.path === lineage.now.get(element.path));
      return now === undefined ? [] : [[element.title, now.element.title] as const];
    }),
  );
  return after.system.flows.flatMap((flow): readonly Found[] => {
    if (!flow.crossesBoundary) return [];
    const { element, from, to, fromBoundary, toBoundary, carries } = flow;
    const old = formerOf(flow, before.system.flows, lineage);
    const found = (says: string): readonly Found[] => [
      { id: 'boundary-crossing', says, path: element.path, place: element.place },
    ];
    const way = `from ${from.title} to ${to.title}, from ${fromBoundary} to ${toBoundary}`;
    if (old === null) return found(`The flow ${element.title} is new and crosses a boundary: ${way}.`);
    if (!old.crossesBoundary) return found(`The flow ${element.title} crosses a boundary now: ${way}.`);
    const carried = new Set(old.carries.map((title) => titles.get(title) ?? title));
    const added = carries.filter((title) => !carried.has(title));
    return added.length === 0
      ? []
      : found(`The flow ${element.title} takes ${added.join(' and ')} across the boundary now: ${way}.`);
  });
}

const CLASSES: readonly string[] = ['public', 'internal', 'confidential', 'restricted'];

function dataClasses({ before, after, lineage }: Compared): Found[] {
  return after.system.data.flatMap((data): readonly Found[] => {
    const { element, classification, personal, regulated } = data;
    const old = formerOf(data, before.system.data, lineage);
    const rules = regulated.filter((rule) => !(old?.regulated ?? []).includes(rule));
    const why = [
      ...(old === null
        ? [`is new: ${classification}`]
        : CLASSES.indexOf(classification) > CLASSES.indexOf(old.classification)
          ? [`was ${old.classification} and is ${classification}`]
          : []),
      ...(personal === true && old?.personal !== true
        ? [old === null ? 'is about people' : 'is about people now']
        : []),
      ...(rules.length === 0 ? [] : [`is under ${rules.join(' and ')}`]),
    ];
    return why.length === 0
      ? []
      : [
          {
            id: 'data-class',
            says: `The data ${element.title} ${why.join(', ')}.`,
            path: element.path,
            place: element.place,
          },
        ];
  });
}

const ENCRYPTION =
  /^(?:components|flows|connections|accounts)\..*\b(?:encryption|tls|minimum-tls|tls-only|protocol|encrypted|encryption-by-default|forward-secrecy)\b/;
const AUTHENTICATION =
  /^(?:components|flows|identities|accounts|connections)\..*\b(?:authentication|authorizer|mfa|imds|function-url|policy|conditions|verifies|sender-constrained|access-keys|device-identity|session)\b/;

/** Fields of which the change is known to weaken what they are there for. */
function weakened(fields: readonly FieldChange[], after: Review): Found[] {
  return fields.flatMap((field): readonly Found[] => {
    const { path, effect, says, because, beforePlace, afterPlace } = field;
    const place = afterPlace ?? placeOfElement(path, after) ?? beforePlace;
    if (effect !== 'weaker' || place === null) return [];
    const kinds: readonly (readonly [Trigger['id'], boolean])[] = [
      ['weaker-tenancy', path.startsWith('tenancy.') || path.endsWith('.tenancy')],
      ['weaker-encryption', ENCRYPTION.test(path)],
      ['weaker-authentication', AUTHENTICATION.test(path)],
    ];
    const why = because === null ? says : `${says.slice(0, -1)}: ${because}.`;
    return kinds.flatMap(([id, applies]) => (applies ? [{ id, says: why, path, place }] : []));
  });
}

/** Where the element stands of which a field is gone. */
function placeOfElement(path: string, { system }: Review): Trigger['place'] | null {
  const of = path.split('.').slice(0, 2).join('.');
  const rows = [system.components, system.flows, system.accounts, system.connections].flat();
  return rows.find(({ element }) => element.path === of)?.element.place ?? null;
}
