/** A schema without the words for people: what the compiled validator is made from. */

const prose = new Set(['$comment', 'default', 'deprecated', 'description', 'examples', 'title']);

/** Keywords whose value maps names that authors chose to schemas: their keys are never keywords. */
const mapsOfSchemas = new Set(['$defs', 'dependentSchemas', 'patternProperties', 'properties']);

/** Keywords whose value is data, not a schema. */
const data = new Set(['const', 'dependentRequired', 'enum', 'required', 'type']);

/** The same schema for a validator: annotations are gone, and so is every word that could look like code. */
export function withoutProse(schema) {
  if (Array.isArray(schema)) return schema.map(withoutProse);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key]) => !prose.has(key) && !key.startsWith('x-'));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutProseBelow(key, value)]));
}

function withoutProseBelow(key, value) {
  if (data.has(key)) return value;
  if (!mapsOfSchemas.has(key)) return withoutProse(value);
  return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, withoutProse(schema)]));
}
