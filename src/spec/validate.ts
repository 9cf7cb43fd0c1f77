/** Holds a value to the schema: the compiled part, and the tables of what each service has. */
import type { ErrorObject } from 'ajv';

import { child, type Pointer } from '../source/pointer.ts';
import { keysOf, memberOf } from './schema-view.ts';
import { SERVICES, type ServiceProperties } from './services.generated.ts';
import type { Spec } from './spec.generated.ts';
import { validateSpec } from './validate.generated.ts';

/** A spec, or every reason why a value is none. */
export type Validated =
  | { readonly spec: Spec; readonly errors: readonly [] }
  | { readonly spec: null; readonly errors: readonly ErrorObject[] };

const KNOWN: ReadonlySet<string> = new Set(Object.values(SERVICES).flatMap(({ properties }) => properties));

/** Validates a value as a spec. */
export function validate(value: unknown): Validated {
  const isForm = validateSpec(value);
  const errors = [...(isForm ? [] : (validateSpec.errors ?? [])), ...defaultsIn(value), ...servicesIn(value)];
  return isForm && errors.length === 0 ? { spec: value, errors: [] } : { spec: null, errors };
}

function servicesIn(value: unknown): ErrorObject[] {
  const components = memberOf(value, 'components');
  if (Array.isArray(components)) return [];
  return keysOf(components).flatMap((id) => {
    const component = memberOf(components, id);
    const service = memberOf(component, 'service');
    const row = typeof service === 'string' ? rowOf(service) : undefined;
    return row === undefined ? [] : ofService(component, row, child('/components', id));
  });
}

function defaultsIn(value: unknown): ErrorObject[] {
  const defaults = memberOf(value, 'defaults');
  if (Array.isArray(defaults)) return [];
  return keysOf(defaults).flatMap((service) => {
    const row = service === 'custom' ? undefined : rowOf(service);
    if (row === undefined)
      return [mistake('/defaults', 'additionalProperties', { additionalProperty: service })];
    // A default says a part of what a component is; nothing is missing in it.
    return ofService(memberOf(defaults, service), { ...row, required: [] }, child('/defaults', service));
  });
}

function rowOf(service: string): ServiceProperties | undefined {
  return Object.hasOwn(SERVICES, service) ? SERVICES[service] : undefined;
}

/** Properties of other services, and needed ones that are missing; what no service has is reported anyway. */
function ofService(component: unknown, row: ServiceProperties, path: Pointer): ErrorObject[] {
  const foreign = keysOf(component).filter((key) => KNOWN.has(key) && !row.properties.includes(key));
  const missing = row.required.filter((key) => memberOf(component, key) === undefined);
  return [
    ...foreign.map((key) => mistake(path, 'additionalProperties', { additionalProperty: key })),
    ...missing.map((key) => mistake(path, 'required', { missingProperty: key })),
  ];
}

function mistake(instancePath: Pointer, keyword: string, params: Record<string, string>): ErrorObject {
  return { instancePath, keyword, params, schemaPath: `#/${keyword}` };
}
