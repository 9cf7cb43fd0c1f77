/**
 * What of PDF/UA-1 can be checked by a machine, by the checkpoints of the Matterhorn protocol. It reads the objects
 * as they stand in the file; what it does not check stands in `docs/accessibility.md`.
 */
import { inflateSync } from 'node:zlib';

import { expandPdf } from '../../src/pdf/expand.ts';
import { type Body, bodiesOf, objectText, openPdf, pageObjects, reference } from '../../src/pdf/pdf-file.ts';

/** Structure types that every reader of PDF 1.7 knows. */
const STANDARD = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl ' +
    'LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu ' +
    'WT WP Figure Formula Form'
  ).split(' '),
);

/** One sentence for each fault, with the checkpoint. */
export function accessibilityFaults(document: Uint8Array): readonly string[] {
  const pdf = openPdf(expandPdf(document));
  const bodies = bodiesOf(pdf);
  const objects = new Map(bodies.filter(({ stream }) => !stream).map(({ number, text }) => [number, text]));
  const catalogue = objectText(pdf, pdf.root);
  const faults: string[] = [];
  const expectTrue = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };
  const metadata = bodies.find(({ text }) => text.startsWith('<</Type /Metadata'))?.text ?? '';
  expectTrue(metadata.includes('<dc:title>'), '06: the metadata has no title');
  expectTrue(catalogue.includes('/DisplayDocTitle true'), '07: viewers do not show the title');
  expectTrue(/\/MarkInfo <<[^>]*\/Marked true/.test(catalogue), '06: it is not marked as tagged');
  expectTrue(/\/Lang [(<]/.test(catalogue), '11: it has no language');
  const root = reference(catalogue, 'StructTreeRoot');
  const tree = root === null ? '' : (objects.get(root) ?? '');
  const roles = new Map(
    Array.from(
      (/\/RoleMap <<([^>]*)>>/.exec(tree)?.[1] ?? '').matchAll(/\/(\w+) \/(\w+)/g),
      ([, from, to]) => [from, to],
    ),
  );
  const elements = new Map([...objects].filter(([, text]) => text.startsWith('<</Type /StructElem')));
  const typeOf = (text: string): string => /\/S \/(\w+)/.exec(text)?.[1] ?? '';
  for (const type of new Set(Array.from(elements.values(), typeOf))) {
    const known = STANDARD.has(type) || STANDARD.has(roles.get(type) ?? '');
    expectTrue(known, `02: nobody knows the structure type ${type}`);
  }
  let level = 0;
  for (const type of inOrder(tree, elements).map(typeOf)) {
    const next = /^H([1-6])$/.exec(type)?.[1];
    if (next === undefined) continue;
    expectTrue(Number(next) <= level + 1, `14: a heading of level ${next} follows one of level ${level}`);
    level = Number(next);
  }
  expectTrue(level > 0, '14: it has no headings');
  for (const [number, text] of elements) {
    const type = typeOf(text);
    if (type === 'Figure') expectTrue(/\/Alt [(<]/.test(text), `13: figure ${number} has no text`);
    const kids = kidsOf(text).map((kid) => typeOf(elements.get(kid) ?? ''));
    if (type === 'LI') {
      expectTrue(kids.at(-1) === 'LBody', `09: list item ${number} has no body`);
      expectTrue(
        kids.every((kid) => kid === 'Lbl' || kid === 'LBody'),
        `09: list item ${number} holds ${kids.join(', ')}`,
      );
    }
    for (const kid of kidsOf(text)) {
      const child = elements.get(kid);
      expectTrue(
        child === undefined || reference(child, 'P') === number,
        `09: element ${kid} is a child of ${number} and does not say so`,
      );
    }
    if (type === 'TH')
      expectTrue(/\/Scope \/(?:Column|Row|Both)/.test(text), `15: heading cell ${number} has no scope`);
  }
  const contents = new Set(pageObjects(pdf).map((page) => reference(objectText(pdf, page), 'Contents')));
  faults.push(
    ...annotationFaults(objects, elements),
    ...fontFaults(objects),
    ...bodies.filter(({ number }) => contents.has(number)).flatMap(paintFaults),
  );
  return faults;
}

/** Links and fields are told of in the structure, and pages follow its order. */
function annotationFaults(
  objects: ReadonlyMap<number, string>,
  elements: ReadonlyMap<number, string>,
): readonly string[] {
  const holders = new Map<number, string>();
  for (const text of elements.values()) {
    const type = /\/S \/(\w+)/.exec(text)?.[1] ?? '';
    for (const [, number] of text.matchAll(/\/Type \/OBJR\s+\/Obj (\d+) 0 R/g))
      holders.set(Number(number), type);
  }
  return [...objects].flatMap(([number, text]) => {
    if (text.startsWith('<</Type /Page\n') && text.includes('/Annots'))
      return text.includes('/Tabs /S') ? [] : [`28: page ${number} has no tab order`];
    if (!text.startsWith('<</Type /Annot')) return [];
    const isField = text.includes('/Subtype /Widget');
    const told = isField ? /\/TU </.test(text) : /\/Contents </.test(text);
    return [
      ...(text.includes('/StructParent ') ? [] : [`28: annotation ${number} is in no structure`]),
      ...(holders.get(number) === (isField ? 'Form' : 'Link')
        ? []
        : [`28: annotation ${number} is told of nowhere`]),
      ...(told ? [] : [`28: annotation ${number} has no text`]),
    ];
  });
}

/** Everything that is painted belongs to the structure, or is marked as what may be passed over. */
function paintFaults({ number, text }: Body): readonly string[] {
  const data = text.slice(text.indexOf('\nstream\n') + '\nstream\n'.length, -'\nendstream'.length);
  const content = inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
  const instructions =
    content.replace(/<[0-9A-Fa-f]*>|\((?:\\[^]|[^\\)])*\)/g, '()').match(/[A-Za-z*]+(?=\s|$)/g) ?? [];
  let depth = 0;
  let unmarked = 0;
  for (const instruction of instructions) {
    if (instruction === 'BDC' || instruction === 'BMC') depth += 1;
    else if (instruction === 'EMC') depth -= 1;
    else if (depth === 0 && /^(?:[fFSsBb]\*?|T[jJ]|Do|sh)$/.test(instruction)) unmarked += 1;
  }
  return [
    ...(unmarked === 0 ? [] : [`01: page content ${number} paints ${unmarked} times without a mark`]),
    ...(depth === 0 ? [] : [`01: page content ${number} has marks that do not match`]),
  ];
}

/** Fonts are in the file, and their glyphs can be read back as characters. */
function fontFaults(objects: ReadonlyMap<number, string>): readonly string[] {
  return [...objects].flatMap(([number, text]) => {
    if (text.startsWith('<</Type /FontDescriptor'))
      return /\/FontFile[23]? \d+ 0 R/.test(text) ? [] : [`31: font ${number} is not embedded`];
    if (!/^<<\/Type \/Font\n[^]*\/Subtype \/Type0\b/.test(text)) return [];
    return /\/ToUnicode \d+ 0 R/.test(text) ? [] : [`31: font ${number} cannot be read back`];
  });
}

/** The elements in reading order. */
function inOrder(tree: string, elements: ReadonlyMap<number, string>): readonly string[] {
  const walk = (text: string): readonly string[] =>
    kidsOf(text).flatMap((kid) => {
      const element = elements.get(kid);
      return element === undefined ? [] : [element, ...walk(element)];
    });
  return walk(tree);
}

/** Numbers of an element's children; references to annotations and pages are none. */
function kidsOf(text: string): readonly number[] {
  const kids = /\/K (\[[^\]]*\]|\d+ 0 R)/.exec(text)?.[1] ?? '';
  const own = kids.replace(/<<[^>]*>>/g, '');
  return Array.from(own.matchAll(/(\d+) 0 R/g), ([, number]) => Number(number));
}
