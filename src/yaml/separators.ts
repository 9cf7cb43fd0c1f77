/** What separates values in a text, counted before it is parsed: a bound on how many values there can be. */

const [LINE_FEED, CARRIAGE_RETURN, COMMA] = [10, 13, 44];

/** Whether a UTF-16 unit ends a line or a value. */
export function isSeparator(unit: number): boolean {
  return unit === LINE_FEED || unit === CARRIAGE_RETURN || unit === COMMA;
}

/** The line breaks and commas of a text. */
export function separatorsIn(text: string): number {
  let count = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    if (isSeparator(text.charCodeAt(offset))) count += 1;
  }
  return count;
}
