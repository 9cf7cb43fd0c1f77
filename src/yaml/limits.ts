/** How large a spec may be: bounds that keep hostile input from exhausting memory or time. */

/** UTF-16 units in a file. */
export const MOST_FILE_TEXT: number = 5 * 1024 * 1024;
/** Line breaks and commas in a file: what values are separated by, counted before parsing. */
export const MOST_SEPARATORS = 300_000;
/** Nested mappings and lists. */
export const MOST_DEPTH = 64;
/** Values in a document; keys are not counted. */
export const MOST_NODES = 200_000;
/** UTF-16 units in one key. */
export const MOST_KEY_TEXT = 256;
/** UTF-16 units in one value. */
export const MOST_VALUE_TEXT: number = 64 * 1024;
/** UTF-16 units in all keys and values together. */
export const MOST_TEXT: number = 4 * 1024 * 1024;
