/** A model from a spec's text, for tests that start from what an architect writes. */
import { buildModel } from '../src/model/build-model.ts';
import type { Model } from '../src/model/model.ts';
import { validate } from '../src/spec/validate.ts';
import { parseYaml } from '../src/yaml/parse-yaml.ts';
import type { YamlDocument } from '../src/yaml/yaml-document.ts';

/** The parsed document and its model; throws with every complaint if the text is not a valid spec. */
export function designOf(text: string, path = 'spec.yaml'): { document: YamlDocument; model: Model } {
  const { value: document, diagnostics } = parseYaml({ path, text });
  if (document === null || diagnostics.length > 0) {
    throw new Error(`${path}: ${JSON.stringify(diagnostics, null, 2)}`);
  }
  const { spec, errors } = validate(document.value);
  if (spec === null) throw new Error(`${path}: ${JSON.stringify(errors, null, 2)}`);
  return { document, model: buildModel(spec) };
}

/** The model alone. */
export function modelOf(text: string): Model {
  return designOf(text).model;
}
