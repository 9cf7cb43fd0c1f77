/** `parapet rules`: every check, every kind of contradiction and every kind of threat, with those of the organization. */
import { contradictions } from '../contradictions/index.generated.ts';
import type { Severity } from '../checks/check.ts';
import { quote, quoteList } from '../diagnostic/quote.ts';
import { suggest } from '../diagnostic/suggest.ts';
import type { House } from '../house/house.ts';
import { threats } from '../threats/index.generated.ts';
import { complainOf } from './complain-of.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { checksOf, servicesNamed } from './explain-topic.ts';
import { type HouseFiles, readHouse } from './read-house.ts';
import { reaches } from './threshold.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** What the command line says. */
export interface RulesRequest {
  readonly format: 'pretty' | 'json';
  readonly files: HouseFiles;
  /** What an id begins with; null for all of them. */
  readonly area: string | null;
  /** The least severity. */
  readonly severity: 'critical' | 'high' | 'medium' | 'low' | null;
  readonly service: string | null;
  /** A catalogue that rules are mapped to. */
  readonly framework: 'security-hub' | 'cis' | 'nist' | 'attack' | 'cwe' | 'well-architected' | null;
}

/** Runs the command. Throws `UsageError` for an area or a service that there is not. */
export async function runRules(request: RulesRequest, terminal: Terminal): Promise<ExitCode> {
  const { house, reports } = await readHouse(request.files);
  if (reports.length > 0) complainOf(reports, terminal);
  if (house === null) return EXIT.input;
  const chosen = await chosenOf(request, house);
  terminal.out(request.format === 'json' ? jsonText(chosen) : listText(chosen));
  return EXIT.clean;
}

type Chosen = Awaited<ReturnType<typeof chosenOf>>;

async function chosenOf({ area, severity: least, service, framework }: RulesRequest, house: House) {
  const examined = await examinedOf(service);
  const isMeant = ({ id }: { readonly id: string }): boolean =>
    (area === null || id.startsWith(`${area}/`)) && (examined === null || examined.has(id));
  const isGrave = (severity: Severity): boolean => least === null || reaches(severity, least);
  const all = [...house.checks, ...contradictions, ...threats];
  if (area !== null && !all.some(({ id }) => id.startsWith(`${area}/`))) throw noSuchArea(area, all);
  return {
    checks: house.checks
      .map((check) => ({
        ...check,
        severity: house.severities.get(check.id)?.value ?? check.severity,
        pack: house.origins.get(check.id) ?? null,
        off: house.off.get(check.id)?.value ?? null,
        mapped: mappedTo(framework, { ...check.mappings, question: check.question }),
      }))
      .filter((check) => isMeant(check) && isGrave(check.severity) && check.mapped !== null),
    clashes: contradictions.filter((one) => isMeant(one) && isGrave(one.severity) && framework === null),
    // A threat has no severity of its own: that follows from the design.
    kinds: threats
      .map((threat) => ({
        ...threat,
        mapped: mappedTo(framework, { attack: threat.attack, cwe: threat.cwe.map((one) => `CWE-${one}`) }),
      }))
      .filter((threat) => isMeant(threat) && least === null && threat.mapped !== null),
  };
}

function jsonText({ checks, clashes, kinds }: Chosen): string {
  const value = {
    checks: checks.map(({ run: _, mapped: __, ...check }) => check),
    contradictions: clashes.map(({ find: _, ...contradiction }) => contradiction),
    threats: kinds.map(({ find: _, mapped: __, ...threat }) => threat),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function listText({ checks, clashes, kinds }: Chosen): string {
  const wide = Math.max(0, ...[...checks, ...clashes, ...kinds].map(({ id }) => id.length));
  const row = (id: string, note: string, title: string, mapped: readonly string[] | null = null): string => {
    const names = mapped === null || mapped.length === 0 ? '' : ` (${mapped.join(', ')})`;
    return `  ${id.padEnd(wide)}  ${note.padEnd(8)}  ${title}${names}`;
  };
  const blocks = [
    block(
      ['check', 'checks'],
      checks.map(({ id, severity, expects, off, mapped }) =>
        row(id, off === null ? severity : 'off', expects, mapped),
      ),
    ),
    block(
      ['kind of contradiction', 'kinds of contradiction'],
      clashes.map(({ id, severity, title }) => row(id, severity, title)),
    ),
    block(
      ['kind of threat', 'kinds of threat'],
      kinds.map(({ id, stride, title, mapped }) =>
        row(id, stride.map((letter) => letter.charAt(0).toUpperCase()).join(''), title, mapped),
      ),
    ),
  ].filter((one) => one !== '');
  return blocks.length === 0
    ? 'No rule is like that.\n'
    : `${blocks.join('\n\n')}\n\n\`parapet explain ID\` tells why it matters and what to write.\n`;
}

function block([one, many]: readonly [string, string], rows: readonly string[]): string {
  return rows.length === 0 ? '' : [`${rows.length} ${rows.length === 1 ? one : many}`, ...rows].join('\n');
}

interface Mapped {
  readonly securityHub?: readonly string[];
  readonly cis?: readonly string[];
  readonly nist?: readonly string[];
  readonly attack?: readonly string[];
  readonly cwe?: readonly string[];
  readonly question?: string | null;
}

/** What a rule is called in a catalogue; null where it is in none of its rows, and nothing where none is asked for. */
function mappedTo(framework: RulesRequest['framework'], mapped: Mapped): readonly string[] | null {
  if (framework === null) return [];
  const names = {
    'security-hub': mapped.securityHub,
    cis: mapped.cis,
    nist: mapped.nist,
    attack: mapped.attack,
    cwe: mapped.cwe,
    'well-architected': typeof mapped.question === 'string' ? [mapped.question] : [],
  }[framework];
  return names === undefined || names.length === 0 ? null : names;
}

async function examinedOf(service: string | null): Promise<ReadonlySet<string> | null> {
  if (service === null) return null;
  const found = servicesNamed(service).map(({ id }) => id);
  if (found.length > 0) return new Set(await checksOf(found));
  throw new UsageError(
    `No service is called ${quote(service)}.`,
    'Write it as in a spec, such as `s3`, `rds-postgresql` or `load-balancer`.',
  );
}

function noSuchArea(area: string, all: readonly { readonly id: string }[]): UsageError {
  const areas = [...new Set(all.map(({ id }) => id.split('/')[0] ?? id))];
  const near = suggest(area, areas);
  return new UsageError(
    `There is no area ${quote(area)}.`,
    near.length > 0 ? `Did you mean ${quoteList(near, 'or')}?` : `There are ${quoteList(areas, 'and')}.`,
  );
}
