/** Pages that were read on the day of the last look at the facts; each table of sources is made with these. */
import type { Source } from '../source.ts';

const LAST_LOOK = '2026-11-23';

/** A page on which the fact was found. */
export function page(title: string, url: string): Source {
  return { title, url, read: LAST_LOOK, verified: true };
}

/** The same for a page that was read on a later day. */
export function pageRead(title: string, url: string, day: string): Source {
  return { title, url, read: day, verified: true };
}

/** A page that treats the subject, on which the fact itself was not found. */
export function unverifiedPage(title: string, url: string): Source {
  return { title, url, read: LAST_LOOK, verified: false };
}
