/** How a document is printed: for whom, on which paper, with or without a cover. */
import type { Profile } from '../sections/profile.ts';

/** Sheets that the document can be laid out for. */
export type Paper = 'a4' | 'letter';

/** All of them; the usual one is the first. */
export const PAPERS: readonly Paper[] = ['a4', 'letter'];

/** What is asked of a document besides its review. */
export interface Format {
  readonly profile: Profile;
  readonly paper: Paper;
  /** Whether a page with the title alone goes before the decision. */
  readonly cover: boolean;
  /** The theme of an organization in which it looks as it does; null for the package's own. */
  readonly theme: ThemeMark | null;
}

/** By what a theme is known again. */
export interface ThemeMark {
  readonly id: string;
  /** Of everything in its folder that decides how a document looks. */
  readonly sha256: string;
}

/** What a review board gets. */
export const BOARD: Format = { profile: 'board', paper: 'a4', cover: false, theme: null };
