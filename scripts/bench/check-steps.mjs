/** Does what `check` does, one step after the other, and prints the milliseconds of each as JSON. */
import { readFileSync } from 'node:fs';

const steps = [];
let last = performance.now();
steps.push({ step: 'start Node', taken: last });

/** Notes the time since the last step. */
function done(step) {
  const now = performance.now();
  steps.push({ step, taken: now - last });
  last = now;
}

const dist = (path) => import(new URL(`../../dist/${path}`, import.meta.url).href);

await dist('cli/main.js');
done('load the command line');
const { parseYaml } = await dist('yaml/parse-yaml.js');
done('load the parser');
const { readSpec } = await dist('spec/read-spec.js');
done('load the schema and its validator');
const { buildModel } = await dist('model/build-model.js');
done('load the model and the services');
const { checks } = await dist('checks/index.generated.js');
done('load the checks');
const { threats } = await dist('threats/index.generated.js');
done('load the threats');
const { judgeDesign } = await dist('judge-design.js');
done('load the verdict');
const { pretty } = await dist('reporters/pretty.js');
await dist('cli/run-check.js');
done('load the rest');

const path = 'spec.yaml';
const text = readFileSync(process.argv[2], 'utf8');
const document = parseYaml({ path, text }).value;
done('parse the spec');
const { value: spec } = readSpec(document);
done('validate it and follow its references');
const model = buildModel(spec);
done('build the model');
for (const check of checks) check.run(model, '2026-11-23');
done(`run the ${checks.length} checks (at most 30 ms)`);
for (const threat of threats) threat.find(model);
done('find the threats');
const asOf = { date: '2026-11-23', epoch: 0, from: 'argument' };
const design = { files: [{ path, text }], document, spec, environment: null };
const { value: verdict } = judgeDesign(design, asOf, '0.0.0');
done('judge the design (all of it again)');
const report = {
  path,
  folder: '',
  files: [{ path, text }],
  diagnostics: [],
  review: verdict,
  known: new Map(),
};
pretty([report], { colour: false, version: '0.0.0' });
done('print it');
const { reviewDesign } = await dist('review.js');
done('load the rest of the review');
reviewDesign(design, asOf, '0.0.0');
done('make the whole review (all of it again)');

console.log(JSON.stringify(steps));
