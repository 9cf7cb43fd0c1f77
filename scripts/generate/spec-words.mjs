/** How the page of the spec language says what may be written and who reads it. */
import { definitionOf, hasFields } from './field-names.mjs';

/** What may be written at a field, as words without a full stop. */
export function valueWords(page, node) {
  const { $ref, oneOf, items, additionalProperties, enum: choices, const: only } = node;
  if (node['x-references'] !== undefined) return referenceWords(node);
  if ($ref !== undefined) return definitionWords(page, definitionOf($ref));
  if (oneOf !== undefined) {
    const [first, ...others] = oneOf.map((one) =>
      hasFields(one) ? 'A group whose parts follow' : valueWords(page, one),
    );
    return [first, ...others.map(lower)].join(', or ');
  }
  if (items !== undefined) return `A list: ${lower(valueWords(page, items))}`;
  if (only !== undefined) return `\`${only}\``;
  if (choices !== undefined) return `One of ${choices.map((one) => `\`${written(one)}\``).join(', ')}`;
  if (typeof additionalProperties === 'object')
    return `By names of yours: ${lower(valueWords(page, additionalProperties))}`;
  if (hasFields(node)) return 'Its parts follow';
  return scalarWords(node);
}

function scalarWords({ type, minimum, maximum, 'x-says': says }) {
  if ([type].flat().includes('object'))
    return says === undefined ? 'A group' : `${says.charAt(0).toUpperCase()}${says.slice(1)}`;
  const range = minimum === undefined ? '' : `, ${minimum} to ${maximum}`;
  switch (type) {
    case 'boolean':
      return '`true` or `false`';
    case 'integer':
      return `A whole number${range}`;
    case 'number':
      return `A number${range}`;
    case 'string':
      return 'Text';
    default:
      throw new Error(`nothing is known of values of type ${type}`);
  }
}

function referenceWords({ 'x-references': sections, 'x-words': words = [] }) {
  const names = [sections].flat().map((one) => `[\`${one}\`](#${one.split('.')[0]})`);
  const also = words.map((one) => `\`${one}\``).join(', ');
  return `An id of ${names.join(', ')}${also === '' ? '' : `, or ${also}`}`;
}

function definitionWords({ schema, homes }, name) {
  if (name.includes('/')) throw new Error(`${name} is described nowhere`);
  return `${hasFields(schema.$defs[name]) ? 'See ' : ''}[${name}](#${homes.get(name) ?? name})`;
}

/** `A list` inside a sentence; code and links stay. */
function lower(words) {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

const byCodeUnit = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** The checks and the threats as links; empty where there are none. */
export function readerLinks(readers) {
  if (readers === undefined) return '';
  const links = (ids, file) =>
    [...ids]
      .sort(byCodeUnit)
      .map((id) => `[${id}](${file}#${id.replace('/', '')})`)
      .join(', ');
  return [
    readers.checks.size > 0 ? `Checks: ${links(readers.checks, 'checks.md')}.` : '',
    readers.threats.size > 0 ? `Threats: ${links(readers.threats, 'threats.md')}.` : '',
    readers.contradictions.size > 0
      ? `Contradictions: ${links(readers.contradictions, 'contradictions.md')}.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Most characters of an example's value before it is cut between items. */
const LONGEST = 90;

/** A field with a value as code, in one line of YAML. */
export function code(name, value) {
  const line = `${name}: ${written(value)}`;
  return line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``;
}

/** A value in YAML's flow style. */
export function written(value) {
  if (Array.isArray(value)) {
    const words = value.map(written);
    const kept = words.filter((_, index) => words.slice(0, index + 1).join(', ').length < LONGEST);
    return `[${(kept.length > 0 ? kept : words.slice(0, 1)).join(', ')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, member]) => `${key}: ${written(member)}`)
      .join(', ')} }`;
  }
  return typeof value === 'string' ? scalar(value) : String(value);
}

/** Text as YAML; quoted where a plain word would be something else. */
function scalar(text) {
  const isPlain = /^[A-Za-z0-9][\w ./%-]*$/.test(text) && Number.isNaN(Number(text));
  return isPlain && !/^(?:true|false|null|yes|no|on|off)$/i.test(text) ? text : JSON.stringify(text);
}

/** Text as Markdown shows it: brackets and angle brackets of ours are text, backticks stay. */
export function inline(text) {
  return text
    .replace(/[<>[\]*_]/g, (mark) => `\\${mark}`)
    .replace(/(`[^`]*`)/g, (words) => words.replaceAll('\\', ''));
}
