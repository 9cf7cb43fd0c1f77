/** What the fixtures say of checks and threats: the marks on their lines, and the verdicts on them and on the samples that are recorded beside them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The day of the fixtures. */
const AS_OF = '2026-11-23';
const MARK = /#!\s*(gap|unstated|pass|not-applicable|open|unknown|mitigated)\b/g;
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
          partsOf(readFileSync(join(root, path), 'utf8')).map((text) => ({
            ...read(id, path, text),
            marks: marksIn(text),
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
      const verdicts = all.flatMap(({ document, model }) =>
        check.run(model, AS_OF).map((one) => ({ ...one, document })),
      );
      const found = verdicts.map(
        ({ document, subject, verdict }) =>
          `${document.locate(verdict.facts[0] ?? subject.at).line} ${verdict.outcome}`,
      );
      const marks = all.flatMap((design) => design.marks);
      const must = (list) =>
        list
          .filter((entry) => / (?:gap|unstated)$/.test(entry))
          .toSorted()
          .join();
      const told = verdicts.every(
        ({ verdict }) => /^[`A-Z0-9].*\.$/s.test(verdict.says) && verdict.facts.length > 0,
      );
      return {
        holds: told && marks.every((entry) => found.includes(entry)) && must(found) === must(marks),
        record: recordOfCheck(check, [...all, ...samples]),
      };
    },
    threats(id, { threat }, { rate }) {
      const all = designs('threats', id);
      const told = all.map((design) => ({ ...design, occurrences: threat.find(design.model) }));
      const holds = told.every(({ document, model, occurrences, marks }) => {
        const found = occurrences.map(
          (one) => `${document.locate(one.on.at, 'key').line} ${rate(threat, one, model).status}`,
        );
        return found.toSorted().join() === marks.toSorted().join();
      });
      const { model } = read(id, 'empty.yaml', EMPTY);
      return {
        holds: holds && threat.find(model).length === 0,
        record: recordOfThreat(threat, rate, [...all, ...samples]),
      };
    },
  };
}

function partsOf(text) {
  let above = 0;
  return text.split(/^---\n/m).map((part) => {
    const design = '\n'.repeat(above) + part;
    above += part.split('\n').length;
    return design;
  });
}

function marksIn(text) {
  return text
    .split('\n')
    .flatMap((line, index) => [...line.matchAll(MARK)].map(([, mark]) => `${index + 1} ${mark}`));
}

/** Everything that a check says about designs, without lines: what moves changes nothing. */
export function recordOfCheck(check, designs) {
  return designs
    .map(({ model }) =>
      check
        .run(model, AS_OF)
        .map(({ verdict: { outcome, severity = check.severity, says, facts } }) =>
          [`${outcome} ${severity}: ${says}`, ...facts.map((fact) => `    ${fact}`), ''].join('\n'),
        )
        .join(''),
    )
    .join('---\n');
}

/** Everything that a threat says about designs, with its rating and what stands against it. */
export function recordOfThreat(threat, rate, designs) {
  return designs
    .map(({ model }) =>
      threat
        .find(model)
        .map((one) => occurrenceText(one, rate(threat, one, model)))
        .join(''),
    )
    .join('---\n');
}

function occurrenceText(
  { on, also, statement, exposure, circumstances, data, because, mitigations },
  { inherent, residual, status },
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
    '',
  ].join('\n');
}
