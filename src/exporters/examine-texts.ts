/** The last look at what a document says: nothing of the machine that made it, and no secret that nobody let through. */
import type { DocumentText } from '../pdf/document-texts.ts';
import { findSecrets } from '../redaction/find-secrets.ts';
import { namedSecret } from '../redaction/named-secret.ts';
import type { Delta } from '../delta/delta.generated.ts';
import type { Review } from '../review/review.generated.ts';

/** What a document is made among. */
export interface Surroundings {
  /** Folders of this machine. */
  readonly places: readonly string[];
  /** The text of the spec, which a document for readers outside does not carry, and what was read beside it. */
  readonly written: string;
}

/** The surroundings of a document of the whole `review`, told together with what changed. */
export function surroundings(
  review: Review,
  places: readonly string[] = [],
  delta: Delta | null = null,
): Surroundings {
  const texts = review.sources.map(({ text }) => text ?? '');
  return { places, written: [...texts, delta === null ? '' : JSON.stringify(delta)].join('\n') };
}

/**
 * Throws an `Error` that names the first text that has no place in a document. What the spec itself says is the
 * author's. Texts of which `soundTexts` knows that nothing is wrong with them are not examined again.
 */
export function examineTexts(
  texts: readonly DocumentText[],
  around: Surroundings,
  sound: ReadonlySet<string> = new Set(),
): void {
  const examine = examination(around);
  for (const { where, text } of texts) {
    const found = sound.has(text) ? null : examine(text);
    if (found !== null) throw new Error(`The document would show ${found} (${where}).`);
  }
}

/** Those of `texts` that may stand in a document as they are. */
export function soundTexts(texts: readonly string[], around: Surroundings): ReadonlySet<string> {
  const examine = examination(around);
  return new Set(texts.filter((text) => examine(text) === null));
}

/** Tells what a text would show that has no place in a document; null if there is nothing. */
function examination({ places, written }: Surroundings): (text: string) => string | null {
  const strange = places.filter((place) => !names(written, place));
  return (text) => {
    const place = strange.find((one) => names(text, one));
    if (place !== undefined) return `\`${place}\`, a folder of this machine`;
    // What stands behind a word such as "password" is certain only where an author wrote it.
    const secret = findSecrets(text).find(
      (one) => one.kind.id !== namedSecret.id && !written.includes(one.text),
    );
    return secret?.kind.title ?? null;
  };
}

/**
 * Whether a text names a folder, and not only an address or a longer name that goes on like it. One that stands at the
 * top, such as `/tmp`, is on every machine: it tells something only together with what is in it.
 */
function names(text: string, place: string): boolean {
  const isCommon = place.indexOf('/', 1) < 0;
  for (let at = text.indexOf(place); at >= 0; at = text.indexOf(place, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.slice(at + place.length, at + place.length + 2)];
    const ends = isCommon ? /^\/[\w.]/.test(after) : !/^[\w.~%-]/.test(after);
    if (!/[\w.~%-]/.test(before) && ends) return true;
  }
  return false;
}
