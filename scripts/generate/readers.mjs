/**
 * Which checks and threats each field of the spec language matters to, found by trying: a check or a threat
 * names the fields that decided it over all fixtures and samples, and its own fixtures are read again with one
 * field left out after the other, to see what else changes its answer.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { fieldAt, keyOf } from './field-names.mjs';
import { root } from './output.mjs';

/**
 * @typedef {object} Readers
 * @property {Set<string>} checks ids
 * @property {Set<string>} threats ids
 * @property {Set<string>} contradictions ids
 */

/**
 * The readers of each field by its name, and an example of each from the designs.
 * @param {object} program what was compiled: `parseYaml`, `validateSpec`, `buildModel`, `rate`, `segments`, `child`
 * @param {readonly { path: string, of: string | null, text: string }[]} designs each with the id it is a fixture of
 */
/** Fixtures are judged as of this day. */
export const READ_AS_OF = '2026-11-23';

export function readersOf(schema, program, { checks, threats, contradictions }, designs) {
  const found = new Map();
  const examples = new Map();
  const note = (kind, id, pointer) => {
    const field = fieldAt(schema, program.segments(pointer));
    if (field === null) return;
    const key = keyOf(field);
    if (!found.has(key)) found.set(key, { checks: new Set(), threats: new Set(), contradictions: new Set() });
    found.get(key)[kind].add(id);
  };
  for (const { path, of, text } of designs) {
    const spec = specOf(program, path, text);
    const model = program.buildModel(spec);
    const leaves = leavesOf(spec, '', program.child);
    for (const { pointer, value } of leaves) {
      const keys = program.segments(pointer);
      const field = fieldAt(schema, keys);
      // A text under a name of the author's is shown with the name.
      const shown = keys.at(-1) === field.path.at(-1) ? value : { [keys.at(-1)]: value };
      if (!examples.has(keyOf(field))) examples.set(keyOf(field), shown);
    }
    for (const check of checks)
      for (const { verdict } of check.run(model, READ_AS_OF))
        for (const pointer of verdict.facts) note('checks', check.id, pointer);
    for (const threat of threats)
      for (const { because, mitigations } of threat.find(model)) {
        for (const { at } of because) note('threats', threat.id, at);
        for (const { at, also } of mitigations)
          for (const pointer of [at, ...also]) note('threats', threat.id, pointer);
      }
    for (const contradiction of contradictions)
      for (const { between } of contradiction.find(model))
        for (const pointer of between) note('contradictions', contradiction.id, pointer);
    for (const check of checks.filter(({ id }) => id === of))
      for (const pointer of decisive(spec, leaves, program, (one) => verdictsOf(check, one)))
        note('checks', check.id, pointer);
    for (const threat of threats.filter(({ id }) => id === of))
      for (const pointer of decisive(spec, leaves, program, (one) => risksOf(threat, one, program.rate)))
        note('threats', threat.id, pointer);
  }
  return { readers: found, examples };
}

/** The fields without which the answer is another one. */
function decisive(spec, leaves, { validateSpec, buildModel, segments }, answer) {
  const before = answer(buildModel(spec));
  return leaves
    .map(({ pointer }) => pointer)
    .filter((pointer) => {
      const changed = without(spec, segments(pointer));
      return validateSpec(changed) && answer(buildModel(changed)) !== before;
    });
}

function verdictsOf(check, model) {
  const rows = check
    .run(model, READ_AS_OF)
    .map(({ subject, verdict }) => [subject.at, verdict.outcome, verdict.severity]);
  return JSON.stringify(rows);
}

function risksOf(threat, model, rate) {
  const rows = threat.find(model).map((one) => {
    const { status, inherent, residual } = rate(threat, one, model);
    return [one.on.at, one.also.map(({ at }) => at), status, inherent, residual];
  });
  return JSON.stringify(rows);
}

/** A copy of a value without what is at a place in it. */
function without(value, [key, ...rest]) {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      String(index) !== key ? [item] : rest.length === 0 ? [] : [without(item, rest)],
    );
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) =>
      name !== key ? [[name, member]] : rest.length === 0 ? [] : [[name, without(member, rest)]],
    ),
  );
}

/** Every scalar and every list of scalars of a value, with its pointer. */
function leavesOf(value, pointer, child) {
  if (Array.isArray(value) ? value.every(isScalar) : isScalar(value)) return [{ pointer, value }];
  return Object.entries(value).flatMap(([key, member]) => leavesOf(member, child(pointer, key), child));
}

function isScalar(value) {
  return typeof value !== 'object' || value === null;
}

function specOf({ parseYaml, validateSpec }, path, text) {
  const { value: document, diagnostics } = parseYaml({ path, text });
  if (document === null || diagnostics.length > 0) throw new Error(`${path} cannot be read`);
  if (!validateSpec(document.value)) throw new Error(`${path} is no valid spec`);
  return document.value;
}

/** The designs to try: samples first, so that examples come from them, then the fixtures, by path. */
export function designsIn(files) {
  return files.flatMap((path) => {
    const of = /^test\/(?:checks|threats)\/(.*?)(?:\.mitigated)?\.yaml$/.exec(path)?.[1] ?? null;
    const texts = readFileSync(join(root, path), 'utf8').split(/^---\n/m);
    return texts.map((text) => ({ path, of, text }));
  });
}
