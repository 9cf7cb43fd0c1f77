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
import { validate } from './validate.ts';

/**
 * Checks a document against the schema and follows its references. The spec is null unless it is right in both;
 * what the parser refused (null in the value) is not reported again.
 */
export function readSpec(document: YamlDocument): Outcome<Spec | null> {
  const context = explaining(document, viewSchema(specSchema));
  const { spec, errors } = validate(document.value);
  const diagnostics = [
    ...explainErrors(context, errors),
    ...checkReferences(context, new Set(errors.map((error) => error.instancePath))),
    ...sharedNames(document),
  ];
  return {
    value: diagnostics.length === 0 ? spec : null,
    diagnostics: withinLimit(inOrder(diagnostics)),
  };
}
