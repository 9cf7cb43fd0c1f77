/**
 * The verdict on a design: what was found, what was decided and what the board is advised, without what only
 * documents show. Gates and reports need no more, and diagrams, tables and analyses cost several times as much.
 */
import { contradictions } from '../contradictions/index.generated.ts';
import type { Diagnostic, Outcome } from '../diagnostic/diagnostic.ts';
import { type House, verdictRuleOf } from '../house/house.ts';
import type { Model } from '../model/model.ts';
import { sha256 } from '../source/sha256.ts';
import type { SourceFile } from '../source/source-file.ts';
import { firstId } from '../spec/first-id.ts';
import { threats } from '../threats/index.generated.ts';
import { epochOf } from '../model/calendar.ts';
import { contradictionsOf } from './contradictions.ts';
import { type Answers, answersOf } from './answers.ts';
import { decide } from './decide.ts';
import { signedDesign, type SignedDesign } from './design-digest.ts';
import { defaultsIn, type Relied } from './facts.ts';
import { findingsOf, type Owners } from './findings.ts';
import { fingerprintsOf } from './fingerprint.ts';
import type { Evidence } from './evidence.ts';
import { governanceOf, type Rules } from './governance.ts';
import { houseOf } from './house.ts';
import { idleOverrides } from './idle-overrides.ts';
import { type Origin, traceOf, type Trace } from './places.ts';
import { renamesOf } from './renames.ts';
import type { Review, SignOff } from './review.generated.ts';
import { runChecks } from './run-checks.ts';
import { areasOf, countsOf } from './scorecard.ts';
import { signOffDiagnostics, signOffsOf } from './sign-offs.ts';
import { threatsOf } from './threats.ts';

/** The day as of which expiry and lateness are judged, and where it was taken from. */
export type AsOf = Review['asOf'];

/** What a review says, but for its tables, analyses and diagrams. */
export type Verdict = Omit<
  Review,
  'wellArchitected' | 'coverage' | 'posture' | 'analysis' | 'system' | 'changes' | 'diagrams' | 'notShown'
>;

/** A verdict, with what the rest of its review is made with. */
export interface Assembled {
  readonly verdict: Verdict;
  readonly trace: Trace;
}

/** A design that is ready to be reviewed. */
export interface Design {
  readonly model: Model;
  readonly origin: Origin;
  readonly files: readonly SourceFile[];
  /** The environment of the design; null for the design as the spec states it. */
  readonly environment: string | null;
  /** The id that the environment had first, by which it is known for ever. */
  readonly firstEnvironment: string | null;
  /** The rules that hold for it. */
  readonly house: House;
}

/** Judges a design as of a day. The value is null only if its decisions contradict the findings. */
export function assembleVerdict(design: Design, asOf: AsOf, version: string): Outcome<Assembled | null> {
  const { model, origin, files, environment, firstEnvironment, house } = design;
  const trace = traceOf(origin);
  // An environment is a system of its own: what was accepted in one was not accepted in another.
  const system = [firstId(model.spec.design), firstEnvironment].filter((part) => part !== null).join('/');
  const fingerprint = fingerprintsOf(system, origin.value);
  const governance = governanceOf(model, rulesOf(house), asOf.date, origin, trace);
  const decided = { asOf: asOf.date, governance, answers: answersOf(model) };
  const { results, relied } = runChecks(house, model, decided, trace, fingerprint);
  const signed = signedDesign(origin.value);
  const signOffs = signOffsOf(model, signed, trace);
  const derived = threatsOf(threats, model, trace, fingerprint);
  const diagnostics: readonly Diagnostic[] = [
    ...governance.diagnostics(),
    ...idleOverrides(model, { rules: threats, threats: derived }, origin),
    ...signOffDiagnostics(signOffs, origin),
  ];
  if (diagnostics.some(({ severity }) => severity === 'error')) return { value: null, diagnostics };
  const owners = ownersOf(model);
  const findings = [
    ...contradictionsOf(contradictions, { model, governance, owners, asOf: asOf.date, trace, fingerprint }),
    ...findingsOf(results, decided, owners),
  ];
  const decisions = governanceTables(model, trace, asOf.date, {
    exceptions: governance.exceptions(),
    exclusions: governance.exclusions(),
    answers: decided.answers,
    relied,
    signed,
    signOffs,
  });
  const counts = countsOf(results, findings);
  const verdict: Verdict = {
    format: 1,
    tool: { name: 'Parapet', version, checks: house.checks.length, threats: threats.length },
    asOf,
    edition: { name: 'internal', withheld: [] },
    design: designOf(model, trace, { environment, firstEnvironment, asOf: asOf.date }),
    renames: renamesOf(model.spec, trace),
    ...sourcesOf(files),
    decision: recommended({ findings, counts, threats: derived }, decisions, model, house),
    counts,
    areas: areasOf(results, findings),
    findings,
    checks: results,
    threats: derived,
    governance: decisions,
    house: houseOf(house),
  };
  return { value: { verdict, trace }, diagnostics };
}

/** The files, and one digest over all of them. */
function sourcesOf(files: readonly SourceFile[]): Pick<Review, 'sources' | 'digest'> {
  const sources = files.map(({ path, text }) => ({
    path,
    sha256: sha256(text),
    lines: text.split('\n').length,
    text,
  }));
  return { sources, digest: sha256(sources.map((file) => `${file.path}\0${file.sha256}\n`).join('')) };
}

/** Ids that decisions of the team may name, and what the organization asks of exceptions. */
function rulesOf(house: House): Rules {
  return {
    checks: house.checks.map(({ id }) => id),
    contradictions: contradictions.map(({ id }) => id),
    exceptions: house,
  };
}

function recommended(
  concluded: Pick<Evidence, 'findings' | 'counts' | 'threats'>,
  { exceptions, previous }: Review['governance'],
  model: Model,
  house: House,
): Review['decision'] {
  return decide({
    ...concluded,
    exceptions,
    previous,
    asks: model.spec.review?.asks ?? [],
    verdict: { limits: verdictRuleOf(house), by: house.verdict?.by ?? null },
  });
}

/** The owner of a component or an account answers for what is found on it. */
function ownersOf(model: Model): Owners {
  const stated = new Map<string, string>();
  for (const [section, elements] of [
    ['components', model.components],
    ['accounts', model.accounts],
  ] as const) {
    for (const { id, stated: said } of elements)
      if (said.owner !== undefined) stated.set(`${section}.${id}`, said.owner);
  }
  return {
    ofPath: (path) => stated.get(path.split('.').slice(0, 2).join('.')) ?? null,
    design: model.spec.design.owner.team,
  };
}

function designOf(
  model: Model,
  trace: Trace,
  {
    environment,
    firstEnvironment,
    asOf,
  }: Pick<Design, 'environment' | 'firstEnvironment'> & { readonly asOf: string },
): Review['design'] {
  const { design } = model.spec;
  return {
    id: design.id,
    firstId: firstId(design),
    title: environment === null ? design.title : `${design.title} (${environment})`,
    environment,
    firstEnvironment,
    summary: design.summary ?? null,
    revision: design.revision ?? null,
    status: design.status ?? 'draft',
    date: design.date ?? null,
    team: design.owner.team,
    contact: design.owner.contact ?? null,
    criticality: design.criticality ?? null,
    classification: design.classification ?? null,
    riskOwner: model.spec.review?.['risk-owner'] ?? null,
    rto: design.recovery?.rto ?? null,
    rpo: design.recovery?.rpo ?? null,
    availabilityTarget: design['availability-target'] ?? null,
    compliance: [...(design.compliance ?? [])],
    assumptions: Object.entries(design.assumptions ?? {}).map(([id, said]) => {
      const { text, owner, due } =
        typeof said === 'string' ? { text: said } : { ...said, due: said['validate-by'] };
      return {
        id,
        text,
        owner: owner ?? null,
        due: due ?? null,
        overdue: due !== undefined && isPast(due, asOf),
        place: trace.place(`/design/assumptions/${id}`),
      };
    }),
    outOfScope: Object.entries(design['out-of-scope'] ?? {}).map(([id, text]) => ({
      id,
      text,
      place: trace.place(`/design/out-of-scope/${id}`),
    })),
  };
}

/** What the answers were and rest on. */
interface Conclusions {
  readonly exceptions: readonly Review['governance']['exceptions'][number][];
  readonly exclusions: readonly Review['governance']['exclusions'][number][];
  readonly answers: Answers;
  readonly relied: readonly Relied[];
  readonly signed: SignedDesign;
  readonly signOffs: readonly SignOff[];
}

function governanceTables(
  model: Model,
  trace: Trace,
  asOf: string,
  { exceptions, exclusions, answers, relied, signed, signOffs }: Conclusions,
): Review['governance'] {
  const review = model.spec.review ?? {};
  const { previous } = review;
  return {
    openQuestions: openQuestionsOf(model, trace, asOf, answers),
    defaults: defaultsIn(relied),
    exceptions: [...exceptions],
    exclusions: [...exclusions],
    adopted: [],
    decisions: Object.entries(review.decisions ?? {}).map(([id, decision]) => ({
      id,
      title: decision.title,
      because: decision.because,
      alternatives: [...(decision.alternatives ?? [])],
      date: decision.date ?? null,
      by: decision.by ?? null,
      place: trace.place(`/review/decisions/${id}`),
    })),
    signing: { digest: signed.digest, covers: { ...signed.covers } },
    signOffs: [...signOffs],
    previous:
      previous === undefined
        ? null
        : {
            date: previous.date ?? null,
            revision: previous.revision ?? null,
            conditions: (previous.conditions ?? []).map(({ text, met }) => ({ text, met })),
          },
    wellArchitected: Object.entries(model.wellArchitected.stated).flatMap(([question, answer]) =>
      typeof answer === 'object' && 'answer' in answer
        ? [{ question, answer: answer.answer, notes: answer.notes ?? null, risk: answer.risk ?? null }]
        : [],
    ),
  };
}

/** The questions that were asked, and those of fields that nobody knows yet. */
function openQuestionsOf(
  { spec: { review = {} } }: Model,
  trace: Trace,
  asOf: string,
  answers: Answers,
): Review['governance']['openQuestions'] {
  return [
    ...Object.entries(review['open-questions'] ?? {}).map(([id, question]) => ({
      id,
      about: question.about ?? null,
      question: question.question,
      owner: question.owner,
      due: question.due ?? null,
      overdue: question.due !== undefined && isPast(question.due, asOf),
      place: trace.place(`/review/open-questions/${id}`),
    })),
    ...answers.open.map(({ path, question, owner, due, at }) => ({
      id: path,
      about: path,
      question,
      owner,
      due,
      overdue: isPast(due, asOf),
      place: trace.place(at),
    })),
  ];
}

/** Written so that a date that is none (30 February) counts as past. */
function isPast(day: string, asOf: string): boolean {
  return !(epochOf(day) >= epochOf(asOf));
}
