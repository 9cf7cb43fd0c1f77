/** Completion for shells, made from the commands themselves; the scripts ask nobody anything when a key is pressed. */
import { EVERYWHERE, VERSION } from './command-line.ts';
import type { Command, Option } from './commands/command.ts';

/** Shells that are known. */
type Shell = 'bash' | 'zsh' | 'fish';

/** What `--format` takes, by command. */
export type Formats = ReadonlyMap<string, readonly string[]>;

/** The script for a shell. `ids` are what `parapet explain` takes. */
export function completionScript(
  shell: Shell,
  commands: readonly Command[],
  { ids, formats }: { readonly ids: readonly string[]; readonly formats: Formats },
): string {
  const known = commands.map((command) => ({
    name: command.name,
    describe: command.describe,
    options: [...command.options, ...EVERYWHERE].map((option) => withChoices(option, command.name, formats)),
    words: command.name === 'explain' ? ids : (command.operand?.choices ?? []),
  }));
  if (shell === 'fish') return fishScript(known);
  const script = bashScript(known);
  return shell === 'bash' ? script : `autoload -U +X bashcompinit && bashcompinit\n${script}`;
}

interface Known {
  readonly name: string;
  readonly describe: string;
  readonly options: readonly Option[];
  readonly words: readonly string[];
}

/** Formats take a file behind `=`, so they are no choices for the parser; here they are. */
function withChoices(option: Option, command: string, formats: Formats): Option {
  const choices = option.name === 'format' ? (formats.get(command) ?? null) : null;
  return choices === null ? option : { ...option, choices };
}

function bashScript(known: readonly Known[]): string {
  const firsts = [...new Set(known.map(({ name }) => name.split(' ')[0] ?? name))];
  const groups = firsts.filter((first) => known.some(({ name }) => name.startsWith(`${first} `)));
  const parts = (group: string): string =>
    known
      .filter(({ name }) => name.startsWith(`${group} `))
      .map(({ name }) => name.slice(group.length + 1))
      .join(' ');
  return `# parapet completion for bash; zsh reads it too.
_parapet() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" command="" word index
  for ((index = 1; index < COMP_CWORD; index++)); do
    word="\${COMP_WORDS[index]}"
    case "$word" in
      -*) ;;
      *)
        command="$word"
        case "$word" in
          ${groups.join('|')}) [ $((index + 1)) -lt "$COMP_CWORD" ] && command="$word \${COMP_WORDS[index+1]}" ;;
        esac
        break ;;
    esac
  done
  COMPREPLY=()
  case "$command" in
    "") COMPREPLY=($(compgen -W "${firsts.join(' ')} --${VERSION.name} ${switches(EVERYWHERE)}" -- "$cur")); return ;;
${groups.map((group) => `    "${group}") COMPREPLY=($(compgen -W "${parts(group)}" -- "$cur")); return ;;`).join('\n')}
${known.map(bashCase).join('\n')}
  esac
}
complete -o default -F _parapet parapet
`;
}

function bashCase({ name, options, words }: Known): string {
  const chosen = options.filter(({ choices }) => choices !== null);
  const cases = chosen.map(({ name: option, short, choices }) => {
    const spelt = short === null ? `--${option}` : `--${option}|-${short}`;
    return `        ${spelt}) COMPREPLY=($(compgen -W "${(choices ?? []).join(' ')}" -- "$cur")); return ;;`;
  });
  const operand = words.length === 0 ? '' : `COMPREPLY=($(compgen -W "${words.join(' ')}" -- "$cur"))`;
  return [
    `    "${name}")`,
    ...(cases.length === 0 ? [] : ['      case "$prev" in', ...cases, '      esac']),
    `      case "$cur" in`,
    `        -*) COMPREPLY=($(compgen -W "${switches(options)}" -- "$cur")) ;;`,
    ...(operand === '' ? [] : [`        *) ${operand} ;;`]),
    '      esac ;;',
  ].join('\n');
}

function switches(options: readonly Option[]): string {
  return options.map(({ name }) => `--${name}`).join(' ');
}

function fishScript(known: readonly Known[]): string {
  const firsts = [...new Set(known.map(({ name }) => name.split(' ')[0] ?? name))];
  return [
    '# parapet completion for fish.',
    `set -l commands ${firsts.join(' ')}`,
    ...known.flatMap(({ name, describe, options, words }) => {
      const [first = '', second] = name.split(' ');
      const seen = `'__fish_seen_subcommand_from ${first}${second === undefined ? '' : `; and __fish_seen_subcommand_from ${second}`}'`;
      const start =
        second === undefined
          ? `complete -c parapet -n "not __fish_seen_subcommand_from $commands" -f -a ${first} -d ${fishText(describe)}`
          : `complete -c parapet -n '__fish_seen_subcommand_from ${first}' -f -a ${second} -d ${fishText(describe)}`;
      return [
        ...(second === undefined
          ? []
          : [`complete -c parapet -n "not __fish_seen_subcommand_from $commands" -f -a ${first}`]),
        start,
        ...options.map(({ name: option, short, value, choices, describe: says }) =>
          [
            `complete -c parapet -n ${seen} -l ${option}`,
            ...(short === null ? [] : [`-s ${short}`]),
            ...(value === null ? [] : ['-r']),
            ...(choices === null ? [] : [`-f -a '${choices.join(' ')}'`]),
            `-d ${fishText(says)}`,
          ].join(' '),
        ),
        ...(words.length === 0 ? [] : [`complete -c parapet -n ${seen} -f -a '${words.join(' ')}'`]),
      ];
    }),
    '',
  ].join('\n');
}

function fishText(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
