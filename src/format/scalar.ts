/** How a scalar is written: plain where that means the same, else in double quotes, else as block text. */
import { valueOf } from '../yaml/read-scalar.ts';
import type { YamlNode } from '../yaml/yaml-node.ts';

/** Longest line. */
export const WIDTH = 120;

/** Words that other readers of YAML take for yes and no. */
const LOADED = /^(?:y|n|yes|no|on|off)$/i;

/** A scalar on one line. */
export function inline({ value, scalar }: YamlNode, inFlow: boolean): string {
  if (typeof value !== 'string') return scalar?.raw ?? '';
  return isPlain(value, inFlow) ? value : JSON.stringify(value);
}

/** A key; it is a text whatever it looks like, and stands in both kinds of mapping. */
export function keyText(name: string): string {
  return isPlain(name, true) ? name : JSON.stringify(name);
}

/**
 * The lines of a text below its key, the first of which is the sign of the block; null where one line is right.
 * `room` is how much of the line is left behind the key, `indent` how far the text is indented.
 */
export function block(value: unknown, room: number, indent: number): readonly string[] | null {
  if (typeof value !== 'string') return null;
  if (value.includes('\n')) return literal(value);
  if (value.length <= room || !/^[^\s#](?:[^\s]| (?! ))*[^\s]$/u.test(value) || !value.includes(' '))
    return null;
  return ['>-', ...folded(value, WIDTH - indent)];
}

/** Line breaks as they are; null where the block would lose blank space. */
function literal(text: string): readonly string[] | null {
  if (/^[\s]|[ \t]$|[ \t]\n|[^\n\P{Cc}]|\n\n$/u.test(text)) return null;
  const ends = text.endsWith('\n');
  const lines = (ends ? text.slice(0, -1) : text).split('\n');
  return [ends ? '|' : '|-', ...lines];
}

function folded(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

function isPlain(text: string, inFlow: boolean): boolean {
  if (LOADED.test(text) || valueOf(text, 'plain') !== text) return false;
  if (/^[\s\-?:,[\]{}#&*!|>'"%@`=~.]|[\s:]$|: | #|[\n\t\r\u0085\u2028\u2029]/u.test(text)) return false;
  return !inFlow || !/[,[\]{}]/.test(text);
}
