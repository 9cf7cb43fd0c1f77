/** What is printed is what is seen: characters that hide, reorder or pretend are taken out of every text. */

/** Controls, marks of direction and invisible separators; tabs and line ends become spaces in HTML anyway. */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffc\u{e0000}-\u{e0fff}]/gu;

/** Characters without a meaning of their own, and halves of characters. */
const MEANINGLESS = /[\p{Co}\p{Cs}]/gu;

/** `value` with every text in it as it may be printed; keys and everything else stay as they are. */
export function withVisibleText<T>(value: T): T {
  return visible(value) as T;
}

function visible(value: unknown): unknown {
  if (typeof value === 'string') return visibleText(value);
  if (Array.isArray(value)) return value.map(visible);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visible(inner)]));
}

/** `text` without characters that cannot be seen; what stands for nothing becomes U+FFFD. */
export function visibleText(text: string): string {
  return text.replace(INVISIBLE, '').replace(MEANINGLESS, '\ufffd').normalize('NFC');
}
