/** How a document was printed, as keywords of it: whoever prints it again needs to know. */
import { BOARD, type Format, PAPERS } from '../page/format.ts';
import { PROFILES } from '../sections/profile.ts';

/** The keywords of a format. */
export function formatWords({ profile, paper, cover }: Format): readonly string[] {
  return [profile, paper, ...(cover ? [COVER] : [])];
}

/** The format of which `words` are the last keywords; what they do not name is as usual. */
export function formatOf(words: readonly string[]): Format {
  return {
    profile: PROFILES.find((one) => words.includes(one)) ?? BOARD.profile,
    paper: PAPERS.find((one) => words.includes(one)) ?? BOARD.paper,
    cover: words.includes(COVER),
  };
}

const COVER = 'cover';
