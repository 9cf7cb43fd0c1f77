/** What can go wrong with the browser, said so that a person can mend it. */

/** Kinds of failure; `unavailable` and `sandbox` mean that no browser can be used on this machine as it is. */
export type BrowserFault = 'unavailable' | 'sandbox' | 'crashed' | 'timeout' | 'refused';

/** Thrown by everything in `host` that needs the browser. */
export class BrowserError extends Error {
  override readonly name = 'BrowserError';
  readonly fault: BrowserFault;
  /** How to mend it, in one or more sentences. */
  readonly hint: string;

  constructor(fault: BrowserFault, message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.fault = fault;
    this.hint = hint;
  }
}
