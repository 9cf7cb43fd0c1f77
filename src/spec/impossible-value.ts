/** Texts of the right form that nevertheless mean nothing: the 31st of February, an octet of 300. */
import { patternOf, type SchemaNode } from './schema-view.ts';

/** Why a text of the right form is impossible, as the end of a sentence, and a way to mend it. */
interface Impossible {
  readonly code: string;
  readonly reason: string;
  readonly hint: string | null;
}

/** Judges a text by the form that its schema says it has. */
export function impossibleValue(schema: SchemaNode, text: string): Impossible | null {
  const pattern = schema['pattern'];
  if (typeof pattern !== 'string' || !patternOf(pattern).test(text)) return null;
  if (schema['title'] === 'date') return impossibleDate(text);
  return schema['title'] === 'cidr' && text.includes('.') ? impossibleRange(text) : null;
}

function impossibleDate(text: string): Impossible | null {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day <= days) return null;
  return { code: 'bad-date', reason: `that month has ${days} days`, hint: null };
}

function impossibleRange(text: string): Impossible | null {
  const [address = '', length = ''] = text.split('/');
  const octets = address.split('.').map(Number);
  const large = octets.find((octet) => octet > 255);
  if (large !== undefined) {
    return {
      code: 'bad-cidr',
      reason: `${large} is more than 255`,
      hint: 'Each of the four numbers is at most 255.',
    };
  }
  const bits = octets.reduce((sum, octet) => sum * 256 + octet, 0);
  const size = 2 ** (32 - Number(length));
  const first = bits - (bits % size);
  if (first === bits) return null;
  const start = [24, 16, 8, 0].map((shift) => Math.floor(first / 2 ** shift) % 256).join('.');
  return {
    code: 'bad-cidr',
    reason: `${address} is not the first address of a range of that size`,
    hint: `Write \`${start}/${length}\`.`,
  };
}
