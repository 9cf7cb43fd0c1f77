/** What a command is: its words for the parser and for `--help`, and its work, which is loaded when it runs. */
import type { ExitCode } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';

/** Something that is written with dashes. */
export interface Option {
  /** Without the dashes. */
  readonly name: string;
  /** One letter; null where there is none. */
  readonly short: string | null;
  /** What stands for its value in the help; null for a switch, which has none. */
  readonly value: string | null;
  /** The only values that it takes; null where it takes any. */
  readonly choices: readonly string[] | null;
  /** Whether it may be given more than once. */
  readonly many: boolean;
  readonly describe: string;
}

/** What is written without dashes; a command has one kind of it at most. */
export interface Operand {
  /** What stands for it in the help, such as `SPEC`. */
  readonly name: string;
  readonly describe: string;
  readonly least: number;
  readonly most: number;
  readonly choices: readonly string[] | null;
}

/** A command line that has been understood: every option is known, every choice is one of the choices. */
export interface Words {
  readonly operands: readonly string[];
  /** Values of the options that were given; a switch has an empty one. */
  readonly options: ReadonlyMap<string, readonly string[]>;
}

/** A command of Parapet. */
export interface Command {
  readonly name: string;
  /** One sentence without a full stop. */
  readonly describe: string;
  readonly operand: Operand | null;
  readonly options: readonly Option[];
  /** Command lines without the name of the program, each with what it does. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  readonly run: (words: Words, terminal: Terminal) => Promise<ExitCode>;
}

/** The value of an option that is given once at most. */
export function valueOf(words: Words, name: string): string | undefined {
  return words.options.get(name)?.[0];
}

/** An option without a value. */
export function switchNamed(name: string, short: string | null, describe: string): Option {
  return { name, short, value: null, choices: null, many: false, describe };
}

/** An option with a value, given once at most. */
export function textNamed(name: string, short: string | null, value: string, describe: string): Option {
  return { name, short, value, choices: null, many: false, describe };
}

/** An option that takes one of a few values, given once at most. */
export function choiceNamed(
  name: string,
  short: string | null,
  value: string,
  choices: readonly string[],
  describe: string,
): Option {
  return { name, short, value, choices, many: false, describe };
}
