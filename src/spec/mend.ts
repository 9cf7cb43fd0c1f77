/** Guesses what an author meant by a text that does not have the form it must have. */
import type { SchemaNode } from './schema-view.ts';

/** Ways in which people write the same thing: each gives another spelling of a text. */
const SPELLINGS: readonly ((text: string) => string)[] = [
  (text) => text.trim(),
  kebab,
  (text) => text.trim().toLowerCase(),
  (text) =>
    text.trim().replace(/^([0-9]+)\s*(s|m|h|d)[a-z]*$/i, (_, count, unit) => `${count}${unit}`.toLowerCase()),
  (text) => text.replace(/^\s*([0-9]+)\s*w(?:eeks?)?\s*$/i, (_, count: string) => `${Number(count) * 7}d`),
  (text) => text.replace(/^\s*([0-9]+)\s*y(?:ears?)?\s*$/i, (_, count: string) => `${Number(count) * 365}d`),
  (text) =>
    text.replace(/^\s*([0-9]+)\s*(?:mo|months?)\s*$/i, (_, count: string) => `${Number(count) * 30}d`),
  (text) => `${text.trim().replace(/\s*%$/, '')}%`,
  (text) => text.replaceAll(/[\s-]/g, ''),
  (text) => text.trim().replace(/^([0-9]{4})[./]([0-9]{2})[./]([0-9]{2})$/, '$1-$2-$3'),
  (text) => text.trim().replace(/^([0-9]{2})\.([0-9]{2})\.([0-9]{4})$/, '$3-$2-$1'),
  (text) => `https://${text.trim()}`,
];

/** The spelling of a text that a schema's pattern accepts, or null when none is obvious. */
export function mend(schema: SchemaNode, text: string): string | null {
  const pattern = schema['pattern'];
  if (typeof pattern !== 'string' || text.length > 256) return null;
  const form = new RegExp(pattern, 'u');
  return SPELLINGS.map((spell) => spell(text)).find((spelling) => form.test(spelling)) ?? null;
}

/** A name in lower case with hyphens: `kebab('Claims DB')` is `claims-db`. */
function kebab(text: string): string {
  return text
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}
