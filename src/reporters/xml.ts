/** XML that is well formed whatever is put into it. Callers write out control characters, which XML forbids. */

/** An attribute with a space before it. */
export function attribute(name: string, value: string): string {
  return ` ${name}="${text(value).replaceAll('"', '&quot;').replaceAll(/\s/g, ' ')}"`;
}

/** Text between tags; nothing in it makes a tag, an entity or the end of a section. */
export function text(value: string): string {
  return (
    value
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      // Runners of pipelines look for commands in whatever is printed.
      .replaceAll(/#(?=#)/g, '&#35;')
      .replaceAll(/^(\s*):(?=:)/gm, '$1&#58;')
  );
}

/** What stands before each line of a child. */
export const INDENT = '  ';

/** An element in lines, its children indented. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (readonly string[])[],
): readonly string[] {
  const head = Object.entries(attributes)
    .map(([key, value]) => attribute(key, value))
    .join('');
  if (children.length === 0) return [`<${name}${head}/>`];
  return [
    `<${name}${head}>`,
    ...children.flatMap((lines) => lines.map((line) => `${INDENT}${line}`)),
    `</${name}>`,
  ];
}
