/** Reads one config. It comes with a repository, and may have been written by anybody. */
import { type Diagnostic, errorAt, type Outcome } from '../diagnostic/diagnostic.ts';
import { quote, quoteList } from '../diagnostic/quote.ts';
import { suggest } from '../diagnostic/suggest.ts';
import { child } from '../source/pointer.ts';
import type { Place, SourceFile } from '../source/source-file.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import type { YamlDocument } from '../yaml/yaml-document.ts';
import { membersOf } from '../yaml/yaml-node.ts';
import { CONFIG_KEYS, type ConfigKey } from './config-keys.ts';
import { DIFF_FORMATS } from './diff-formats.ts';
import { FORMATS } from './outputs.ts';

/** Values of one list. */
const MOST_VALUES = 1000;

/** What a config says of one key, as words of a command line would say it, and where. */
export interface Stated {
  readonly values: readonly string[];
  readonly place: Place;
}

/** A config by its keys, or everything that is wrong with it. */
export function readConfig(file: SourceFile): Outcome<ReadonlyMap<string, Stated> | null> {
  const { value: document, diagnostics } = parseYaml(file);
  if (document === null || diagnostics.length > 0) return { value: null, diagnostics };
  const members = membersOf(document.root);
  if (members === null) {
    const message = 'A config is a mapping of keys to values.';
    return refused(
      errorAt(document.locate(''), 'config-malformed', message, 'For example `fail-on: medium`.'),
    );
  }
  const wrong: Diagnostic[] = [];
  const stated = new Map<string, Stated>();
  for (const [name, node] of members) {
    const key = CONFIG_KEYS.find((one) => one.key === name);
    if (key === undefined) {
      wrong.push(unknown(document, name));
      continue;
    }
    const { value } = node;
    const at = child('', name);
    const values = valuesOf(key, value);
    if (typeof values === 'string') wrong.push(errorAt(document.locate(at), 'config-value', values));
    else stated.set(name, { values, place: document.locate(at, 'key') });
  }
  return { value: wrong.length > 0 ? null : stated, diagnostics: wrong };
}

function refused(diagnostic: Diagnostic): Outcome<null> {
  return { value: null, diagnostics: [diagnostic] };
}

function unknown(document: YamlDocument, name: string): Diagnostic {
  const names = CONFIG_KEYS.map(({ key }) => key);
  const near = suggest(name, names);
  return errorAt(
    document.locate(child('', name), 'key'),
    'config-key',
    `A config has no key ${quote(name)}.`,
    near.length > 0 ? `Did you mean ${quoteList(near, 'or')}?` : `It has ${quoteList(names, 'and')}.`,
  );
}

/** The values as words, or what is wrong with them. */
function valuesOf(key: ConfigKey, value: unknown): readonly string[] | string {
  const listed = key.many && Array.isArray(value);
  const items: readonly unknown[] = listed ? value : [value];
  if (items.length > MOST_VALUES) return `\`${key.key}\` has more than ${MOST_VALUES} values.`;
  const values = items.filter((item) => typeof item === 'string' || typeof item === 'number').map(String);
  if (values.length < items.length || (Array.isArray(value) && !listed) || values.includes('')) {
    return `\`${key.key}\` takes ${key.many ? 'a list of texts' : key.kind === 'number' ? 'a number' : 'a text'}.`;
  }
  const wrong = values.map((word) => wrongWith(key, word)).find((said) => said !== null);
  return wrong ?? values;
}

function wrongWith({ key, kind, choices }: ConfigKey, value: string): string | null {
  if (choices !== null && !choices.includes(value))
    return `\`${key}\` does not take ${quote(value)}; it takes ${quoteList(choices, 'or')}.`;
  if (kind === 'number' && !/^\d{1,9}$/.test(value)) return `\`${key}\` takes a number from 0.`;
  const format = value.split('=', 1)[0] ?? '';
  const formats = kind === 'format' ? FORMATS : kind === 'diff-format' ? [...DIFF_FORMATS.keys()] : null;
  if (formats !== null && !formats.includes(format))
    return `There is no format ${quote(format)}; there are ${quoteList(formats, 'and')}.`;
  return null;
}
