/** Loads a module with checks. Its code runs with all rights of the user, so it is only ever named on the command line. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Check } from '../checks/check.ts';
import { quote } from '../diagnostic/quote.ts';
import type { Plugin } from '../house/join-packs.ts';
import { terminalRoot } from './read-specs.ts';
import { UsageError } from './usage-error.ts';

const HOW = 'It exports `checks`, a list of checks as `docs/rules.md` describes them.';

/** The plugin in a file; `before` are those that are loaded already. Throws `UsageError`. */
export async function loadPlugin(file: string, before: readonly Plugin[]): Promise<Plugin> {
  const place = path.resolve(file);
  const module = await importOf(file, place);
  const exported: unknown = 'checks' in module ? module.checks : undefined;
  if (!Array.isArray(exported) || exported.length === 0)
    throw new UsageError(`${quote(file)} exports no list \`checks\`.`, HOW);
  const checks = exported.map((one: unknown, index) => checkOf(one, index, file));
  const known = [...before.flatMap((plugin) => plugin.checks), ...checks].map(({ id }) => id);
  const twice = known.find((id, index) => known.indexOf(id) !== index);
  if (twice !== undefined)
    throw new UsageError(`There are two checks ${quote(twice)}.`, 'Give one of them another id.');
  const shown = path.relative(terminalRoot(file), place).split(path.sep).join('/');
  const sha256 = createHash('sha256')
    .update(await readFile(place))
    .digest('hex');
  const title = `${checks.length} ${checks.length === 1 ? 'check' : 'checks'} in code`;
  const source = {
    kind: 'plugin' as const,
    id: path.basename(file),
    version: null,
    title,
    path: shown,
    sha256,
    rules: checks.length,
  };
  return { source, checks };
}

async function importOf(file: string, place: string): Promise<object> {
  try {
    // oxlint-disable-next-line parapet/import-direction -- which module it is, the user says
    const module: unknown = await import(pathToFileURL(place).href);
    return typeof module === 'object' && module !== null ? module : {};
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new UsageError(`${quote(file)} cannot be loaded: ${quote(why, 200)}.`, HOW);
  }
}

const TEXTS = ['title', 'expects', 'rationale', 'remedy', 'whenNone'] as const;
const SEVERITIES: readonly unknown[] = ['critical', 'high', 'medium', 'low'];

/** Whatever a check lacks would show up far from here, so it is looked at before it runs. */
function checkOf(value: unknown, index: number, file: string): Check {
  const name = `Check ${index + 1} of ${quote(file)}`;
  if (typeof value !== 'object' || value === null) throw new UsageError(`${name} is no check.`, HOW);
  const check: Partial<Record<keyof Check, unknown>> = value;
  const lacks = [
    ...(typeof check.id === 'string' && /^house\/[a-z0-9-]+$/.test(check.id)
      ? []
      : ['an `id` such as `house/name`']),
    ...TEXTS.filter((key) => typeof check[key] !== 'string' || check[key] === '').map(
      (key) => `a text \`${key}\``,
    ),
    ...(SEVERITIES.includes(check.severity) ? [] : ['a `severity`']),
    ...(typeof check.area === 'string' ? [] : ['an `area`']),
    ...(typeof check.run === 'function' ? [] : ['a function `run`']),
    ...(Array.isArray(check.sources) && Array.isArray(check.covers) ? [] : ['lists `sources` and `covers`']),
    ...(typeof check.mappings === 'object' && check.mappings !== null ? [] : ['`mappings`']),
    ...(check.question === null || typeof check.question === 'string' ? [] : ['a `question` or null']),
  ];
  if (isCheck(value, lacks)) return value;
  throw new UsageError(`${name} lacks ${lacks.join(', ')}.`, HOW);
}

function isCheck(_: object, lacks: readonly string[]): _ is Check {
  return lacks.length === 0;
}
