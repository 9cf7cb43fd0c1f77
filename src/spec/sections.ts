/** The elements that a spec names: the groups of ids that references are looked up in. */
import { child, type Pointer, segments } from '../source/pointer.ts';
import type { YamlDocument } from '../yaml/yaml-document.ts';
import type { Explaining, Section } from './explaining.ts';
import { keysOf, memberOf } from './schema-view.ts';
import { valueAt } from './wording.ts';

/** Sections at the top of a spec whose members are elements with ids. */
const TOP_SECTIONS = [
  'accounts',
  'actors',
  'alerts',
  'channels',
  'components',
  'connections',
  'data',
  'events',
  'flows',
  'identities',
  'keys',
  'networks',
  'secrets',
];

/**
 * The sections that a path of section names means for a reference at `from`: `networks.*.subnets` is that of the
 * network that the reference stands in or that the thing around it is attached to, else that of every network.
 */
export function elementsOf(explaining: Explaining, path: string, from: Pointer): Section[] {
  const [section = '', ...rest] = path.split('.');
  if (rest[0] !== '*') return [sectionAt(explaining, child('', ...path.split('.')))];
  const { document } = explaining;
  const networks = child('', section);
  const own = networkAround(document, from);
  const all = valueAt(document, networks);
  const names = own === null ? (Array.isArray(all) ? [] : keysOf(all)) : [own];
  // Where there is no network, that is what is missing.
  if (names.length === 0) return [sectionAt(explaining, networks)];
  return names.map((name) => sectionAt(explaining, child(networks, name, ...rest.slice(1))));
}

/** The top sections in which a name is an id. */
export function homesOf(explaining: Explaining, name: string): string[] {
  return TOP_SECTIONS.filter((section) => sectionAt(explaining, child('', section)).ids.has(name));
}

function sectionAt({ document, sections }: Explaining, pointer: Pointer): Section {
  const known = sections.get(pointer);
  if (known !== undefined) return known;
  const value = valueAt(document, pointer);
  const ids = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  const section = { name: segments(pointer).join('.'), pointer, ids: new Set(ids) };
  sections.set(pointer, section);
  return section;
}

function networkAround(document: YamlDocument, from: Pointer): string | null {
  const [section, id] = segments(from);
  if (section === undefined || id === undefined) return null;
  if (section === 'networks') return id;
  const network = memberOf(valueAt(document, child('', section, id)), 'network');
  return typeof network === 'string' && memberOf(valueAt(document, '/networks'), network) !== undefined
    ? network
    : null;
}
