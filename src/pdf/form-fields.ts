/**
 * Fields that are filled in by hand. The page has links to themselves where fields belong, because the browser
 * places links and no fields; here each becomes a field of text, of choice or for a signature, without any action.
 */
import { bodiesOf, type Body, objectText, type PdfFile } from './pdf-file.ts';
import { textString } from './pdf-syntax.ts';

/** A field as the page asks for it. */
export interface FormField {
  /** The id of its link: `field-` and lower-case letters, figures and dashes. */
  readonly id: string;
  readonly kind: 'text' | 'choice' | 'signature';
  /** What a screen reader says, and what is shown when it is pointed at. */
  readonly label: string;
  /** What can be chosen. */
  readonly options: readonly string[];
}

/** Text of a field: nine points, dark, in a face that every viewer has. */
const LOOK = '/DA (/Helv 9 Tf 0.086 0.129 0.169 rg)';

const FACES =
  '/DR <</Font <</Helv <</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>>>>>';

/** The form, and the annotations and structure elements that change, by object number. */
export interface Form {
  /** The entry of the catalogue; null where the document has no fields. */
  readonly entry: string | null;
  readonly objects: ReadonlyMap<number, string>;
}

/** The form of `pdf` for those of `fields` whose places are in it. */
export function formOf(pdf: PdfFile, fields: readonly FormField[]): Form {
  const byId = new Map(fields.map((field) => [field.id, field]));
  const objects = new Map<number, string>();
  const numbers: number[] = [];
  const bodies = byId.size === 0 ? [] : bodiesOf(pdf);
  for (const { number, text } of bodies) {
    const field = text.startsWith('<</Type /Annot') ? byId.get(destinationOf(text)) : undefined;
    if (field === undefined) continue;
    objects.set(number, widget(text, field, pageOf(number, bodies)));
    numbers.push(number);
  }
  // What was tagged as a link is a field of a form.
  const places = new Set(numbers);
  for (const { number, text } of bodies) {
    if (!text.startsWith('<</Type /StructElem') || !/\/S \/Link\b/.test(text)) continue;
    const annotations = Array.from(text.matchAll(/\/Obj (\d+) 0 R/g), ([, one]) => Number(one));
    if (annotations.some((one) => places.has(one)))
      objects.set(number, text.replace(/\/S \/Link\b/, '/S /Form'));
  }
  const list = numbers.map((number) => `${number} 0 R`).join(' ');
  return { entry: numbers.length === 0 ? null : `/AcroForm <</Fields [${list}] ${LOOK} ${FACES}>>`, objects };
}

function destinationOf(annotation: string): string {
  return /\/Dest \/([\w-]+)/.exec(annotation)?.[1] ?? '';
}

/** The page that shows an annotation. */
function pageOf(annotation: number, bodies: readonly Body[]): number | null {
  const shows = new RegExp(`/Annots \\[[^\\]]*\\b${annotation} 0 R`);
  return bodies.find(({ text }) => text.startsWith('<</Type /Page\n') && shows.test(text))?.number ?? null;
}

function widget(annotation: string, field: FormField, page: number | null): string {
  const keep = (key: string, value: string): string =>
    new RegExp(`/${key} ${value}`).exec(annotation)?.[0] ?? '';
  return [
    '<</Type /Annot /Subtype /Widget',
    keep('Rect', String.raw`\[[^\]]*\]`),
    page === null ? '' : `/P ${page} 0 R`,
    keep('StructParent', String.raw`\d+`),
    `/F 4 /T (${field.id}) /TU ${textString(field.label)}`,
    `${kindEntries(field)}>>`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function kindEntries({ kind, options }: FormField): string {
  if (kind === 'signature') return '/FT /Sig';
  if (kind === 'text') return `/FT /Tx ${LOOK}`;
  // A list that drops down.
  return `/FT /Ch /Ff 131072 ${LOOK} /Opt [${options.map(textString).join(' ')}]`;
}

/**
 * The numbers of the fields of the form in `catalogue`. Throws unless every one of them is one of ours: a field may do
 * nothing by itself.
 */
export function quietFields(pdf: PdfFile, catalogue: string): ReadonlySet<number> {
  const own =
    /\/AcroForm <<\/Fields \[((?:\d+ 0 R ?)*)\] \/DA \([^()]*\) \/DR <<\/Font <<\/Helv <<[^<>]*>>>>>>>>/.exec(
      catalogue,
    );
  if (own === null || catalogue.split('/AcroForm').length !== 2)
    throw new Error('The document holds `/AcroForm`, which has no place in it.');
  const numbers = [...(own[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
  if (numbers.some((number) => !WIDGET.test(objectText(pdf, number))))
    throw new Error('The document has a field of a form that is not one of its own.');
  return new Set(numbers);
}

/** Exactly what `widget` writes. */
const WIDGET =
  /^<<\/Type \/Annot \/Subtype \/Widget \/Rect \[[-\d. ]+\] (?:\/P \d+ 0 R )?(?:\/StructParent \d+ )?\/F 4 \/T \(field-[a-z0-9-]+\) \/TU <[0-9A-F]+> \/FT \/(?:Sig|Tx \/DA \([^()]*\)|Ch \/Ff 131072 \/DA \([^()]*\) \/Opt \[(?:<[0-9A-F]+> ?)*\])>>$/;
