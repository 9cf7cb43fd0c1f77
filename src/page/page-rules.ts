/** Running headers and footers: one named page for each part, and one more for its landscape pages. */

import type { Paper } from './format.ts';
import { FALLBACK_FAMILY, TYPE_FACES } from './theme.ts';

/** What stands around the text on every page. */
export interface Furniture {
  /** Top left: what is reviewed. */
  readonly title: string;
  /** Bottom middle. */
  readonly classification: string;
  /** Bottom left: what can be compared with another copy. */
  readonly mark: string;
}

/** A part of the document as its pages know it. */
export interface PagePart {
  readonly id: string;
  /** Top right. */
  readonly header: string;
}

/** Paper sizes by CSS's names of them, with their millimetres. */
const SIZES: Readonly<
  Record<Paper, { readonly name: string; readonly across: number; readonly down: number }>
> = {
  a4: { name: 'A4', across: 210, down: 297 },
  letter: { name: 'letter', across: 215.9, down: 279.4 },
};

/** Millimetres around the text: above, on both sides, below. */
const [ABOVE, BESIDE, BELOW] = [18, 18, 17];

/** More than this does not fit beside the name of the part. */
const LONGEST = 64;

/** The `@page` rules of a document; `opening` is the id of the page that needs no header. */
export function pageRules(
  furniture: Furniture,
  parts: readonly PagePart[],
  opening: string,
  paper: Paper,
): string {
  const { name, across, down } = SIZES[paper];
  const named = parts.map(
    ({ id, header }) =>
      `@page ${id}{@top-right{content:${cssString(header)}}}\n` +
      `@page ${id}-wide{size:${name} landscape;@top-right{content:${cssString(header)}}}\n` +
      `.part-${id}{page:${id}}.part-${id} .wide,.part-${id} .landscape{page:${id}-wide}\n`,
  );
  return (
    `${measures(across, down)}@page{size:${name};margin:${ABOVE}mm ${BESIDE}mm ${BELOW}mm;${boxes(furniture)}}\n${named.join('')}` +
    `@page ${opening}{margin-top:14mm;@top-left{content:none}@top-right{content:none}}\n` +
    `@page cover{@top-left{content:none}@top-right{content:none}@bottom-left{content:none}@bottom-right{content:none}}\n.cover{page:cover}\n`
  );
}

/** The room for text on upright and on wide pages, by which tables are measured before they are printed. */
function measures(across: number, down: number): string {
  const beside = 2 * BESIDE;
  const upright = `--page-width:${across - beside}mm;--page-height:${down - ABOVE - BELOW}mm;`;
  return `:root{${upright}--wide-width:${down - beside}mm;--wide-height:${across - ABOVE - BELOW}mm}\n`;
}

function boxes({ title, classification, mark }: Furniture): string {
  const box = (place: string, content: string, align: string): string =>
    `@${place}{content:${content};${TYPE}${align}}`;
  return (
    box('top-left', cssString(title), 'vertical-align:bottom;padding-bottom:5mm;') +
    box('top-right', '""', 'vertical-align:bottom;padding-bottom:5mm;') +
    box('bottom-left', cssString(mark), 'vertical-align:top;padding-top:5mm;') +
    box('bottom-center', cssString(classification), 'vertical-align:top;padding-top:5mm;') +
    box('bottom-right', 'counter(page) " / " counter(pages)', 'vertical-align:top;padding-top:5mm;')
  );
}

const TYPE =
  `font-family:"${TYPE_FACES.sans}","${FALLBACK_FAMILY}",sans-serif;` +
  'font-size:7.5pt;color:#55636f;font-variant-numeric:tabular-nums;white-space:nowrap;';

/** A text as CSS string: everything with a meaning in CSS or HTML as its code, cut where it would not fit. */
export function cssString(text: string): string {
  const characters = Array.from(text.replace(/\s+/g, ' ').trim());
  const cut = characters.length > LONGEST ? [...characters.slice(0, LONGEST - 1), '\u2026'] : characters;
  return `"${cut.map(cssCharacter).join('')}"`;
}

function cssCharacter(character: string): string {
  if (/[A-Za-z0-9 .,:?-]/.test(character)) return character;
  return `\\${(character.codePointAt(0) ?? 0xfffd).toString(16).padStart(6, '0')}`;
}
