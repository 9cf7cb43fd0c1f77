/**
 * `parapet explain ID`: why a check matters, what to write, with examples and sources; what is known of a service;
 * with a design, why that was answered as it was.
 */
import { signal } from '../aws/signals.ts';
import { changesBehind } from '../checks/changes-behind.ts';
import type { Check } from '../checks/check.ts';
import type { Example } from '../checks/example.ts';
import type { Contradiction } from '../contradictions/contradiction.ts';
import { contradictions } from '../contradictions/index.generated.ts';
import { suggest } from '../diagnostic/suggest.ts';
import type { House } from '../house/house.ts';
import { ownVersion } from '../host/own-files.ts';
import { elementNames } from '../reporters/element-explanation.ts';
import { explanation } from '../reporters/explanation.ts';
import { mistakesIn } from '../reporters/mistakes.ts';
import { paragraph, wrapped } from '../reporters/paragraph.ts';
import { signingLines } from '../reporters/signing-lines.ts';
import { reviewDesign } from '../review.ts';
import { threats } from '../threats/index.generated.ts';
import type { Threat } from '../threats/threat.ts';
import { askedDesigns } from './asked-designs.ts';
import { asOfArgument, today } from './as-of.ts';
import { complainOf } from './complain-of.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { changeLines, sourceLines } from './explain-lines.ts';
import { houseLines, ruleLines } from './explain-rule.ts';
import { explainTopic } from './explain-topic.ts';
import { type HouseFiles, type HouseRead, readHouse } from './read-house.ts';
import { readSpecFile, terminalRoot } from './read-specs.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** What the command line says. */
export interface ExplainRequest {
  /** Of a check, a contradiction or a threat; with a design also the number or the key of anything that its review numbers. */
  readonly id: string;
  readonly spec: string | undefined;
  readonly asOf: string | undefined;
  /** The environment that is meant; none for the design as the spec states it. */
  readonly environments: readonly string[];
  readonly rules: HouseFiles;
}

/** What stands for the lines that record a signature. */
const SIGN_OFF = 'sign-off';

/** Runs the command. Throws `UsageError` for an id that nothing has. */
export async function runExplain(request: ExplainRequest, terminal: Terminal): Promise<ExitCode> {
  const rules = await readHouse(request.rules);
  const { house, reports } = rules;
  if (reports.length > 0) complainOf(reports, terminal);
  if (house === null) return EXIT.input;
  if (request.spec !== undefined) return explainIn(request.spec, request, house, terminal);
  const { id } = request;
  if (id === SIGN_OFF) {
    throw new UsageError(
      'A signature is bound to one design.',
      'Name the design: `parapet explain sign-off --spec design.yaml`.',
    );
  }
  if (/^[CFQTPBS]-\d+$/i.test(id)) {
    throw new UsageError(
      `\`${id}\` is a number in one design.`,
      `Name the design: \`parapet explain ${id} --spec design.yaml\`.`,
    );
  }
  // A finding's key is `check@path`: without a design, the check is what there is to explain.
  const name = id.split('@')[0] ?? id;
  const check = house.checks.find((one) => one.id === name);
  const contradiction = contradictions.find((one) => one.id === name);
  const threat = threats.find((one) => one.id === name);
  if (check !== undefined) terminal.out(`${await checkText(check, house, rules)}\n`);
  else if (contradiction !== undefined) terminal.out(`${await contradictionText(contradiction)}\n`);
  else if (threat !== undefined) terminal.out(`${threatText(threat)}\n`);
  else {
    const text = await explainTopic(name);
    if (text === null) throw unknownId(name, house);
    terminal.out(`${text}\n`);
  }
  return EXIT.clean;
}

async function explainIn(
  spec: string,
  request: ExplainRequest,
  house: House,
  terminal: Terminal,
): Promise<ExitCode> {
  const asOf = asOfArgument(request.asOf) ?? today(Date.now());
  const read = await readSpecFile(spec, terminalRoot(spec));
  const { path, files } = read;
  const { designs, diagnostics } = askedDesigns(read, request.environments);
  if (request.environments.includes('all'))
    throw new UsageError('`--environment all` means several designs.', 'Name one of them, or leave it out.');
  const [design = null] = designs;
  const reviewed = design === null ? null : reviewDesign(design, asOf, ownVersion(), house);
  const review = reviewed?.value ?? null;
  if (review === null) {
    const all = [...diagnostics, ...(reviewed?.diagnostics ?? [])];
    complainOf([mistakesIn({ path, files, diagnostics: all })], terminal);
    return EXIT.input;
  }
  const text =
    request.id === SIGN_OFF ? signingLines(review) : explanation(request.id, review, terminal.colour);
  if (text === null) {
    const [name = '', subject] = request.id.split('@', 2);
    const isKnown = [...house.checks, ...contradictions, ...threats].some((one) => one.id === name);
    if (!isKnown && subject === undefined && name.includes('/')) throw unknownId(name, house);
    const near = suggest(request.id, elementNames(review));
    throw new UsageError(
      `\`${request.id}\` is not in the review of \`${spec}\`.`,
      near.length > 0
        ? `Did you mean \`${near.join('` or `')}\`?`
        : `\`parapet check ${spec}\` shows the findings with their numbers.`,
    );
  }
  terminal.out(text);
  return EXIT.clean;
}

function unknownId(name: string, house: House): UsageError {
  const ids = [...house.checks, ...contradictions, ...threats].map((one) => one.id);
  // Whoever forgot the area has the rest of the id in mind.
  const rests = new Map(ids.map((id) => [id.slice(id.indexOf('/') + 1), id]));
  const short = name.includes('/') ? [] : [name, ...suggest(name, rests.keys())];
  const near = [...suggest(name, ids), ...short.flatMap((rest) => rests.get(rest) ?? [])].slice(0, 3);
  const ofHouse = name.startsWith('house/') && house.sources.length === 0;
  return new UsageError(
    `There is no check or threat \`${name}\`.`,
    ofHouse
      ? 'It would be a rule of your organization: name its pack with `--rules FILE`.'
      : near.length > 0
        ? `Did you mean \`${near.join('` or `')}\`?`
        : '`parapet rules` lists them all.',
  );
}

async function checkText(check: Check, house: House, { packs }: HouseRead): Promise<string> {
  const { examples } = await import('../checks/examples.generated.ts');
  const shown = examples[check.id];
  const { securityHub = [], cis = [], nist = [], attack = [] } = check.mappings;
  const mapped = Object.entries({
    'Security Hub': securityHub,
    CIS: cis,
    'NIST 800-53': nist,
    'ATT&CK': attack,
  })
    .filter(([, controls]) => controls.length > 0)
    .map(([name, controls]) => `${name} ${controls.join(', ')}`);
  return [
    `${check.id}  (${check.severity})`,
    '',
    ...houseLines(check.id, house),
    ...paragraph('Expected', `${check.expects.replace(/\.$/, '')}.`),
    ...paragraph('Otherwise', `${check.title}.`),
    ...paragraph('Why', check.rationale),
    ...paragraph('Mend', check.remedy),
    ...changeLines('What changed', changesBehind(check)),
    ...(check.question === null ? [] : paragraph('Well-Architected', check.question)),
    ...(mapped.length === 0 ? [] : paragraph('Frameworks', `${mapped.join('; ')}.`)),
    ...(shown === undefined
      ? []
      : [...exampleLines('Falls short', shown.bad), ...exampleLines('Sound', shown.good)]),
    ...ruleLines(check.id, packs),
    ...(check.sources.length === 0 ? [] : sourceLines(check.sources)),
  ]
    .join('\n')
    .trimEnd();
}

async function contradictionText(contradiction: Contradiction): Promise<string> {
  const { examples } = await import('../contradictions/examples.generated.ts');
  const shown = examples[contradiction.id];
  const { id, severity, title, expects, rationale, remedy, sources } = contradiction;
  return [
    `${id}  (contradiction, ${severity})`,
    '',
    ...paragraph('Contradiction', `${title}.`),
    ...paragraph('Must hold', `${expects}.`),
    ...paragraph('Why', rationale),
    ...paragraph('Mend', remedy),
    ...(shown === undefined ? [] : exampleLines('For example', shown)),
    ...(sources.length === 0 ? [] : sourceLines(sources)),
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
    ...paragraph(
      'Shown by',
      threat.detection.length === 0
        ? 'nothing that AWS reports'
        : threat.detection.map((id) => signal(id).name).join('; '),
    ),
    ...sourceLines(threat.sources),
  ].join('\n');
}

function exampleLines(head: string, { says, yaml }: Example): string[] {
  return [
    head,
    ...wrapped(says).map((line) => `  ${line}`),
    '',
    ...yaml.split('\n').map((line) => `    ${line}`),
    '',
  ];
}
