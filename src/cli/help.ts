/** The help of the program and of each command, made from the commands themselves. */
import { EVERYWHERE, VERSION } from './command-line.ts';
import type { Command, Option } from './commands/command.ts';
import { EXIT_CODES_HELP } from './exit-code.ts';

const ABOUT = 'Turns a YAML design spec of an AWS system into the document that a review board decides on.';

/** Commands by what somebody wants to do; those of a group are named by their first word. */
const GROUPS: readonly (readonly [title: string, firsts: readonly string[]])[] = [
  ['Write a design', ['init', 'format', 'schema']],
  ['Review it', ['check', 'build', 'verify', 'explain']],
  ['Follow it as it changes', ['diff', 'baseline']],
  ['Oversee many', ['portfolio', 'report', 'config']],
  ['Rules and looks of your organization', ['rules', 'test-rules', 'theme']],
  ['This machine', ['doctor', 'completion']],
];

/** What `parapet --help` prints. */
export function programHelp(commands: readonly Command[]): string {
  const firstOf = ({ name }: Command): string => name.split(' ')[0] ?? name;
  const known = GROUPS.flatMap(([, firsts]) => firsts);
  const rest = commands.filter((command) => !known.includes(firstOf(command)));
  const blocks = GROUPS.map(([title, firsts]) => ({
    title,
    members: firsts.flatMap((first) => commands.filter((command) => firstOf(command) === first)),
  })).concat({ title: 'More', members: rest });
  const width = Math.max(...commands.map((command) => usageOf(command).length));
  return page([
    [ABOUT],
    ['Usage: parapet COMMAND'],
    ...blocks
      .filter(({ members }) => members.length > 0)
      .map(({ title, members }) => [
        `${title}:`,
        ...columns(
          members.map((command) => [usageOf(command), command.describe] as const),
          width,
        ),
      ]),
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
function columns(rows: readonly (readonly [string, string])[], least = 0): string[] {
  const first = Math.max(least, ...rows.map(([left]) => left.length));
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
