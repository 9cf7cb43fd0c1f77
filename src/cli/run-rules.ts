/** `parapet rules`: every check, every kind of contradiction and every kind of threat that Parapet knows. */
import { checks } from '../checks/index.generated.ts';
import { contradictions } from '../contradictions/index.generated.ts';
import { threats } from '../threats/index.generated.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

/** Runs the command. */
export function runRules(format: 'pretty' | 'json', terminal: Terminal): ExitCode {
  if (format === 'json') {
    const value = {
      checks: checks.map(({ run: _, ...check }) => check),
      contradictions: contradictions.map(({ find: _, ...contradiction }) => contradiction),
      threats: threats.map(({ find: _, ...threat }) => threat),
    };
    terminal.out(`${JSON.stringify(value, null, 2)}\n`);
    return EXIT.clean;
  }
  const wide = Math.max(...[...checks, ...contradictions, ...threats].map(({ id }) => id.length));
  const row = (id: string, note: string, title: string): string =>
    `  ${id.padEnd(wide)}  ${note.padEnd(8)}  ${title}`;
  terminal.out(
    [
      `${checks.length} checks`,
      ...checks.map(({ id, severity, expects }) => row(id, severity, expects)),
      '',
      `${contradictions.length} kinds of contradiction`,
      ...contradictions.map(({ id, severity, title }) => row(id, severity, title)),
      '',
      `${threats.length} kinds of threat`,
      ...threats.map(({ id, stride, title }) =>
        row(id, stride.map((letter) => letter.charAt(0).toUpperCase()).join(''), title),
      ),
      '',
      '`parapet explain ID` tells why it matters and what to write.',
      '',
    ].join('\n'),
  );
  return EXIT.clean;
}
