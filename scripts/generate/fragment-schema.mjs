/** The schema of a file that specs include: that of a spec without its design, and with nothing that must be there. */
import { formatted } from './output.mjs';

const whole = 'schemas/design-spec.schema.json';

/** The text of the schema, from the parsed schema of a spec. */
export function fragmentSchema({ $schema, $id, $defs, type, additionalProperties, properties }) {
  const { design: _, ...sections } = properties;
  const fragment = {
    $schema,
    $id: $id.replace('design-spec', 'design-fragment'),
    $comment: `Generated from ${whole}; change that and run \`npm run generate\`.`,
    title: 'DesignFragment',
    description: 'A part of design specs: sections that specs include, and that several may share.',
    type,
    additionalProperties,
    required: ['parapet'],
    properties: sections,
    $defs,
  };
  return formatted('schemas/design-fragment.schema.json', JSON.stringify(fragment, null, 2));
}
