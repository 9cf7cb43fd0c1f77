/**
 * Runners of pipelines obey commands that they find in what a program prints: `::error::` where a line begins,
 * `##[group]` and `##vso[...]` anywhere. Names and titles of a spec are printed too, so such marks are broken.
 */

/** The text with every such mark written out: `::error::` at the start of a line becomes `<U+003A>:error::`. */
export function inert(text: string): string {
  return text.replaceAll(COMMAND, '$1<U+003A>').replaceAll(/#(?=#\w*\[)/g, '<U+0023>');
}

/** Spaces and colours do not count as the start of a line. */
// oxlint-disable-next-line no-control-regex -- the start of a colour is what it looks for
const COMMAND = /^((?:[^\S\n]|\u001B\[\d+m)*):(?=:)/gm;
