/** Reads the designs of two states and finds which is which: by their ids, whatever their files are called. */
import { statSync } from 'node:fs';
import path from 'node:path';

import { quote } from '../diagnostic/quote.ts';
import { isGlob, matchParts, withoutBraces } from '../host/glob.ts';
import { byCodeUnit } from '../source/code-unit-order.ts';
import type { ReadDesign } from '../read-design.ts';
import { firstId } from '../spec/first-id.ts';
import type { Asked, Source } from './diff-sources.ts';
import { CONFIG_NAME } from './config-keys.ts';
import { covers } from './covers.ts';
import type { Listed } from './diff-ruling.ts';
import type { SpecRead } from './read-specs.ts';
import { environmentHint } from './asked-designs.ts';
import { UsageError } from './usage-error.ts';

/** A design of a state. */
export interface State {
  readonly source: Source;
  readonly spec: string;
  readonly read: SpecRead;
  readonly design: ReadDesign;
}

/** A spec of a state that has mistakes. */
export interface Broken {
  readonly spec: string;
  readonly read: SpecRead;
}

/** A design in both states; null where it is not in one of them. */
export interface Pair {
  readonly before: State | null;
  readonly after: State | null;
}

/** Everything that is compared. */
export interface States {
  readonly pairs: readonly Pair[];
  readonly broken: { readonly before: readonly Broken[]; readonly after: readonly Broken[] };
}

interface Wanted {
  readonly allowed: ReadonlySet<string>;
  /** The environments that the command line names. */
  readonly environments: readonly string[];
  /** The specs that configs list, which are meant where none is named. */
  readonly listed: readonly Listed[];
  /** Whether a design of a spec, or an environment of it, is asked for. */
  readonly isAsked: (source: Source, spec: string, environment: string | null) => Promise<boolean>;
}

/** The designs of both states. Throws `UsageError` where there are none. */
export async function readStates(asked: Asked, wanted: Wanted): Promise<States> {
  const { before, after, specs, samePaths } = asked;
  const listed = samePaths && specs.length === 0 ? wanted.listed : [];
  const specsOf = async (source: Source): Promise<readonly string[]> =>
    listed.length === 0 ? named(source, specs) : inList(source, listed);
  const [then, now] = [await specsOf(before), await specsOf(after)];
  if (then.length + now.length === 0) throw nothingThere(asked, listed);
  // A file of the same name is read in both, so that one which is no spec any more is told from one that is gone.
  const union = [...new Set([...then, ...now])];
  const thatWas = await readAll(before, samePaths ? union : then, wanted.allowed);
  const thatIs = await readAll(after, samePaths ? union : now, wanted.allowed);
  // An environment may have had another id: it is meant in both states by the id that it has in either.
  const meant = new Set<string>();
  for (const state of [...thatWas.states, ...thatIs.states])
    // oxlint-disable-next-line no-await-in-loop -- there are few configs, and each is read once
    if (await wanted.isAsked(state.source, state.spec, state.design.environment)) meant.add(idOf(state));
  if (thatWas.broken.length + thatIs.broken.length === 0)
    refuseUnknown(wanted.environments, [...thatWas.states, ...thatIs.states], asked);
  const isMeant = (state: State): boolean => meant.has(idOf(state));
  const old = { ...thatWas, states: thatWas.states.filter(isMeant) };
  const current = { ...thatIs, states: thatIs.states.filter(isMeant) };
  if ([old, current].every(({ states, broken }) => states.length + broken.length === 0))
    throw nothingThere(asked, listed);
  const ids = new Set(current.states.map(idOf));
  const oldIds = new Set(old.states.map(idOf));
  // A spec that was asked for may have had another name.
  const [missingThen, missingNow] = [
    current.states.some((state) => !oldIds.has(idOf(state))),
    old.states.some((state) => !ids.has(idOf(state))),
  ];
  const narrowed = samePaths && specs.length + listed.length > 0;
  const more = {
    before: narrowed && missingThen ? await elsewhere(before, union, wanted.allowed, ids) : [],
    after: narrowed && missingNow ? await elsewhere(after, union, wanted.allowed, oldIds) : [],
  };
  const states = {
    before: onlyOnce([...old.states, ...more.before]),
    after: onlyOnce([...current.states, ...more.after]),
  };
  return {
    pairs: [...new Set([...states.after.keys(), ...states.before.keys()])].toSorted(byCodeUnit).map((id) => ({
      before: states.before.get(id) ?? null,
      after: states.after.get(id) ?? null,
    })),
    broken: { before: old.broken, after: current.broken },
  };
}

/** The specs of a source that are meant: files, what is below folders, and what patterns match. */
async function named(source: Source, specs: readonly string[]): Promise<readonly string[]> {
  if (specs.length === 0) return source.specs();
  const given = specs.map((spec) => ({
    spec,
    file: path.resolve(spec),
    isAt: statSync(spec, { throwIfNoEntry: false }),
  }));
  const files = given.filter(
    ({ spec, isAt }) => isAt?.isDirectory() !== true && (isAt !== undefined || !isGlob(spec)),
  );
  const wide = given.filter((one) => !files.includes(one));
  const single = files.map(({ file }) => file);
  if (wide.length === 0) return single;
  const matches = wide.map(({ spec, file, isAt }) =>
    isAt === undefined ? patternMatcher(spec) : (one: string) => one.startsWith(`${file}${path.sep}`),
  );
  const all = await source.specs();
  return [...single, ...all.filter((spec) => matches.some((isMeant) => isMeant(path.resolve(spec))))];
}

/** The specs of a source that configs list. A file that is named as such need not look like a spec. */
async function inList(source: Source, listed: readonly Listed[]): Promise<readonly string[]> {
  const files = listed.flatMap(({ words, folder }) =>
    words.filter((word) => !isGlob(word) && /\.ya?ml$/.test(word)).map((word) => path.resolve(folder, word)),
  );
  const isListed = (spec: string): boolean =>
    listed.some(({ words, folder }) => words.some((word) => covers(word, path.relative(folder, spec))));
  const found = (await source.specs()).map((spec) => path.resolve(spec)).filter(isListed);
  return [...new Set([...files, ...found])];
}

/** Whether a pattern, which is read from the current folder, means a file. Throws `UsageError`. */
function patternMatcher(pattern: string): (file: string) => boolean {
  const patterns = withoutBraces(pattern);
  if (patterns === null) {
    throw new UsageError(
      `The braces of ${quote(pattern, 200)} cannot be understood.`,
      'Write `{a,b}` without braces inside of it, or several words.',
    );
  }
  const parts = patterns.map((one) => one.split('/').filter((part) => part !== '' && part !== '.'));
  return (file) => {
    const below = path.relative(process.cwd(), file).split(path.sep);
    return parts.some((one) => matchParts(one, below) === 'match');
  };
}

async function readAll(
  source: Source,
  specs: readonly string[],
  allowed: ReadonlySet<string>,
): Promise<{ readonly states: readonly State[]; readonly broken: readonly Broken[] }> {
  const states: State[] = [];
  const broken: Broken[] = [];
  for (const spec of specs) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that memory does not grow with their number
    const read = await source.read(spec, allowed);
    if (read === null) continue;
    if (read.designs.length === 0) broken.push({ spec, read });
    states.push(...read.designs.map((design) => ({ source, spec, read, design })));
  }
  return { states, broken };
}

async function elsewhere(
  source: Source,
  known: readonly string[],
  allowed: ReadonlySet<string>,
  ids: ReadonlySet<string>,
): Promise<readonly State[]> {
  const others = (await source.specs()).filter((spec) => !known.includes(spec));
  const { states } = await readAll(source, others, allowed);
  return states.filter((state) => ids.has(idOf(state)));
}

/** What a design is known by: the id that it had first. */
function idOf({ design: { spec, firstEnvironment } }: State): string {
  const id = firstId(spec.design);
  return firstEnvironment === null ? id : `${id}/${firstEnvironment}`;
}

function onlyOnce(states: readonly State[]): ReadonlyMap<string, State> {
  const byId = new Map<string, State>();
  for (const state of states) {
    const other = byId.get(idOf(state));
    if (other !== undefined) {
      throw new UsageError(
        `${quote(other.read.path)} and ${quote(state.read.path)} have the same \`design.id\` (${quote(idOf(state))}), so it is not known which is which.`,
        'Give each design an id of its own, or name the specs that are meant.',
      );
    }
    byId.set(idOf(state), state);
  }
  return byId;
}

/** An environment that no design has in either state is a slip of the pen, whatever else is asked for. */
function refuseUnknown(names: readonly string[], states: readonly State[], { before, after }: Asked): void {
  const known = [...new Set(states.flatMap(({ design }) => design.environment ?? []))];
  const unknown = names.find((name) => name !== 'all' && name !== 'base' && !known.includes(name));
  if (unknown === undefined) return;
  throw new UsageError(
    `No design has an environment ${quote(unknown)}, neither in ${quote(before.name)} nor in ${quote(after.name)}.`,
    environmentHint(unknown, known),
  );
}

function nothingThere({ before, after, specs }: Asked, listed: readonly Listed[]): UsageError {
  const words = specs.length > 0 ? specs : listed.flatMap((one) => one.words);
  return words.length > 0
    ? new UsageError(
        `Neither ${quote(before.name)} nor ${quote(after.name)} has a spec below ${words.map((one) => quote(one)).join(', ')}.`,
        specs.length > 0
          ? 'Check the path; it is read from the current folder.'
          : `Check \`specs\` in \`${CONFIG_NAME}\`, or name the specs that are meant.`,
      )
    : new UsageError(
        `Neither ${quote(before.name)} nor ${quote(after.name)} holds a spec.`,
        'A spec is a YAML file with a line that begins with `design:`; name it if it is written otherwise.',
      );
}
