/** How a document looks, as one plain value: its templates, its style sheet, its fonts, and whose it is. */
import type { Brand } from '../sections/brand.ts';

/**
 * One font file and the characters it is for; a family is made of several. The files of `FALLBACK_FAMILY` serve,
 * in one regular weight, exactly the characters that the type faces of the document lack.
 */
export interface Font {
  readonly family: string;
  readonly style: 'normal' | 'italic';
  /** 400 is regular, 600 semibold, 700 bold. */
  readonly weight: number;
  /** CSS `unicode-range` of the characters that this file serves, such as `U+0000-00FF, U+20AC`. */
  readonly unicodeRange: string;
  /** The WOFF2 file in base64. */
  readonly data: string;
}

/** The family of all text and of the drawings, and that of names and values. */
export const TYPE_FACES = { sans: 'Source Sans 3', mono: 'JetBrains Mono' } as const;

/** The family that every style names after its own: characters of other scripts come from there. */
export const FALLBACK_FAMILY = 'Fallback';

/** Everything that a document is composed with: what `templates/` holds, or that in the look of an organization. */
export interface Theme {
  /** Template texts by their path below `templates/` without `.hbs`, such as `sections/findings`. */
  readonly templates: Readonly<Record<string, string>>;
  /** All style sheets, joined in the order of their names. */
  readonly css: string;
  readonly fonts: readonly Font[];
  /** What the theme of an organization puts on the pages; null for the package's own look. */
  readonly brand: Brand | null;
}
