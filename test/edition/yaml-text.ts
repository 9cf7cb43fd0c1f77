/** A plain value as YAML: JSON is YAML, and keeps every character of its texts. */

/** `value` as a document in flow style. */
export function stringify(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
