/**
 * The services of the schema as a table. In the schema each service is a branch of its own, which editors need;
 * a validator with a function for each of them would be loaded at every start. So it checks a component once,
 * with every property that any service has, and reads in this table which of them its service has.
 */

const PREFIX = 'service-';
const HOME = '#/$defs/component-properties/properties/';

const isBranch = (name) => name.startsWith(PREFIX);

/** The names of the services with their branches; a property that is described elsewhere is a mistake. */
function branchesOf(schema) {
  return Object.entries(schema.$defs)
    .filter(([name]) => isBranch(name))
    .map(([name, { properties, required = [], description }]) => {
      const { service, ...own } = properties;
      for (const [key, node] of Object.entries(own)) {
        if (node.$ref !== HOME + key) throw new Error(`${name}: ${key} must be ${HOME}${key}`);
      }
      if (PREFIX + service.const !== name) throw new Error(`${name} is the branch of ${service.const}`);
      return { id: service.const, description, required, properties: Object.keys(own) };
    });
}

/** The table as a module. */
export function servicesModule(schema) {
  const rows = branchesOf(schema).map(({ id, ...row }) => [id, row]);
  return `
/** What a service's components may say and must say. */
export interface ServiceProperties {
  readonly description: string;
  readonly required: readonly string[];
  readonly properties: readonly string[];
}

/** By the word that a spec writes after \`service:\`. */
export const SERVICES: Readonly<Record<string, ServiceProperties>> = ${JSON.stringify(Object.fromEntries(rows), null, 2)};
`;
}

/** The schema without its branches: one component that has every property. */
export function asOneComponent(schema) {
  const { component, defaults, 'component-properties': all } = schema.$defs ?? {};
  if (component === undefined) return schema;
  const { oneOf: _, discriminator: __, ...rest } = component;
  const properties = { ...component.properties };
  for (const key of Object.keys(all.properties)) properties[key] = { $ref: HOME + key };
  const ofAny = Object.keys(all.properties).map((key) => [key, { $ref: HOME + key }]);
  const anyDefault = { type: 'object', additionalProperties: false, properties: Object.fromEntries(ofAny) };
  const kept = Object.entries(schema.$defs).filter(([name]) => !isBranch(name));
  return {
    ...schema,
    $defs: {
      ...Object.fromEntries(kept),
      component: { ...rest, additionalProperties: false, properties },
      'any-default': anyDefault,
      defaults: { ...defaults, properties: {}, additionalProperties: { $ref: '#/$defs/any-default' } },
    },
  };
}
