/**
 * From the words of a command line to a request. Options mean what is written and nothing more: no
 * abbreviations, no `--no-x`, no `a.b`, no numbers made out of names; what is not known is an error.
 */
import { Parser } from 'yargs/helpers';

import { quote, quoteList } from '../diagnostic/quote.ts';
import { suggest } from '../diagnostic/suggest.ts';
import { type Command, type Option, switchNamed, type Words } from './commands/command.ts';
import { UsageError } from './usage-error.ts';

/** Options of every command. */
export const EVERYWHERE: readonly Option[] = [
  switchNamed('quiet', 'q', 'Say nothing but results and errors'),
  switchNamed('help', 'h', 'Show this help'),
];

/** The option of the program itself. */
export const VERSION: Option = switchNamed('version', null, 'Show the version');

/** Words mean what is written: nothing is abbreviated, negated, split at dots or made a number of. */
const LITERAL = {
  'boolean-negation': false,
  'camel-case-expansion': false,
  'dot-notation': false,
  'duplicate-arguments-array': true,
  'greedy-arrays': false,
  'parse-numbers': false,
  'parse-positional-numbers': false,
  'populate--': true,
  'strip-aliased': true,
  'unknown-options-as-args': true,
};

/** What is to be done. */
export type Request =
  | { readonly kind: 'version' }
  | { readonly kind: 'help'; readonly command: Command | null }
  | { readonly kind: 'run'; readonly command: Command; readonly words: Words };

/** Understands a command line. Throws `UsageError`. */
export function readCommandLine(given: readonly string[], commands: readonly Command[]): Request {
  // `parapet help check` is how many programs are asked; here it means the same as `parapet check --help`.
  const words = given[0] === 'help' ? [...given.slice(1), '--help'] : given;
  const at = words.findIndex((word) => !word.startsWith('-') || word === '-');
  const { command, length } = at < 0 ? { command: null, length: 0 } : commandAt(words.slice(at), commands);
  const rest = words.filter((_, index) => index < at || index >= at + length);
  const known = [...(command?.options ?? [VERSION]), ...EVERYWHERE];
  const helpOf = command === null ? 'parapet --help' : `parapet ${command.name} --help`;
  const read = readWords(rest, known, helpOf);
  if (read.options.has('help')) return { kind: 'help', command };
  if (read.options.has('version')) return { kind: 'version' };
  if (command === null) {
    throw new UsageError(
      'No command is named.',
      'For example `parapet check design.yaml`; `parapet --help` shows the commands.',
    );
  }
  checkOperands(command, read.operands, helpOf);
  return { kind: 'run', command, words: read };
}

/** The command that the words begin with, and how many of them are its name: `baseline create` has two. */
function commandAt(
  words: readonly string[],
  commands: readonly Command[],
): { readonly command: Command; readonly length: number } {
  const [first = '', second = ''] = words;
  const single = commands.find((one) => one.name === first);
  if (single !== undefined) return { command: single, length: 1 };
  const group = commands.filter((one) => one.name.startsWith(`${first} `));
  const double = group.find((one) => one.name === `${first} ${second}`);
  if (double !== undefined) return { command: double, length: 2 };
  const names = (group.length > 0 ? group : commands).map((one) => one.name);
  if (group.length > 0) throw unknownPart(first, second, names);
  const near = suggest(first, names);
  throw new UsageError(
    `There is no command ${quote(first)}.`,
    near.length > 0 ? `Did you mean ${quoteList(near, 'or')}?` : '`parapet --help` shows the commands.',
  );
}

function unknownPart(first: string, second: string, names: readonly string[]): UsageError {
  const near = suggest(`${first} ${second}`, names);
  const isNone = second === '' || second.startsWith('-');
  return new UsageError(
    isNone
      ? `\`parapet ${first}\` needs to know what to do.`
      : `There is no command ${quote(`${first} ${second}`)}.`,
    !isNone && near.length > 0
      ? `Did you mean ${quoteList(near, 'or')}?`
      : `Write one of ${quoteList(names, 'or')}; \`parapet --help\` tells what they do.`,
  );
}

function readWords(words: readonly string[], known: readonly Option[], helpOf: string): Words {
  const named = (wanted: (option: Option) => boolean): string[] =>
    known.filter(wanted).map(({ name }) => name);
  const { argv, error } = Parser.detailed([...words], {
    alias: Object.fromEntries(known.flatMap(({ name, short }) => (short === null ? [] : [[name, [short]]]))),
    boolean: named(({ value }) => value === null),
    string: named(({ value }) => value !== null),
    array: named(({ value }) => value !== null),
    configuration: LITERAL,
  });
  if (error !== null) throw new UsageError(`${error.message}.`, `\`${helpOf}\` shows what can be written.`);
  const before = argv._.map(String);
  const names = new Set(['_', '--', ...known.map(({ name }) => name)]);
  // What looks like the opposite of a switch is taken for one by the parser.
  const opposite = Object.keys(argv).find((name) => !names.has(name));
  const unknown =
    before.find((word) => word.startsWith('-') && word !== '-') ??
    (opposite === undefined ? undefined : `--${opposite}`);
  if (unknown !== undefined) throw unknownOption(unknown.replace(/=.*$/s, ''), known, helpOf);
  const behind: unknown = argv['--'];
  const options = known.flatMap((option): readonly (readonly [string, readonly string[]])[] => {
    const given: unknown = argv[option.name];
    return given === undefined ? [] : [[option.name, valuesFor(option, given, words)]];
  });
  return {
    operands: [...before, ...(Array.isArray(behind) ? behind.map(String) : [])],
    options: new Map(options),
  };
}

/** Options that do the same for different commands: who knows one of them writes it elsewhere, too. */
const ALIKE: readonly (readonly string[])[] = [
  ['only', 'format'],
  ['since', 'against'],
];

function unknownOption(written: string, known: readonly Option[], helpOf: string): UsageError {
  const word = written.replace(/^-+/, '');
  const names = known.map(({ name }) => name);
  const alike = ALIKE.find((group) => group.includes(word))?.filter((name) => names.includes(name)) ?? [];
  const near = (alike.length > 0 ? alike : suggest(word, names)).map((name) => `--${name}`);
  return new UsageError(
    `There is no option ${quote(written)}.`,
    near.length > 0
      ? `Did you mean ${quoteList(near, 'or')}?`
      : `\`${helpOf}\` shows the options; write \`--\` before a file whose name begins with a dash.`,
  );
}

/** The values of an option; a switch has an empty one. */
function valuesFor(option: Option, given: unknown, words: readonly string[]): readonly string[] {
  const { name, short, value, choices, many } = option;
  if (value === null) {
    if (
      words.some((word) => word.startsWith(`--${name}=`) || (short !== null && word.startsWith(`-${short}=`)))
    ) {
      throw new UsageError(`\`--${name}\` takes no value.`, `Write \`--${name}\` alone.`);
    }
    return [''];
  }
  const values = Array.isArray(given) ? given.map(String) : [String(given)];
  if (values.length === 0 || values.includes('')) {
    throw new UsageError(`\`--${name}\` needs a value.`, `Write \`--${name} ${choices?.[0] ?? value}\`.`);
  }
  if (values.length > 1 && !many)
    throw new UsageError(`\`--${name}\` is given twice.`, 'Leave out all but one.');
  const wrong = choices === null ? undefined : values.find((one) => !choices.includes(one));
  if (choices !== null && wrong !== undefined) throw notAChoice(`\`--${name}\``, wrong, choices);
  return values;
}

function notAChoice(what: string, given: string, choices: readonly string[]): UsageError {
  const near = suggest(given, choices);
  const rest = `It takes ${quoteList(choices, 'or')}.`;
  return new UsageError(
    `${what} does not take ${quote(given)}.`,
    near.length > 0 ? `Did you mean ${quoteList(near, 'or')}? ${rest}` : rest,
  );
}

function checkOperands({ name, operand, examples }: Command, given: readonly string[], helpOf: string): void {
  const extra = given[operand?.most ?? 0];
  if (extra !== undefined) {
    throw new UsageError(
      `\`parapet ${name}\` does not take ${quote(extra)}.`,
      `\`${helpOf}\` shows what it takes.`,
    );
  }
  if (operand === null) return;
  const empty = given.includes('');
  if (given.length < operand.least || empty) {
    const what = empty
      ? `An empty word is no ${operand.name}.`
      : `\`parapet ${name}\` needs ${operand.name === 'ID' ? 'an' : 'a'} ${operand.name}.`;
    throw new UsageError(what, `For example \`parapet ${examples[0]?.[0] ?? name}\`.`);
  }
  const { choices } = operand;
  const wrong = choices === null ? undefined : given.find((word) => !choices.includes(word));
  if (choices !== null && wrong !== undefined) throw notAChoice(`\`parapet ${name}\``, wrong, choices);
}
