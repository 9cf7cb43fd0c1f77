/** JSON Schema to a validator as an ES module, so that nothing is compiled when the program runs. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

import { withoutProse } from './prose.mjs';
import { asOneComponent } from './services.mjs';
import { runtime, shrink } from './shrink.mjs';

/** How Ajv reads our schema. */
export const options = {
  allErrors: true,
  allowUnionTypes: true,
  discriminator: true,
  ownProperties: true,
  strict: true,
  // A discriminated union names its key beside the branches that define it.
  strictRequired: false,
  // A function for each definition instead of a copy at each use: what is loaded at every start stays small.
  inlineRefs: false,
  verbose: false,
  messages: false,
  code: { esm: true, source: true },
};

/** The module: `validateSpec(value)` answers true or leaves every error in `validateSpec.errors`. */
export function validatorOf(schema) {
  const ajv = new Ajv2020(options);
  ajv.addSchema(withoutProse(asOneComponent(schema)), 'spec');
  return asModule(standalone.default(ajv, { compiled: 'spec' }));
}

/** Ajv writes `require` even into ES modules; each becomes an import, and the export gets its type. */
function asModule(code) {
  const modules = new Map();
  const body = shrink(code)
    .replace(/^"use strict";/, '')
    .replace(/^export const compiled = /m, 'const compiled = ')
    .replace(/\brequire\("([^"]+)"\)\.default/g, (_, name) => {
      if (!modules.has(name)) modules.set(name, `runtime${modules.size}`);
      return modules.get(name);
    });
  if (/\brequire\(|^export\b/m.test(body)) {
    throw new Error('the compiled validator has an import or export that is not understood');
  }
  const imports = [...modules].map(([name, id]) => `import ${id}Module from '${name}.js';\n`);
  // A CommonJS module with a default export arrives wrapped in Node and unwrapped elsewhere.
  const unwrapped = [...modules.values()].map((id) => `const ${id} = ${id}Module.default ?? ${id}Module;\n`);
  return `// @ts-nocheck: compiled code.
import type { ValidateFunction } from 'ajv';
${imports.join('')}
import type { Spec } from './spec.generated.ts';

${unwrapped.join('')}
${runtime}
${body.trim()}

/** Whether a value is a design spec but for what its services have; if not, \`errors\` of this function holds every reason. */
export const validateSpec: ValidateFunction<Spec> = compiled;
`;
}
