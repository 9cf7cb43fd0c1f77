/** The schema of a file that specs include: that of a spec without its design, and with nothing that must be there. */

/** The schema made from the text of that of a spec. */
export function fragmentSchema(text: string): string {
  const whole = JSON.parse(text) as Readonly<Record<string, unknown>>;
  const { $schema, $id, $defs, type, additionalProperties, properties } = whole;
  const { design: _, ...sections } = properties as Readonly<Record<string, unknown>>;
  const fragment = {
    $schema,
    $id: String($id).replace('design-spec', 'design-fragment'),
    title: 'DesignFragment',
    description: 'A part of design specs: sections that specs include, and that several may share.',
    type,
    additionalProperties,
    required: ['parapet'],
    properties: sections,
    $defs,
  };
  return `${JSON.stringify(fragment, null, 2)}\n`;
}
