/** Text for people at a terminal under a head of its own, in lines that are easy to read. */

const WIDTH = 88;

/** The head, the text in lines indented by two, and an empty line. */
export function paragraph(head: string, text: string): string[] {
  return [head, ...wrapped(text).map((line) => `  ${line}`), ''];
}

/** The text in lines; a word is never cut. */
export function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
