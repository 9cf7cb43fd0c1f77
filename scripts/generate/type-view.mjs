/**
 * The schema as the compiler needs it. Authors want a description on every use and a branch for every
 * service; code wants one name for each object, plain strings, and one type that has every property
 * a component may have: which of them a service has is the validator's business.
 */
export function typeView(schema) {
  const defs = schema.$defs ?? {};
  const services = Object.keys(defs).filter((name) => name.startsWith('service-'));
  const view = Object.fromEntries(
    Object.entries(defs)
      .filter(([name]) => !services.includes(name))
      .filter(([name]) => name !== 'component-properties' && !isScalar(defs[name]))
      .map(([name, def]) => [name, simplify(shapeOf(name, def, defs), defs)]),
  );
  const { $defs: _, ...root } = schema;
  return { ...simplify(root, defs), $defs: view };
}

function shapeOf(name, def, defs) {
  // Defaults are laid under the components before anything is made of a spec.
  if (name === 'defaults') return { type: 'object' };
  return name === 'component' ? wholeComponent(defs, def) : def;
}

function wholeComponent(defs, component) {
  const { oneOf: _, discriminator: __, ...rest } = component;
  const properties = { ...component.properties, ...defs['component-properties']?.properties };
  return { ...rest, title: 'component-spec', additionalProperties: false, properties };
}

const isScalar = (def) => ['string', 'integer', 'number', 'boolean'].includes(def.type);
const refTo = (ref, defs) => defs[ref.replace('#/$defs/', '')];

function simplify(node, defs) {
  if (Array.isArray(node)) return node.map((item) => simplify(item, defs));
  if (node === null || typeof node !== 'object') return node;
  if (typeof node.$ref === 'string') {
    const def = refTo(node.$ref, defs);
    if (def === undefined || !isScalar(def)) return { $ref: node.$ref };
    const { title: _, ...plain } = def;
    return { ...plain, description: node.description ?? def.description };
  }
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== 'propertyNames' && !key.startsWith('x-'))
      .map(([key, value]) => [key, simplify(value, defs)]),
  );
}
