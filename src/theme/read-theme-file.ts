/** Reads a `theme.yaml`: every mistake with its place, in one run. What is not known is refused, so that a typo shows. */
import { type Diagnostic, errorAt, type Outcome } from '../diagnostic/diagnostic.ts';
import { inOrder, withinLimit } from '../diagnostic/order.ts';
import { failuresOf } from '../house/evaluate.ts';
import { type Failure, flattened } from '../house/failure.ts';
import { NO_MARKS, parseCovered } from '../redaction/parse-covered.ts';
import { child, type Pointer } from '../source/pointer.ts';
import type { SourceFile } from '../source/source-file.ts';
import { explainErrors } from '../spec/explain-error.ts';
import { explaining } from '../spec/explaining.ts';
import { viewSchema } from '../spec/schema-view.ts';
import type { YamlDocument } from '../yaml/yaml-document.ts';
import { faintColours, type Light, palettesIn } from './colours.ts';
import { themeSchema } from './theme-schema.generated.ts';
import type { ThemeFile } from './theme-file.generated.ts';

/** The name of the file in the folder of a theme. */
export const THEME_FILE = 'theme.yaml';

/** What a theme says as far as it may be said: what is wrong in it has been told, and is left out. */
export interface ReadThemeFile {
  readonly document: YamlDocument;
  readonly said: Partial<ThemeFile>;
}

/** The theme in a file with secrets covered; null if it is no YAML. `css` is the package's own style sheet. */
export function readThemeFile(
  source: SourceFile,
  css: string,
): Outcome<ReadThemeFile | null> & { readonly file: SourceFile } {
  const { file, document, diagnostics } = parseCovered(source, NO_MARKS);
  if (document === null) return { value: null, diagnostics: diagnostics.map(ofThemes), file };
  const view = viewSchema(themeSchema);
  const failures = flattened(failuresOf(view, themeSchema, document.value));
  const wrong = explainErrors(explaining(document, view), failures);
  const said = sound(document.value, '', failures);
  const faint = isPartOfTheme(said) ? faintIn(document, said, css) : [];
  const all = withinLimit(inOrder([...diagnostics, ...wrong, ...faint].map(ofThemes)));
  return { value: isPartOfTheme(said) ? { document, said } : null, diagnostics: all, file };
}

/** Whether a theme without mistakes says what each must. */
export function isWhole(said: Partial<ThemeFile>): said is ThemeFile {
  return said['parapet-theme'] !== undefined && said.theme !== undefined;
}

function isPartOfTheme(said: unknown): said is Partial<ThemeFile> {
  return typeof said === 'object' && said !== null && !Array.isArray(said);
}

/** Failures of a group that leave what stands in it as it is. */
const OF_KEYS: ReadonlySet<string> = new Set(['additionalProperties', 'required']);

/** A value without everything in it that fails, so that the rest can be looked at all the same. */
function sound(value: unknown, at: Pointer, failures: readonly Failure[]): unknown {
  if (failures.some(({ instancePath, keyword }) => instancePath === at && !OF_KEYS.has(keyword)))
    return undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const members = Object.entries(value).map(
    ([key, inner]: [string, unknown]) => [key, sound(inner, child(at, key), failures)] as const,
  );
  return Object.fromEntries(members.filter(([, inner]) => inner !== undefined));
}

function faintIn(document: YamlDocument, said: Partial<ThemeFile>, css: string): readonly Diagnostic[] {
  const palettes = palettesIn(css);
  return (['colours', 'night'] as const).flatMap((light: Light) =>
    faintColours(said[light] ?? {}, palettes[light]).map(({ colour, value, ground, stated, ratio, better }) =>
      errorAt(
        document.locate(child('', light, stated)),
        'theme-contrast',
        `\`${colour}\` (${value}) has a contrast of ${ratio}:1 on ${ground}; text needs 4.5:1.`,
        better === null
          ? `Take ${light === 'night' ? 'a darker' : 'a lighter'} \`${stated}\`.`
          : `\`"${better}"\` is the nearest of its hue that can be read.`,
      ),
    ),
  );
}

/** What is said of specs is said of the theme. */
function ofThemes(diagnostic: Diagnostic): Diagnostic {
  const meant = (text: string): string => text.replace(/(?<!`)\b([Tt])he spec\b(?!`)/g, '$1he theme');
  const { code, message, hint } = diagnostic;
  const begin =
    code === 'empty-file'
      ? 'Start with `parapet-theme: 1` and `theme: { id: acme, title: House of Acme }`.'
      : hint;
  return { ...diagnostic, message: meant(message), hint: begin === null ? null : meant(begin) };
}
