/**
 * Gives list items the form in which readers expect them: a label, and a body with everything else. The browser
 * writes both into the item; here what it calls an item becomes the body of one, so that its content stays where the
 * pages look for it.
 */
import { bodiesOf, type PdfFile, reference } from './pdf-file.ts';

/** The structure elements that change, by object number; `add` takes new ones and tells their numbers. */
export function listBodies(pdf: PdfFile, add: (body: string) => number): ReadonlyMap<number, string> {
  const elements = new Map(
    bodiesOf(pdf).flatMap(({ number, text, stream }): readonly (readonly [number, string])[] =>
      !stream && text.startsWith('<</Type /StructElem') ? [[number, text]] : [],
    ),
  );
  const changed = new Map<number, string>();
  const now = (number: number): string => changed.get(number) ?? elements.get(number) ?? '';
  for (const [body, text] of elements) {
    if (typeOf(text) !== 'LI') continue;
    const list = reference(text, 'P');
    if (list === null || !elements.has(list)) continue;
    const kids = kidsOf(text);
    if (kids.some((kid) => typeOf(elements.get(kid.number ?? 0) ?? '') === 'LBody')) continue;
    const labels = kids.flatMap(({ number }) =>
      number !== null && typeOf(elements.get(number) ?? '') === 'Lbl' ? [number] : [],
    );
    const rest = kids.filter(({ number }) => number === null || !labels.includes(number));
    const item = add(
      `<</Type /StructElem\n/S /LI\n/P ${list} 0 R\n/K [${[...labels, body].map((kid) => `${kid} 0 R`).join(' ')}]>>`,
    );
    changed.set(
      body,
      withKids(text, rest.map(({ written }) => written).join(' '))
        .replace(/\/S \/LI\b/, '/S /LBody')
        .replace(/\/P \d+ 0 R/, `/P ${item} 0 R`),
    );
    for (const label of labels) changed.set(label, now(label).replace(/\/P \d+ 0 R/, `/P ${item} 0 R`));
    const holders = kidsOf(now(list)).map(({ number, written }) =>
      number === body ? `${item} 0 R` : written,
    );
    changed.set(list, withKids(now(list), holders.join(' ')));
  }
  return changed;
}

function typeOf(element: string): string {
  return /\/S \/(\w+)/.exec(element)?.[1] ?? '';
}

interface Kid {
  /** The object, where it is one of its own; content of a page is none. */
  readonly number: number | null;
  readonly written: string;
}

/** `/K` of an element: a reference, a number, a dictionary, or several of them. */
const KIDS = /\/K (\[(?:[^[\]<>]|<<[^<>]*>>)*\]|\d+ 0 R|\d+|<<[^<>]*>>)/;

function kidsOf(element: string): readonly Kid[] {
  const kids = KIDS.exec(element)?.[1] ?? '';
  return Array.from(kids.matchAll(/<<[^<>]*>>|(\d+) 0 R|\d+/g), ([written, number]) => ({
    number: number === undefined ? null : Number(number),
    written,
  }));
}

function withKids(element: string, kids: string): string {
  return element.replace(KIDS, `/K [${kids}]`);
}
