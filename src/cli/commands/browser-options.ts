/** The options of every command that starts a browser. */
import type { BrowserChoice } from '../../host/browser.ts';
import { type Option, switchNamed, textNamed, valueOf, type Words } from './command.ts';

/** Which browser, and how. */
export const BROWSER_OPTIONS: readonly Option[] = [
  textNamed(
    'browser',
    null,
    'PATH',
    'A Chrome, Chromium or Edge to use; else PARAPET_BROWSER, else what is found',
  ),
  switchNamed('no-sandbox', null, 'Start the browser without its sandbox'),
];

/** What was chosen. */
export function browserChoice(words: Words): BrowserChoice {
  return { executable: valueOf(words, 'browser') ?? null, sandbox: !words.options.has('no-sandbox') };
}
