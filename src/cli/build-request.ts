/** What is asked of `parapet build`. */
import type { EditionName } from '../edition/editions.ts';
import type { BrowserChoice } from '../host/browser.ts';
import type { AsOf } from '../review/assemble.ts';
import type { Paper } from '../page/format.ts';
import type { Profile } from '../sections/profile.ts';
import type { HouseFiles } from './read-house.ts';
import type { Threshold } from './threshold.ts';

/** A form of the document, and the ending of its file. */
export type Form = 'pdf' | 'html' | 'md' | 'json';

/** What the command line says. */
export interface BuildRequest {
  readonly specs: readonly AskedBuild[];
  /** The day of the documents where it is stated. */
  readonly stated: AsOf | null;
  /** Folder with a company's own pictures. */
  readonly icons: string | undefined;
  readonly choice: BrowserChoice;
  /** Marks of values that look like secrets and are none. */
  readonly allowSecrets: readonly string[];
  /** Whether nothing is written, and only those documents are named that are not what would be made. */
  readonly check: boolean;
}

/** A spec, and what holds for it: specs of one run may belong to projects of their own. */
export interface AskedBuild {
  readonly path: string;
  readonly out: string;
  /** Forms to write. */
  readonly forms: readonly Form[];
  readonly failOn: Threshold;
  /** What was known at adoption, which the document lists; null without. */
  readonly baseline: string | null;
  /** Revision since which the document tells what changed; null without. */
  readonly since: string | null;
  readonly environments: readonly string[];
  readonly profile: Profile;
  /** Null where it is that of the theme, or the usual one. */
  readonly paper: Paper | null;
  /** Whether a cover is asked for; a theme may ask for one as well. */
  readonly cover: boolean;
  /** Folder with the look of the organization; null for our own. */
  readonly theme: string | null;
  /** For which readers the documents are. */
  readonly edition: EditionName;
  readonly rules: HouseFiles;
}
