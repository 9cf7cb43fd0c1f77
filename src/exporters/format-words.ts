/** How a document was printed, as keywords of it: whoever prints it again needs to know. */
import { BOARD, type Format, PAPERS, type ThemeMark } from '../page/format.ts';
import { PROFILES } from '../sections/profile.ts';

/** The keywords of a format. */
export function formatWords({ profile, paper, cover, theme }: Format): readonly string[] {
  return [
    profile,
    paper,
    ...(cover ? [COVER] : []),
    ...(theme === null ? [] : [`theme ${theme.id} ${theme.sha256}`]),
  ];
}

/** The format of which `words` are the last keywords; what they do not name is as usual. */
export function formatOf(words: readonly string[]): Format {
  return {
    profile: [...PROFILES, 'change' as const].find((one) => words.includes(one)) ?? BOARD.profile,
    paper: PAPERS.find((one) => words.includes(one)) ?? BOARD.paper,
    cover: words.includes(COVER),
    theme: themeIn(words),
  };
}

function themeIn(words: readonly string[]): ThemeMark | null {
  for (const word of words) {
    const [, id, sha256] = /^theme ([a-z0-9-]{1,40}) ([0-9a-f]{64})$/.exec(word) ?? [];
    if (id !== undefined && sha256 !== undefined) return { id, sha256 };
  }
  return null;
}

const COVER = 'cover';
