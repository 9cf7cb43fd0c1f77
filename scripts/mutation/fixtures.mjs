/** What the fixtures say of checks and threats: the marks on their lines, and the verdicts on them and on the samples that are recorded beside them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { dayOf, designsIn, foundByCheck, foundByThreat, marksOfCheck, marksOfThreat } from './marks.mjs';
import { recordOfPhrases } from './phrases.mjs';
import { recordOfRatings } from './ratings.mjs';

/** The designs besides its own fixture that each record is made over. */
export const SAMPLES = ['claims-intake', 'legacy-monolith', 'link-shortener'].map(
  (name) => `samples/${name}.yaml`,
);
const EMPTY = 'parapet: 1\ndesign: { id: nothing, title: Nothing, owner: { team: nobody } }\naccounts: {}\n';

/** Tells how the fixtures see a module of a check or of a threat. */
export async function fixturesIn(root) {
  const dist = (path) => import(pathToFileURL(join(root, 'dist', path)).href);
  const { parseYaml } = await dist('yaml/parse-yaml.js');
  const { validate } = await dist('spec/validate.js');
  const { buildModel } = await dist('model/build-model.js');
  const known = new Map();

  const read = (id, path, text) => {
    const { value: document } = parseYaml({ path, text });
    const { spec } = validate(document.value);
    if (spec === null) throw new Error(`${path} is no valid spec`);
    return { document, make: () => buildModel(spec), model: buildModel(spec) };
  };
  const samples = SAMPLES.map((path) => read(path, path, readFileSync(join(root, path), 'utf8')));
  const designs = (layer, id) => {
    const key = `${layer}/${id}`;
    if (!known.has(key)) {
      const paths = [`test/${layer}/${id}.yaml`, `test/${layer}/${id}.mitigated.yaml`].filter((path) =>
        existsSync(join(root, path)),
      );
      known.set(
        key,
        paths.flatMap((path) =>
          designsIn(readFileSync(join(root, path), 'utf8')).map((text) => ({
            ...read(id, path, text),
            text,
            asOf: dayOf(text),
          })),
        ),
      );
    }
    return known.get(key);
  };

  return {
    /** Whether the marks hold, and the record; throws what the module throws. */
    checks(id, { check }) {
      const all = designs('checks', id);
      const isTold =
        check.id.startsWith(`${check.area}/`) &&
        all.every(({ model, asOf }) =>
          check
            .run(model, asOf)
            .every(({ verdict }) => /^[`A-Z0-9].*\.$/s.test(verdict.says) && verdict.facts.length > 0),
        );
      return {
        holds:
          isTold &&
          all.every((design) => isSame(foundByCheck(check, design, design.asOf), marksOfCheck(design.text))),
        record: recordOfCheck(check, [...all, ...samples]),
      };
    },
    /** The rating's record over its cases. */
    ratings(modules) {
      const record = recordOfRatings(modules, (text) => read('ratings', 'rating.yaml', text).model);
      return { holds: true, record };
    },
    /** The record of how parts of statements are written. */
    phrases: ({ phrase }) => ({ holds: true, record: recordOfPhrases(phrase) }),
    threats(id, { threat }, { rating: { rate }, detection: { sightsOf } }) {
      const all = designs('threats', id);
      const holds = all.every((design) =>
        isSame(foundByThreat(threat, rate, design), marksOfThreat(design.text)),
      );
      const { model } = read(id, 'empty.yaml', EMPTY);
      return {
        holds: holds && threat.find(model).length === 0,
        record: recordOfThreat(threat, { rate, sightsOf }, [...all, ...samples]),
      };
    },
  };
}

function isSame(one, other) {
  return one.join('\n') === other.join('\n');
}

/** Everything that a check says about designs, without lines: what moves changes nothing. */
export function recordOfCheck(check, designs) {
  return designs
    .map(({ model, asOf = dayOf('') }) =>
      check
        .run(model, asOf)
        .map(({ verdict: { outcome, severity = check.severity, says, facts } }) =>
          [`${outcome} ${severity}: ${says}`, ...facts.map((fact) => `    ${fact}`), ''].join('\n'),
        )
        .join(''),
    )
    .join('---\n');
}

/** Everything that a threat says about designs, with its rating, what stands against it and what would show it. */
export function recordOfThreat(threat, { rate, sightsOf }, designs) {
  return designs
    .map(({ model }) =>
      threat
        .find(model)
        .map((one) => occurrenceText(one, rate(threat, one, model), sightsOf(threat, one, model)))
        .join(''),
    )
    .join('---\n');
}

function occurrenceText(
  { on, also, statement, exposure, circumstances, data, because, mitigations },
  { inherent, residual, status },
  sights,
) {
  const { source, prerequisite, action, impact, asset } = statement;
  const ids = (list) => list.map(({ id }) => id).join(', ');
  return [
    `${status} ${on.at}, ${inherent.likelihood} ${inherent.risk}, then ${residual.likelihood} ${residual.risk}`,
    `    ${source} ${prerequisite} can ${action}, which leads to ${impact} of ${asset}.`,
    `    from ${exposure}; also ${ids(also)}; data ${ids(data)}`,
    ...circumstances.map(({ text, effect }) => `    ${effect} ${text}`),
    ...because.map(({ at }) => `    because ${at}`),
    ...mitigations.map(
      ({ control, holds, kind, needed, at, also: more, write }) =>
        `    ${holds} ${kind}${needed ? ' needed' : ''}: ${control} (${[at, ...more].join(', ')}: ${write})`,
    ),
    ...sights.map(
      ({ kind, name, seen, at }) => `    ${seen ? 'shown' : 'not shown'} by ${kind} ${name} (${at})`,
    ),
    '',
  ].join('\n');
}
