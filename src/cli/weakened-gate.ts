/** Tells where a change weakens the gate that it has to pass: its config and its rules come with it. */
import path from 'node:path';

import { quote } from '../diagnostic/quote.ts';
import { projectRoot } from '../host/project-root.ts';
import { type AskedSpec, chooser, withConfig } from './asked-specs.ts';
import { valueOf, type Words } from './commands/command.ts';
import { loadConfig, nearestConfigAt } from './load-config.ts';
import { namedRevision } from './named-revision.ts';
import { filesAt, ON_DISK, type ProjectFiles } from './project-files.ts';
import { terminalRoot } from './read-specs.ts';
import type { Terminal } from './terminal.ts';
import { THRESHOLDS, thresholdOf } from './threshold.ts';

/** Says once what is weaker than at `against`; what the command line says itself is no part of the change. */
export async function tellWeakenedGate(
  against: string,
  specs: readonly AskedSpec[],
  words: Words,
  terminal: Terminal,
): Promise<void> {
  if (words.options.has('config') || words.options.has('no-config')) return;
  const projects = new Map<string, ProjectFiles>();
  const before = new Map<string, Words>();
  const told = new Set<string>();
  const configFor = chooser(words);
  for (const spec of specs) {
    const project = projectRoot(spec.path);
    const files = projects.get(project) ?? filesAt(await namedRevision(against, project), against);
    projects.set(project, files);
    const nearest = await nearestConfigAt(spec.path, files);
    const key = `${nearest ?? ''}\n${configFor(spec.path) ?? ''}`;
    if (before.has(key)) continue;
    const loaded = nearest === null ? null : (await loadConfig(nearest, files)).config;
    const then = loaded === null ? words : withConfig(words, loaded);
    before.set(key, then);
    for (const what of [...weaker(then, spec.words), ...(await otherRules(then, spec.words, files))])
      told.add(what);
  }
  for (const what of told)
    terminal.say(`warning This change weakens its own gate, compared with ${quote(against)}: ${what}.`);
}

function weaker(then: Words, now: Words): string[] {
  const rank = (words: Words): number => THRESHOLDS.indexOf(thresholdOf(valueOf(words, 'fail-on'), 'high'));
  const shown = (words: Words, option: string, none: string): string => {
    const values = words.options.get(option);
    return values === undefined ? none : quote(values.join(', '), 120);
  };
  const most = (words: Words, option: string): number =>
    Number(valueOf(words, option) ?? Number.POSITIVE_INFINITY);
  const changed = (option: string, none: string): string =>
    `\`${option}\` is ${shown(now, option, none)} instead of ${shown(then, option, none)}`;
  return [
    ...(rank(now) > rank(then) ? [changed('fail-on', '`high`')] : []),
    ...['max-warnings', 'max-exception-days'].flatMap((option) =>
      most(now, option) > most(then, option) ? [changed(option, 'any number')] : [],
    ),
    ...(valueOf(now, 'baseline') === valueOf(then, 'baseline') || valueOf(now, 'baseline') === undefined
      ? []
      : [changed('baseline', 'none')]),
    ...(environmentsOf(then).every((one) => environmentsOf(now).includes(one)) ||
    environmentsOf(now).includes('all')
      ? []
      : [changed('environment', '`base`')]),
  ];
}

function environmentsOf({ options }: Words): readonly string[] {
  return options.get('environment') ?? ['base'];
}

/** Packs that are named no longer, and those that say something else. */
async function otherRules(then: Words, now: Words, files: ProjectFiles): Promise<string[]> {
  const named = now.options.get('rules') ?? [];
  const answers = await Promise.all(
    (then.options.get('rules') ?? []).map(async (pack) => {
      if (!named.includes(pack)) return [`the rules of ${quote(pack, 120)} are asked no longer`];
      const root = terminalRoot(pack);
      const file = path.resolve(pack);
      const [old, current] = [await files.read(file, root), await ON_DISK.read(file, root)];
      return old.value !== null && old.value.text !== current.value?.text
        ? [`the rules of ${quote(pack, 120)} are not what they were`]
        : [];
    }),
  );
  return answers.flat();
}
