/** How parts of statements are written, tried on lists and names of many lengths, as one text. */

const COUNTS = [0, 1, 2, 3, 4, 5];
const LENGTHS = [1, 11, 12, 13, 23, 24, 25, 35, 36, 37, 39, 40, 41, 59, 60, 61, 100, 187, 188, 256, 257];

/** A line for each number of names and each length of them; a run of one letter is written as its length. */
export function recordOfPhrases({ part, assetOf }) {
  const element = (length, letter = 'a') => ({ id: letter.repeat(length) });
  const list = (count, length) => Array.from({ length: count }, () => element(length));
  const short = (text) =>
    text.replaceAll(/(?<![a-z])([abc])\1*(?![a-z])/g, (run) => `${run[0]}*${run.length}`);
  const line = (title, text) => `${title}, ${text.length} long: ${short(text)}`;

  const parts = COUNTS.flatMap((count) =>
    LENGTHS.map((length) =>
      line(
        `${count} names of ${length}`,
        part`read ${list(count, length)} as ${element(length, 'b')} of ${'the account'}`,
      ),
    ),
  );
  const crowds = LENGTHS.map((length) =>
    line(
      `three lists of 4 names of ${length}`,
      part`move ${list(4, length)} from ${list(4, length)} to ${list(4, length)} before anybody notices`,
    ),
  );
  const tails = [199, 200, 201].map((length) => line(`a word of ${length}`, part`${'c'.repeat(length)}`));
  const assets = [
    line('two data', assetOf(list(2, 3), element(5, 'b'))),
    line('one element without data', assetOf([], element(5, 'b'))),
    line('one listed element without data', assetOf([], [element(5, 'b')])),
    line('two elements without data', assetOf([], list(2, 5))),
    line('a word without data', assetOf([], 'the network')),
  ];
  return `${[...parts, ...crowds, ...tails, ...assets].join('\n')}\n`;
}
