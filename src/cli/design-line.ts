/** By what a spec is told from a part of one, where nothing is known of a file but its text. */

/** A file with this line is a spec. */
export const DESIGN_LINE: RegExp = /^["']?design["']?[ \t]*:/m;

/** The same for git. */
export const DESIGN_PATTERN = '^["\']?design["\']?[[:blank:]]*:';
