/**
 * A bad and a good example of each check, cut out of its own fixture: the lines of the subject and of the fields
 * that decided, below the keys that lead to them, with the sentence that the check says about them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { banner, formatted, root } from './output.mjs';
import { READ_AS_OF } from './readers.mjs';

const LONGEST = 12;
const MARK = /\s*#!\s*(?:gap|unstated|pass|not-applicable|contradiction|fine).*$/;

/**
 * The examples of every check by its id, each `{ says, yaml }`.
 * @param {object} program what was compiled: `parseYaml`, `validateSpec`, `buildModel`
 */
export function examplesOf(program, checks) {
  return checks.map((check) => {
    const shown = shownBy(program, check);
    const first = (outcome) => shown.find((one) => one.outcome === outcome);
    const [bad, good] = [first('gap') ?? first('unstated'), first('pass')];
    if (bad === undefined || good === undefined) throw new Error(`${check.id} has no fault or no pass`);
    return { id: check.id, bad: exampleOf(bad), good: exampleOf(good) };
  });
}

/** The table as a module, for `parapet explain`. */
export async function examplesModule(examples) {
  const path = 'src/checks/examples.generated.ts';
  const entries = Object.fromEntries(examples.map(({ id, bad, good }) => [id, { bad, good }]));
  const text = `${banner('test/checks/**')}
import type { Examples } from './example.ts';

/** A bad and a good example of every check, by its id. */
export const examples: Readonly<Record<string, Examples>> = ${JSON.stringify(entries)};
`;
  return { path, text: await formatted(path, text) };
}

/** An example of every contradiction, cut out of its own fixture, as a module for `parapet explain`. */
export async function contradictionsModule(program, contradictions) {
  const path = 'src/contradictions/examples.generated.ts';
  const entries = Object.fromEntries(contradictions.map((one) => [one.id, clashIn(program, one)]));
  const text = `${banner('test/contradictions/**')}
import type { Example } from '../checks/example.ts';

/** An example of every contradiction, by its id. */
export const examples: Readonly<Record<string, Example>> = ${JSON.stringify(entries)};
`;
  return { path, text: await formatted(path, text) };
}

function clashIn({ parseYaml, validateSpec, buildModel }, contradiction) {
  const path = `test/contradictions/${contradiction.id}.yaml`;
  for (const text of readFileSync(join(root, path), 'utf8').split(/^---\n/m)) {
    const { value: document } = parseYaml({ path, text });
    if (document === null || !validateSpec(document.value)) throw new Error(`${path} is no valid spec`);
    const [first] = contradiction.find(buildModel(document.value));
    if (first === undefined) continue;
    const { says, subject, between } = first;
    const line = (pointer) => document.locate(pointer, 'key').line - 1;
    const facts = between.map((pointer) => ({ pointer, line: line(pointer) }));
    const at = { at: subject.at, line: line(subject.at) };
    return exampleOf({ says, lines: text.split('\n'), facts, subject: at });
  }
  throw new Error(`${path} shows no clash`);
}

/** What the check finds in its fixture, in the order in which it is written. */
function shownBy({ parseYaml, validateSpec, buildModel }, check) {
  const path = `test/checks/${check.id}.yaml`;
  const texts = readFileSync(join(root, path), 'utf8').split(/^---\n/m);
  return texts.flatMap((text) => {
    const { value: document } = parseYaml({ path, text });
    if (document === null || !validateSpec(document.value)) throw new Error(`${path} is no valid spec`);
    const lines = text.split('\n');
    const found = check.run(buildModel(document.value), READ_AS_OF).map(({ subject, verdict }) => {
      const place = (pointer) => document.locate(pointer, 'key').line - 1;
      const facts = verdict.facts.map((pointer) => ({ pointer, line: place(pointer) }));
      const at = facts[0]?.line ?? place(subject.at);
      const { outcome, says } = verdict;
      return {
        outcome,
        says,
        lines,
        facts,
        at,
        subject: { at: subject.at, line: place(subject.at) },
      };
    });
    return found.toSorted((a, b) => a.at - b.at);
  });
}

function exampleOf({ says, lines, facts, subject }) {
  const isOfSubject = ({ pointer }) => pointer === subject.at || pointer.startsWith(`${subject.at}/`);
  // The whole design is nothing to show, unless the facts are its own.
  const isWhole = subject.at === '' || (subject.at === '/design' && !facts.some(isOfSubject));
  const wanted = [...(isWhole ? [] : [subject.line]), ...facts.map(({ line }) => line)];
  const chosen = new Set();
  const add = (more) => {
    const fresh = new Set([...chosen, ...more]);
    if (fresh.size > LONGEST && chosen.size > 0) return false;
    for (const line of more) chosen.add(line);
    return true;
  };
  const isRoot = wanted.every(
    (line) => indentOf(lines[line]) === 0 && !/^[\w-]+:\s*(?:#.*)?$/.test(lines[line]),
  );
  if (isRoot) add(outline(lines));
  for (const line of wanted) {
    const above = ancestors(lines, line);
    // What stands beside a field tells what it means: the entry it is part of is shown with it where there is room.
    const entry = above.find((one) => indentOf(lines[one]) > 0) ?? line;
    const fits = [entry, line].some((from) => {
      const block = [...above, ...blockOf(lines, from)];
      return new Set(block).size <= LONGEST && add(block);
    });
    if (!fits) add([...above, line]);
  }
  const kept = [...chosen].toSorted((a, b) => a - b).map((line) => lines[line].replace(MARK, '').trimEnd());
  return { says, yaml: kept.filter((line) => line !== '').join('\n') };
}

/** A whole design: all of it if it is short, else the keys at the top. */
function outline(lines) {
  const written = lines.flatMap((line, index) => (line.trim() === '' || /^\s*#/.test(line) ? [] : [index]));
  return written.length <= LONGEST ? written : written.filter((index) => indentOf(lines[index]) === 0);
}

function ancestors(lines, line) {
  const found = [];
  let indent = indentOf(lines[line]);
  for (let above = line - 1; above >= 0 && indent > 0; above -= 1) {
    const its = indentOf(lines[above]);
    if (its >= indent || lines[above].trim() === '' || /^\s*#/.test(lines[above])) continue;
    found.push(above);
    indent = its;
  }
  return found;
}

/** The line with all that is indented more below it. */
function blockOf(lines, line) {
  const end = lines.findIndex(
    (text, index) => index > line && text.trim() !== '' && indentOf(text) <= indentOf(lines[line]),
  );
  const block = lines.slice(line, end === -1 ? undefined : end).map((_, offset) => line + offset);
  return block.filter((index) => lines[index].trim() !== '');
}

function indentOf(text) {
  return text.length - text.trimStart().length;
}
