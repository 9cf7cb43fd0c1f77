/** Tells people what is wrong with something that was read, with its lines. */
import { ownVersion } from '../host/own-files.ts';
import { pretty } from '../reporters/pretty.ts';
import type { Report } from '../reporters/report.ts';
import type { Terminal } from './terminal.ts';

/** Tells it where errors are told. */
export function complainOf(reports: readonly Report[], terminal: Terminal): void {
  terminal.complain(pretty(reports, { colour: terminal.colourErrors, version: ownVersion() }));
}
