/** Whether what is printed in a colour can be read: contrast after WCAG 2.2, on paper and on the dark page. */
import type { ThemeFile } from './theme-file.generated.ts';

/** A name of a colour, as the style sheets have it. */
export type ColourName = keyof NonNullable<ThemeFile['colours']>;

/** Colours by name, as `#rrggbb`. */
export type Colours = Readonly<Partial<Record<ColourName, string>>>;

/** By which light a page is read. */
export type Light = 'colours' | 'night';

/** Text needs this much. */
const LEAST = 4.5;

/** Colours in which text is set; the others draw lines and grounds. */
const TEXT: readonly ColourName[] = ['ink', 'soft', 'quiet', 'accent', 'critical', 'high', 'medium', 'low'];

/** Those that stand in the coloured cells of the risk matrix as well. */
const IN_CELLS: ReadonlySet<ColourName> = new Set<ColourName>(['ink', 'soft', 'accent']);

/** A colour that is hard to read. */
export interface Faint {
  readonly colour: ColourName;
  readonly value: string;
  /** What it stands on, in words: `white paper`. */
  readonly ground: string;
  /** The colour whose statement has to change: the text's own, or that of the ground. */
  readonly stated: ColourName;
  /** With one decimal, rounded down. */
  readonly ratio: string;
  /** The nearest colour of its hue that is legible; null where it is the ground that has to change. */
  readonly better: string | null;
}

/** What the style sheet of the package sets: the colours of a light, and the grounds that no theme changes. */
export interface Palette {
  readonly colours: Readonly<Record<ColourName, string>>;
  readonly page: { readonly words: string; readonly value: string };
  readonly cells: readonly string[];
}

/** The stated colours among `stated` that stand out too little from what they are printed on. */
export function faintColours(stated: Colours, { colours, page, cells }: Palette): readonly Faint[] {
  const all = { ...colours, ...stated };
  const grounds = [
    { ...page, by: null },
    { words: '`tint`', value: all.tint, by: 'tint' as const },
    ...cells.map((value) => ({ words: 'the risk matrix', value, by: 'cell' as const })),
  ];
  return TEXT.flatMap((colour): readonly Faint[] => {
    const value = all[colour];
    const asked = grounds.filter(
      ({ by }) =>
        (stated[colour] !== undefined || (by === 'tint' && stated.tint !== undefined)) &&
        (by !== 'cell' || IN_CELLS.has(colour)),
    );
    const faint = asked.find(({ value: ground }) => contrast(value, ground) < LEAST);
    if (faint === undefined) return [];
    const isOwn = stated[colour] !== undefined;
    const ratio = (Math.floor(contrast(value, faint.value) * 10) / 10).toFixed(1);
    return [
      {
        colour,
        value,
        ground: faint.words,
        stated: isOwn ? colour : 'tint',
        ratio,
        better: isOwn
          ? legible(
              value,
              asked.map((ground) => ground.value),
            )
          : null,
      },
    ];
  });
}

/** The ratio of two colours in `#rrggbb`, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16));
}

/** The colour with just as much black, or white on dark grounds, as makes it legible on all of them. */
function legible(colour: string, grounds: readonly string[]): string | null {
  const [first = '#ffffff'] = grounds;
  const towards = luminance(first) > 0.5 ? 0 : 255;
  for (let step = 1; step <= 100; step += 1) {
    const mixed = channels(colour).map((channel) => Math.round(channel + ((towards - channel) * step) / 100));
    const better = `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
    if (grounds.every((ground) => contrast(better, ground) >= LEAST)) return better;
  }
  return null;
}

const NAMES: readonly ColourName[] = [...TEXT, 'rule', 'hair', 'tint'];

/** The palettes that the style sheet of the package sets. */
export function palettesIn(css: string): Readonly<Record<Light, Palette>> {
  const find = (pattern: string): string => {
    const value = new RegExp(`${pattern}(#[0-9a-f]{3,6})\\b`).exec(css)?.[1];
    if (value === undefined) throw new RangeError(`The style sheet has no ${pattern}.`);
    return value.length === 4 ? `#${Array.from(value.slice(1), (digit) => digit + digit).join('')}` : value;
  };
  const coloursOf = (prefix: string): Readonly<Record<ColourName, string>> => {
    const named = NAMES.map((name) => [name, find(`--${prefix}${name}: `)] as const);
    return Object.fromEntries(named) as Record<ColourName, string>;
  };
  const paper = css.split('@media')[0] ?? '';
  const cell = (text: string, pattern: RegExp): readonly string[] =>
    Array.from(text.matchAll(pattern), ([, value = '']) => value);
  return {
    colours: {
      colours: coloursOf(''),
      page: { words: 'white paper', value: '#ffffff' },
      cells: cell(paper, /\.risk-matrix \.risk-\w+ \{\s*background: (#[0-9a-f]{6})/g),
    },
    night: {
      colours: coloursOf('night-'),
      page: { words: 'the dark page', value: find('--page: light-dark\\(#fff, ') },
      cells: cell(
        css,
        /\.risk-matrix \.risk-\w+ \{\s*background: light-dark\(#[0-9a-f]{6}, (#[0-9a-f]{6})\)/g,
      ),
    },
  };
}
