/** `docs/spec.md`: every field of the spec language with its meaning, its values, an example and who reads it. */
import { COMPONENTS, entered, hasFields, keyOf, ROOT } from './field-names.mjs';
import { code, inline, readerLinks, valueWords, written } from './spec-words.mjs';

/** The page. `found` is what `readersOf` gave. */
export function specPage(schema, found) {
  const page = { schema, found, homes: new Map(), services: servicesOf(schema) };
  const sections = Object.entries(schema.properties).map(([name, node]) => sectionAt(page, name, node));
  for (const { name, owners } of sections)
    for (const owner of owners.slice(0, 1)) page.homes.set(owner, name);
  page.homes.set(COMPONENTS, 'properties');
  const printed = new Set();
  const body = sections.map((section) => sectionText(page, section, printed));
  return `${INTRODUCTION}
${Object.entries(schema.properties)
  .map(([name, { $ref, description }]) => {
    const says = description ?? schema.$defs[$ref.replace('#/$defs/', '')].description;
    return `- [\`${name}\`](#${name})${schema.required.includes(name) ? ', needed' : ''}: ${inline(says)}`;
  })
  .join('\n')}

${body.join('\n')}
${valuesText(schema)}`;
}

const INTRODUCTION = `<!-- Generated from schemas/design-spec.schema.json by \`npm run generate\`. Do not edit. -->

# The spec language

Every field of a spec: what it means, what may be written, an example, and the [checks](checks.md),
[threats](threats.md) and [contradictions](contradictions.md) that depend on it, as seen over all samples and fixtures. \`parapet explain ID\`
tells more about one of them. A field without such a line changes no answer by itself: it is shown where its element is, or in the
document's list of what else the spec states.

The smallest spec says what the design is and where it runs; everything else may be left out, and \`parapet check\` asks for what a
board will ask:

\`\`\`yaml
parapet: 1
design: { id: shop, title: Web shop, owner: { team: shop-team } }
accounts:
  prod: { id: "111122223333" }
\`\`\`

Sections are groups of elements, each under an id of your own (\`prod\`); other elements refer to it by that id. What nobody knows
yet is written as \`unknown\` of its element, with who finds out and by when, and what does not apply as \`not-applicable\`, with the
reason: both are answers, and silence is a question.

The first line of a spec lets editors help while you write (completion, hover, mistakes as you type):

\`\`\`yaml
# yaml-language-server: $schema=./design-spec.schema.json
\`\`\`

It names the file that \`parapet schema > design-spec.schema.json\` writes, by its path from the spec, and needs the
YAML language server (in Visual Studio Code: the YAML extension of Red Hat). \`parapet schema --vscode\` prints
the settings that do the same for all specs of a folder, without that line and without a network.

## Sections
`;

/** What a section of the page is about: the fields of the section itself, then those of its definitions. */
function sectionAt(page, name, node) {
  const field = { owner: ROOT, path: [name], schema: node };
  const owners = [];
  gather(page.schema, field, owners);
  return { name, field, owners };
}

/** The definitions that a field leads to, in the order of reading. */
function gather(schema, field, owners) {
  const at = entered(schema, field);
  // Defaults are properties of components, which are described there.
  if (field.owner === 'defaults') return;
  if (at.owner !== field.owner) {
    if (owners.includes(at.owner)) return;
    owners.push(at.owner);
    if (at.owner === 'component') {
      owners.push(COMPONENTS);
      gatherBelow(schema, partsOf(schema, COMPONENTS), owners);
    }
  }
  gatherBelow(schema, fieldsBelow(at), owners);
}

function gatherBelow(schema, fields, owners) {
  for (const field of fields) gather(schema, field, owners);
}

/** The fields right below one: named ones, a member under a name of the author's, an item. */
function fieldsBelow({ owner, path, schema }) {
  const { properties = {}, patternProperties = {}, additionalProperties, items, oneOf = [] } = schema;
  const below = (key, node) => ({ owner, path: [...path, key], schema: node });
  return [
    ...Object.entries(properties).map(([key, node]) => below(key, node)),
    ...Object.values(patternProperties).map((node) => below('*', node)),
    ...(typeof additionalProperties === 'object' ? [below('*', additionalProperties)] : []),
    ...(items === undefined ? [] : [below('[]', items)]),
    ...(owner === 'component' ? [] : oneOf.flatMap((node) => fieldsBelow({ owner, path, schema: node }))),
  ];
}

function partsOf(schema, owner) {
  return fieldsBelow({ owner, path: [], schema: schema.$defs[owner] });
}

function sectionText(page, { name, field, owners }, printed) {
  const at = entered(page.schema, field);
  const lead = [`## ${name}`, '', inline(field.schema.description ?? at.schema.description)];
  const readers = readerLinks(page.found.readers.get(keyOf(field)));
  if (typeof at.schema.additionalProperties === 'object') lead.push('', 'Each has a name of yours (its id).');
  if (readers !== '') lead.push('', `As a whole: ${readers}`);
  const isValue =
    typeof at.schema.properties !== 'object' && typeof at.schema.additionalProperties !== 'object';
  const example = page.found.examples.get(keyOf(field)) ?? exampleIn(page.schema, at.schema);
  if (isValue && example !== undefined) lead.push('', `Example: ${code(name, example)}`);
  const own = at.owner === ROOT ? fieldLines(page, at) : [];
  const blocks = owners
    .filter((owner) => !printed.has(owner) && printed.add(owner))
    .map((owner) => ownerText(page, owner, owner === owners[0]));
  return `${[...lead, '', ...own].join('\n')}\n${blocks.join('\n')}`;
}

/** The fields of a definition; the first one of a section needs no heading. */
function ownerText(page, owner, isFirst) {
  const definition = page.schema.$defs[owner];
  if (owner === 'component') return servicesText(page);
  const name = page.homes.get(owner) ?? owner;
  const heading = isFirst ? [] : [`### ${name}`, '', inline(definition.description), ''];
  const fields = partsOf(page.schema, owner).flatMap((field) => fieldLines(page, field, definition.required));
  return `${[...heading, ...fields].join('\n')}\n`;
}

/** A field, then the fields in it that no definition of their own describes. */
function fieldLines(page, field, required = []) {
  const { schema, found } = page;
  const at = entered(schema, field);
  const isOwn = at.owner === field.owner;
  const path = field.owner === ROOT ? field.path.slice(1) : field.path;
  const name = path.join('.').replaceAll('.[]', '[]');
  const lines = [];
  if (!['*', '[]', undefined].includes(path.at(-1))) {
    const needed = required.includes(path.at(-1)) ? ', needed' : '';
    const services = field.owner === COMPONENTS && path.length === 1 ? atServices(page, name) : '';
    const says = field.schema.description ?? at.schema.description;
    lines.push(`- **\`${name}\`**${needed}: ${inline(says)} ${valueWords(page, field.schema)}.${services}`);
    const example = found.examples.get(keyOf(field)) ?? exampleIn(page.schema, at.schema);
    if (example !== undefined) lines.push(`  - Example: ${code(path.at(-1), example)}`);
    const readers = readerLinks(found.readers.get(keyOf(field)));
    if (readers !== '') lines.push(`  - ${readers}`);
  }
  if (!isOwn) return lines;
  return [...lines, ...fieldsBelow(at).flatMap((one) => fieldLines(page, one, at.schema.required))];
}

/** What the schema itself offers as an example of a scalar, or of a list of them. */
function exampleIn(schema, node) {
  const { $ref, ...own } = node;
  if ($ref !== undefined) return exampleIn(schema, { ...schema.$defs[$ref.replace('#/$defs/', '')], ...own });
  const { examples, enum: choices, const: only, type, items } = node;
  if (type === 'array' && examples === undefined) {
    const item = exampleIn(schema, items);
    return item === undefined || typeof item === 'object' ? undefined : [item];
  }
  return examples?.[0] ?? choices?.[0] ?? only ?? (type === 'boolean' ? true : undefined);
}

/** The properties of every service, by its name. */
function servicesOf(schema) {
  return schema.$defs.component.oneOf.map(({ $ref }) => {
    const definition = schema.$defs[$ref.replace('#/$defs/', '')];
    const { service, ...properties } = definition.properties;
    return { name: service.const, definition, properties: Object.keys(properties) };
  });
}

function commonOf({ services }) {
  const [first, ...others] = services;
  return first.properties.filter((name) => others.every(({ properties }) => properties.includes(name)));
}

function atServices(page, name) {
  if (commonOf(page).includes(name)) return ' At every service.';
  const names = page.services.filter(({ properties }) => properties.includes(name)).map((one) => one.name);
  return ` At ${names.map((one) => `\`${one}\``).join(', ')}.`;
}

function servicesText(page) {
  const common = commonOf(page);
  const rows = page.services.map(({ name, definition, properties }) => {
    const own = properties.filter((one) => !common.includes(one)).map((one) => `\`${one}\``);
    const needed = (definition.required ?? []).filter((one) => one !== 'service').map((one) => `\`${one}\``);
    const rest = needed.length > 0 ? ` Needed: ${needed.join(', ')}.` : '';
    return `- **\`${name}\`**: ${inline(definition.description)} Its own: ${own.join(', ')}.${rest}`;
  });
  const readers = readerLinks(page.found.readers.get('component#service'));
  return `\`service\` says what a component is and decides which other properties it has.

${readers === '' ? '' : `- ${readers}\n\n`}### Services

Every one has ${common.map((one) => `\`${one}\``).join(', ')}.

${rows.join('\n')}
`;
}

function valuesText(schema) {
  const entries = Object.entries(schema.$defs)
    .filter(([, definition]) => !hasFields(definition))
    .map(([name, definition]) => {
      const { description, 'x-says': says, enum: choices } = definition;
      const words = says ?? choices?.map((one) => `\`${written(one)}\``).join(', ');
      return `### ${name}\n\n${inline(description)}${words === undefined ? '' : ` Written as ${words}.`}\n`;
    });
  return `## Values\n\n${entries.join('\n')}`;
}
