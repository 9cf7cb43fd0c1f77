/**
 * What a component costs to read, to validate and to model, in a large design against a small one: time of the
 * processor, both sides taken in turns in one process after its code is warm, so that machine and compiler cancel out.
 */
import { largeDesign } from './large-design.mjs';

const SMALL = 200;
const LARGE = 2000;
const ROUNDS = 7;

const dist = (path) => import(new URL(`../../dist/${path}`, import.meta.url).href);

/** The steps from text to model, each with what it makes of the step before. */
async function stepsToModel() {
  const { parseYaml } = await dist('yaml/parse-yaml.js');
  const { readSpec } = await dist('spec/read-spec.js');
  const { buildModel } = await dist('model/build-model.js');
  return [
    ['parse the text', (text) => parseYaml({ path: 'large.yaml', text }).value],
    ['validate it and follow its names', (document) => sound(readSpec(document))],
    ['build the model', (spec) => buildModel(spec)],
  ];
}

function sound({ value, diagnostics }) {
  if (value === null) throw new Error(JSON.stringify(diagnostics.slice(0, 3), null, 2));
  return value;
}

/** Microseconds of the processor that each step takes for a component, over as many designs as make up the large one. */
function costs(steps, components) {
  const text = largeDesign(components);
  const taken = steps.map(() => 0);
  for (let turn = 0; turn < LARGE / components; turn += 1) {
    let value = text;
    for (const [index, [, run]] of steps.entries()) {
      const before = process.cpuUsage();
      value = run(value);
      const { user, system } = process.cpuUsage(before);
      taken[index] += user + system;
    }
  }
  return taken.map((each) => each / LARGE);
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Prints a line for each step and one for all of them. */
export async function measureReadAndModel() {
  const steps = await stepsToModel();
  for (const components of [SMALL, LARGE]) costs(steps, components);
  const rounds = Array.from({ length: ROUNDS }, () => [costs(steps, SMALL), costs(steps, LARGE)]);
  console.log(
    `\nCPU for a component${''.padEnd(17)} ${`of ${SMALL}`.padStart(9)} ${`of ${LARGE}`.padStart(9)}   ratio`,
  );
  const print = (name, of) => {
    const [small, large] = [0, 1].map((side) => median(rounds.map((round) => of(round[side]))));
    console.log(
      `${name.padEnd(36)} ${small.toFixed(0).padStart(6)} µs ${large.toFixed(0).padStart(6)} µs ${(large / small).toFixed(2).padStart(6)}x`,
    );
  };
  for (const [index, [name]] of steps.entries()) print(name, (taken) => taken[index]);
  print('all of it', (taken) => taken.reduce((sum, each) => sum + each, 0));
}
