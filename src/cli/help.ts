/** The help of the program and of each command, made from the commands themselves. */
import { EVERYWHERE, VERSION } from './command-line.ts';
import type { Command, Option } from './commands/command.ts';
import { EXIT_CODES_HELP } from './exit-code.ts';

const ABOUT = 'Turns a YAML design spec of an AWS system into the document that a review board decides on.';

/** What `parapet --help` prints. */
export function programHelp(commands: readonly Command[]): string {
  const rows = commands.map((command) => [usageOf(command), command.describe] as const);
  return page([
    [ABOUT],
    ['Usage: parapet COMMAND'],
    ['Commands:', ...columns(rows)],
    ['Options:', ...columns([VERSION, ...EVERYWHERE].map(optionRow))],
    ['`parapet COMMAND --help` shows what a command takes.'],
    [EXIT_CODES_HELP],
  ]);
}

/** What `parapet COMMAND --help` prints. */
export function commandHelp(command: Command): string {
  const { describe, operand, options, examples } = command;
  return page([
    [`Usage: parapet ${usageOf(command)} [OPTIONS]`],
    [`${describe}.`],
    operand === null ? [] : [`${operand.name}:`, ...columns([['', operand.describe + choicesOf(operand)]])],
    ['Options:', ...columns([...options, ...EVERYWHERE].map(optionRow))],
    ['Examples:', ...examples.flatMap(([line, does]) => [`  parapet ${line}`, `      ${does}`])],
    [EXIT_CODES_HELP],
  ]);
}

function page(blocks: readonly (readonly string[])[]): string {
  const filled = blocks.filter((block) => block.length > 0);
  return `${filled.map((block) => block.join('\n')).join('\n\n')}\n`;
}

function usageOf({ name, operand }: Command): string {
  if (operand === null) return name;
  const words = `${operand.name}${operand.most > 1 ? '...' : ''}`;
  return `${name} ${operand.least === 0 ? `[${words}]` : words}`;
}

function optionRow(option: Option): readonly [string, string] {
  const { name, short, value, describe } = option;
  return [
    `${short === null ? '   ' : `-${short},`} --${name}${value === null ? '' : ` ${value}`}`,
    describe + choicesOf(option),
  ];
}

function choicesOf({ choices }: Pick<Option, 'choices'>): string {
  return choices === null ? '' : ` (${choices.join(', ')})`;
}

/** Widest help in a terminal of 100 columns. */
const WIDTH = 98;

/** Two columns; the second is broken between words. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const first = Math.max(...rows.map(([left]) => left.length));
  return rows.flatMap(([left, right]) =>
    broken(right, WIDTH - first - 4).map(
      (line, index) => `  ${(index === 0 ? left : '').padEnd(first)}  ${line}`,
    ),
  );
}

function broken(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
