/** From a parsed document to a spec: every mistake of structure and of names in one run, or a typed value. */
import type { Outcome } from '../diagnostic/diagnostic.ts';
import { inOrder, withinLimit } from '../diagnostic/order.ts';
import type { YamlDocument } from '../yaml/yaml-document.ts';
import { explainErrors } from './explain-error.ts';
import { explaining } from './explaining.ts';
import { checkReferences } from './references.ts';
import { specSchema } from './schema.generated.ts';
import { viewSchema } from './schema-view.ts';
import { sharedNames } from './shared-names.ts';
import type { Spec } from './spec.generated.ts';
import { validateSpec } from './validate.generated.ts';

/**
 * Checks a document against the schema and follows its references. The spec is null unless it is right in both;
 * what the parser refused (null in the value) is not reported again.
 */
export function readSpec(document: YamlDocument): Outcome<Spec | null> {
  const { value } = document;
  const context = explaining(document, viewSchema(specSchema));
  const isValid = validateSpec(value);
  const errors = isValid ? [] : (validateSpec.errors ?? []);
  const diagnostics = [
    ...explainErrors(context, errors),
    ...checkReferences(context, new Set(errors.map((error) => error.instancePath))),
    ...sharedNames(document),
  ];
  return {
    value: isValid && diagnostics.length === 0 ? value : null,
    diagnostics: withinLimit(inOrder(diagnostics)),
  };
}
