/** Where commands write: results to standard output, everything else to standard error. */
import { inert } from '../reporters/inert.ts';
import { visible } from '../source/characters.ts';

/** The two streams as commands see them. */
export interface Terminal {
  /** Results; nothing is added. */
  readonly out: (text: string) => void;
  /** A sentence for the person at the terminal, on a line of its own; control characters are written out. */
  readonly say: (sentence: string) => void;
  /** Why nothing or not everything was done, and what to do, to standard error; also when quiet. */
  readonly fail: (message: string, hint: string) => void;
  /** Text that was made for a person by a reporter, to standard error; also when quiet. */
  readonly complain: (text: string) => void;
  /** What is being done, on a terminal only; the next one replaces it. */
  readonly progress: (sentence: string) => void;
  /** Whether results may be coloured. */
  readonly colour: boolean;
  /** Whether what goes to standard error may be coloured. */
  readonly colourErrors: boolean;
}

/** The process's own streams. `NO_COLOR`, a pipe or a dumb terminal means no colour; `FORCE_COLOR` means colour. */
export function processTerminal(quiet: boolean): Terminal {
  const { stdout, stderr, env } = process;
  const interactive = stderr.isTTY && env['TERM'] !== 'dumb' && env['CI'] === undefined && !quiet;
  let shown = false;
  const clear = (): void => {
    if (shown) stderr.write('\r\u001B[2K');
    shown = false;
  };
  return {
    out: (text) => {
      clear();
      stdout.write(text);
    },
    say: (sentence) => {
      clear();
      if (!quiet) stderr.write(sentenceText(sentence));
    },
    fail: (message, hint) => {
      clear();
      stderr.write(sentenceText(`error ${message}\nhelp: ${hint}`));
    },
    complain: (text) => {
      clear();
      stderr.write(text);
    },
    progress: (sentence) => {
      if (!interactive) return;
      clear();
      stderr.write(visible(sentence));
      shown = true;
    },
    colour: coloured(stdout.isTTY, env),
    colourErrors: coloured(stderr.isTTY, env),
  };
}

function sentenceText(sentence: string): string {
  return inert(`${sentence.split('\n').map(visible).join('\n')}\n`);
}

function coloured(isTerminal: boolean, env: NodeJS.ProcessEnv): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  if ((env['FORCE_COLOR'] ?? '') !== '' && env['FORCE_COLOR'] !== '0') return true;
  return isTerminal && env['TERM'] !== 'dumb';
}
