/**
 * Every threat against its fixture, `test/threats/<stride>/<name>.yaml`. A comment `#! open`, `#! unknown` or
 * `#! mitigated` stands on the line of each element that an occurrence names first; nothing else may fire.
 * Where one design can show one state only, further ones stand below it with `---` between them, or
 * `<name>.mitigated.yaml` beside it shows the other.
 */
import { describe, expect, test } from 'vitest';

import type { Model } from '../src/model/model.ts';
import { dotted, segments } from '../src/source/pointer.ts';
import { sightsOf } from '../src/threats/detection.ts';
import { threats } from '../src/threats/index.generated.ts';
import { rate } from '../src/threats/rating.ts';
import type { Mitigation, Occurrence, Threat } from '../src/threats/threat.ts';
import { buildModel } from '../src/model/build-model.ts';
import { validate } from '../src/spec/validate.ts';
import { parseYaml } from '../src/yaml/parse-yaml.ts';
import { recordOfThreat, SAMPLES } from '../scripts/mutation/fixtures.mjs';
import { designsIn, foundByThreat, marksOfThreat } from '../scripts/mutation/marks.mjs';
import { exists, filesBelow, readText } from './files.ts';
import { designOf, modelOf } from './model-of.ts';

const samples = SAMPLES.map((path) => designOf(readText(path), path));

function fixturesOf(id: string): string[] {
  return [`test/threats/${id}.yaml`, `test/threats/${id}.mitigated.yaml`].filter(exists);
}

/** The designs of the fixtures, each as text. */
function designsOf(id: string): string[] {
  return fixturesOf(id).flatMap((path) => designsIn(readText(path)));
}

/** The spec's value with another value at a pointer; what is missing on the way is made. */
function written(model: Model, pointer: string, yaml: string): unknown {
  const { value, diagnostics } = parseYaml({ path: 'write.yaml', text: yaml });
  expect(diagnostics, yaml).toEqual([]);
  const spec = JSON.parse(JSON.stringify(model.spec));
  const path = segments(pointer);
  let place = spec;
  for (const key of path.slice(0, -1)) place = place[key] ??= {};
  place[path.at(-1) ?? ''] = value?.value;
  return spec;
}

describe.each(threats.map((threat) => [threat.id, threat] as const))('%s', (id, threat) => {
  const paths = fixturesOf(id);
  const texts = designsOf(id);

  test('fires where its fixture says so and nowhere else', () => {
    expect(paths, `write test/threats/${id}.yaml`).toContain(`test/threats/${id}.yaml`);
    const states = texts.flatMap((text) => {
      const found = foundByThreat(threat, rate, designOf(text, id));
      expect(found).toEqual(marksOfThreat(text));
      return found.map((entry) => entry.split(' ')[1]);
    });
    expect(states, 'a fixture shows it mitigated').toContain('mitigated');
    expect(
      states.some((state) => state !== 'mitigated'),
      'a fixture shows it real',
    ).toBe(true);
  });

  test('says what it said', async () => {
    const designs = [...texts.map((text) => designOf(text, id)), ...samples];
    await expect(recordOfThreat(threat, { rate, sightsOf }, designs)).toMatchFileSnapshot(
      `threats/${id}.txt`,
    );
  });

  test('names each element once', () => {
    for (const text of texts) {
      const named = threat
        .find(modelOf(text))
        .flatMap(({ on, also }) => [on.at, ...also.map(({ at }) => at)]);
      expect(new Set(named).size, named.join(' ')).toBe(named.length);
    }
  });

  test('says nothing about an empty design', () => {
    const empty =
      'parapet: 1\ndesign: { id: nothing, title: Nothing, owner: { team: nobody } }\naccounts: {}\n';
    expect(threat.find(modelOf(empty))).toEqual([]);
  });

  test('tells a sentence about its design', () => {
    for (const [, { statement, on }] of occurrencesOf(threat)) {
      const parts = Object.values(statement);
      for (const text of parts) {
        expect(text.length, text).toBeLessThanOrEqual(200);
        expect(text).toMatch(/^\S(?:.*\S)?$/);
        expect(text).not.toMatch(/ {2}|undefined|\[object|``|[.;:]$/);
      }
      expect(statement.source).toMatch(/^[A-Z`]/);
      expect([...parts.join(' ').matchAll(/`/g)].length % 2).toBe(0);
      const { source, prerequisite, action, impact, asset } = statement;
      const sentence = `${source} ${prerequisite} can ${action}, which leads to ${impact} of ${asset}.`;
      expect(sentence, 'no sentence fits another design').toContain(`\`${on.id === 'design' ? '' : on.id}`);
      expect([...sentence.matchAll(/`[^`]+`/g)].length).toBeGreaterThan(1);
      expect(asset).toContain('`');
    }
  });

  test('says what would mend it, and it does', () => {
    for (const [model, occurrence] of occurrencesOf(threat)) {
      const { mitigations } = occurrence;
      expect(mitigations.some(({ needed }) => needed)).toBe(true);
      for (const mitigation of mitigations) {
        expect(mitigation.control).toMatch(/\S/);
        expect(mitigation.write === null).toBe(mitigation.holds === 'yes');
        if (mitigation.write !== null) expectMended(threat, model, occurrence, mitigation);
      }
    }
  });

  test('keeps its parts short whatever the ids', () => {
    for (const text of texts) {
      const model = modelOf(text);
      const stretched = JSON.stringify(model.spec).replaceAll(
        /"(broker|claim|claims-db|claims-api|documents|extractor|main|claims-prod)"/g,
        `"$1-${'x'.repeat(200)}"`,
      );
      const { spec, errors } = validate(JSON.parse(stretched));
      if (spec === null) throw new Error(`${id}: ${JSON.stringify(errors)}`);
      for (const { statement } of threat.find(buildModel(spec))) {
        for (const said of Object.values(statement)) expect(said.length).toBeLessThanOrEqual(200);
      }
    }
  });
});

function occurrencesOf(threat: Threat): (readonly [Model, Occurrence])[] {
  return designsOf(threat.id)
    .map((text) => modelOf(text))
    .flatMap((model) => threat.find(model).map((occurrence) => [model, occurrence] as const));
}

/** Writing what a mitigation says leaves a valid spec in which the control holds. */
function expectMended(
  threat: Threat,
  model: Model,
  occurrence: Occurrence,
  { at, control, write }: Mitigation,
): void {
  const { spec, errors } = validate(written(model, at, write ?? ''));
  const place = `${threat.id} ${dotted(at)}: ${write}`;
  if (spec === null) throw new Error(`${place}: ${JSON.stringify(errors)}`);
  // An alert that tells nobody is none, and without channels there is nobody to tell.
  if (at.startsWith('/alerts/') && model.channels.length === 0) return;
  const mended = threat
    .find(buildModel(spec))
    .filter(({ on, also }) => [on, ...also].some(({ at: there }) => there === occurrence.on.at));
  const still = mended.flatMap(({ mitigations }) =>
    mitigations.filter((one) => one.holds !== 'yes' && one.control === control),
  );
  expect(still, place).toEqual([]);
}

test('every fixture belongs to a threat', () => {
  const paths = new Set(threats.flatMap(({ id }) => fixturesOf(id)));
  expect(filesBelow('test/threats', '.yaml').filter((path) => !paths.has(path))).toEqual([]);
});

test('every id is the path of its file, once', () => {
  const files = filesBelow('src/threats', '.ts')
    .map((path) => path.slice('src/threats/'.length, -'.ts'.length))
    .filter((path) => path.includes('/'));
  expect(threats.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
});

test('every letter of STRIDE has several threats', () => {
  for (const letter of [
    'spoofing',
    'tampering',
    'repudiation',
    'information-disclosure',
    'denial-of-service',
    'elevation-of-privilege',
  ] as const) {
    expect(threats.filter(({ id }) => id.startsWith(`${letter}/`)).length).toBeGreaterThanOrEqual(5);
    for (const threat of threats.filter(({ id }) => id.startsWith(`${letter}/`))) {
      expect(threat.stride[0]).toBe(letter);
      for (const { url, read } of threat.sources) {
        expect(url).toMatch(/^https:\/\//);
        expect(read).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
    }
  }
});
