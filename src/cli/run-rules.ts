/** `parapet rules`: every check, every kind of contradiction and every kind of threat, with those of the organization. */
import { contradictions } from '../contradictions/index.generated.ts';
import { ownVersion } from '../host/own-files.ts';
import { pretty } from '../reporters/pretty.ts';
import { threats } from '../threats/index.generated.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type HouseFiles, readHouse } from './read-house.ts';
import type { Terminal } from './terminal.ts';

/** Runs the command. */
export async function runRules(
  format: 'pretty' | 'json',
  files: HouseFiles,
  terminal: Terminal,
): Promise<ExitCode> {
  const { house, reports } = await readHouse(files);
  if (reports.length > 0)
    terminal.complain(pretty(reports, { colour: terminal.colourErrors, version: ownVersion() }));
  if (house === null) return EXIT.input;
  const checks = house.checks.map((check) => ({
    ...check,
    severity: house.severities.get(check.id)?.value ?? check.severity,
    pack: house.origins.get(check.id) ?? null,
    off: house.off.get(check.id)?.value ?? null,
  }));
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
      ...checks.map(({ id, severity, expects, off }) => row(id, off === null ? severity : 'off', expects)),
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
