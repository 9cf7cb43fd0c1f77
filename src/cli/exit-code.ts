/** What the process answers. The numbers are a promise to every script that calls Parapet. */
export const EXIT = {
  /** Ran; nothing at or above the threshold. */
  clean: 0,
  /** Ran; gaps at or above `--fail-on`, or what a gate refuses. Documents are written all the same. */
  gaps: 1,
  /** The input or the usage is wrong. */
  input: 2,
  /** Parapet itself failed, or the machine refused a file. */
  failure: 3,
  /** No browser could be used: everything but the PDF was written. */
  noBrowser: 4,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The worse of two answers, for runs over several specs: a failure before wrong input before gaps. */
export function worse(a: ExitCode, b: ExitCode): ExitCode {
  const order: readonly ExitCode[] = [EXIT.clean, EXIT.gaps, EXIT.noBrowser, EXIT.input, EXIT.failure];
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}

/** For `--help`. */
export const EXIT_CODES_HELP: string = `Exit codes:
  0  clean
  1  open gaps at or above --fail-on, or something else that the gate refuses
  2  wrong input or usage
  3  Parapet failed, or a file could not be read or written
  4  no browser: everything but the PDF was written`;
