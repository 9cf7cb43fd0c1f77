/** How long may pass between two restores that are tried; no page of AWS gives a number, so it is ours. */
export const LONGEST_BETWEEN_RESTORES_DAYS = 365;
