/** The look of an organization over that of the package: its colours, fonts, logo, words and templates. */
import type { CodePointRange } from '../page/font-faces.ts';
import { parseRanges } from '../page/font-faces.ts';
import { type Font, type Theme, TYPE_FACES } from '../page/theme.ts';
import type { ThemeFile } from './theme-file.generated.ts';

/** A font file that was read. */
export interface ThemeFont {
  /** In base64. */
  readonly data: string;
  /** The characters that it has a sign for, ascending. */
  readonly characters: readonly number[];
}

/** Everything of a theme, read and examined. */
export interface ThemeMaterial {
  readonly said: ThemeFile;
  readonly sha256: string;
  /** By the names of the templates that they replace. */
  readonly templates: Readonly<Record<string, string>>;
  readonly logo: { readonly data: string; readonly ratio: number } | null;
  /** By path from the folder. */
  readonly fonts: ReadonlyMap<string, ThemeFont>;
}

/** `own` in the look of a theme. */
export function dress(own: Theme, material: ThemeMaterial): Theme {
  const { said, sha256, templates, logo } = material;
  const { theme, texts = {} } = said;
  const height = said.logo?.height ?? 0;
  return {
    templates: { ...own.templates, ...templates },
    css: `${own.css}\n${variables(said)}`,
    fonts: fontsOf(own.fonts, material),
    brand: {
      theme: { ...theme, sha256 },
      owner: texts.owner ?? null,
      logo: logo === null ? null : { data: logo.data, width: rounded(height * logo.ratio), height },
      header: texts.header ?? null,
      footer: texts.footer ?? null,
      confidentiality: { ...texts.confidentiality },
    },
  };
}

/** Hundredths of a millimetre are finer than any printer. */
function rounded(millimetres: number): number {
  return Math.round(millimetres * 100) / 100;
}

/** All that a theme adds to the style sheet: values of variables that are there, each of them six digits. */
function variables({ colours = {}, night = {} }: ThemeFile): string {
  const day = Object.entries(colours);
  const dark = Object.entries(night);
  const paper = day.map(([name, value]) => `--${name}:${value};`).join('');
  const screen = [
    ...dark.map(([name, value]) => `--night-${name}:${value};`),
    ...day.map(([name, value]) => `--${name}:light-dark(${value},var(--night-${name}));`),
  ].join('');
  return (
    (paper === '' ? '' : `:root{${paper}}\n`) +
    (screen === '' ? '' : `@supports (color:light-dark(#000,#fff)){@media screen{:root{${screen}}}}\n`)
  );
}

/** The files of a face by the style and the weight that they serve. */
function cutsOf({
  fonts = {},
}: ThemeFile): readonly (Pick<Font, 'family' | 'style' | 'weight'> & { readonly file: string })[] {
  const { sans, mono } = fonts;
  const cut = (
    family: string,
    style: Font['style'],
    weight: number,
    file: string | undefined,
  ): ReturnType<typeof cutsOf> => (file === undefined ? [] : [{ family, style, weight, file }]);
  return [
    ...cut(TYPE_FACES.sans, 'normal', 400, sans?.regular),
    ...cut(TYPE_FACES.sans, 'italic', 400, sans?.italic),
    ...cut(TYPE_FACES.sans, 'normal', 600, sans?.semibold ?? sans?.bold),
    ...cut(TYPE_FACES.sans, 'normal', 700, sans?.bold),
    ...cut(TYPE_FACES.mono, 'normal', 400, mono?.regular),
    ...cut(TYPE_FACES.mono, 'normal', 700, mono?.bold),
  ];
}

/**
 * The fonts of a theme take the place of ours under our names of them, which style sheets, drawings and running headers
 * have; ours serve what those lack.
 */
function fontsOf(own: readonly Font[], { said, fonts }: ThemeMaterial): readonly Font[] {
  const given = cutsOf(said).flatMap(({ file, ...cut }) => {
    const font = fonts.get(file);
    return font === undefined ? [] : [{ cut, font, ranges: rangesOf(font.characters) }];
  });
  const rest = own.flatMap((font): readonly Font[] => {
    const over = given.find(
      ({ cut }) => cut.family === font.family && cut.style === font.style && cut.weight === font.weight,
    );
    if (over === undefined) return [font];
    const left = without(parseRanges(font.unicodeRange), over.ranges);
    return left.length === 0 ? [] : [{ ...font, unicodeRange: spelt(left) }];
  });
  return [
    ...given.map(({ cut, font, ranges }) => ({ ...cut, unicodeRange: spelt(ranges), data: font.data })),
    ...rest,
  ];
}

/** Characters, ascending, as ranges. */
export function rangesOf(characters: readonly number[]): readonly CodePointRange[] {
  const ranges: [number, number][] = [];
  for (const point of characters) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  return ranges;
}

/** What is in `ranges` and in none of `taken`, which are ascending. */
export function without(
  ranges: readonly CodePointRange[],
  taken: readonly CodePointRange[],
): readonly CodePointRange[] {
  return ranges.flatMap(([first, last]) => {
    const left: CodePointRange[] = [];
    let from = first;
    for (const [start, end] of taken) {
      if (end < from || start > last) continue;
      if (start > from) left.push([from, start - 1]);
      from = Math.max(from, end + 1);
    }
    return from <= last ? [...left, [from, last] as const] : left;
  });
}

function spelt(ranges: readonly CodePointRange[]): string {
  const hex = (point: number): string => point.toString(16).toUpperCase().padStart(4, '0');
  return ranges
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(',');
}
