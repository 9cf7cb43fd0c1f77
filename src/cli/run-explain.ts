/** `parapet explain ID`: why a check matters, what to write, and where the facts come from. */
import type { Source } from '../aws/source.ts';
import type { Check } from '../checks/check.ts';
import { checks } from '../checks/index.generated.ts';
import { suggest } from '../diagnostic/suggest.ts';
import { threats } from '../threats/index.generated.ts';
import type { Threat } from '../threats/threat.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Runs the command. Throws `UsageError` for an id that nothing has. */
export function runExplain(id: string, terminal: Terminal): ExitCode {
  // A finding's key is `check@path`: the check is what there is to explain.
  const name = id.split('@')[0] ?? id;
  const check = checks.find((one) => one.id === name);
  const threat = threats.find((one) => one.id === name);
  if (check === undefined && threat === undefined) {
    const near = suggest(
      name,
      [...checks, ...threats].map((one) => one.id),
    );
    throw new UsageError(
      `There is no check or threat \`${name}\`.`,
      near.length > 0 ? `Did you mean \`${near.join('` or `')}\`?` : '`parapet rules` lists them all.',
    );
  }
  terminal.out(
    `${check === undefined ? (threat === undefined ? '' : threatText(threat)) : checkText(check)}\n`,
  );
  return EXIT.clean;
}

function checkText(check: Check): string {
  const { securityHub = [], cis = [], nist = [], attack = [] } = check.mappings;
  const mapped = [
    ...securityHub.map((control) => `Security Hub ${control}`),
    ...cis.map((control) => `CIS ${control}`),
    ...nist.map((control) => `NIST 800-53 ${control}`),
    ...attack.map((technique) => `ATT&CK ${technique}`),
  ];
  return [
    `${check.id}  (${check.severity})`,
    '',
    ...paragraph('Expected', `${check.expects.replace(/\.$/, '')}.`),
    ...paragraph('Otherwise', `${check.title}.`),
    ...paragraph('Why', check.rationale),
    ...paragraph('Mend', check.remedy),
    ...(check.question === null ? [] : paragraph('Well-Architected', check.question)),
    ...(mapped.length === 0 ? [] : paragraph('Frameworks', mapped.join(', '))),
    ...sourceLines(check.sources),
  ].join('\n');
}

function threatText(threat: Threat): string {
  return [
    `${threat.id}  (${threat.stride.join(', ')})`,
    '',
    ...paragraph('Threat', `${threat.title}.`),
    ...paragraph('Harms', threat.harms.join(', ')),
    ...(threat.cwe.length === 0
      ? []
      : paragraph('Weaknesses', threat.cwe.map((cwe) => `CWE-${cwe}`).join(', '))),
    ...(threat.attack.length === 0 ? [] : paragraph('Techniques', `ATT&CK ${threat.attack.join(', ')}`)),
    ...sourceLines(threat.sources),
  ].join('\n');
}

function sourceLines(sources: readonly Source[]): string[] {
  return [
    'Sources',
    ...sources.map(
      ({ title, url, read, verified }) =>
        `  ${title}\n  ${url} (read ${read}${verified ? '' : ', not verified there'})`,
    ),
  ];
}

const WIDTH = 88;

function paragraph(head: string, text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return [head, ...lines.map((line) => `  ${line}`), ''];
}
