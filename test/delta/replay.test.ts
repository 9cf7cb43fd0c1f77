/**
 * A history of a hundred commits over a set of specs, in a repository made for it: faults are planted and mended,
 * accepted and re-opened by the day, files and ids renamed, elements moved between files, texts written otherwise.
 * What each commit should come to is known from what was done; what is told must be that, no more and no less.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readSpecAt } from '../../src/cli/read-base.ts';
import { adopt } from '../../src/delta/adopt.ts';
import { adoptDesign, type AdoptedDesign } from '../../src/delta/baseline.ts';
import type { Delta } from '../../src/delta/delta.generated.ts';
import { deltaOf } from '../../src/delta/delta.ts';
import { knownAtAdoption } from '../../src/delta/known.ts';
import type { Side } from '../../src/delta/side.ts';
import type { House } from '../../src/house/house.ts';
import { joinPacks } from '../../src/house/join-packs.ts';
import { readPack } from '../../src/house/read-pack.ts';
import { openExactly, type Revision } from '../../src/host/revision.ts';
import { dateOf } from '../../src/model/calendar.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { reviewDesign } from '../../src/review.ts';

const COMMITS = 100;
const DAY = 86_400;
const BEGIN = Date.parse('2026-01-01T12:00:00Z') / 1000;

/** Faults of a bucket: the field, and the check that finds it. */
const FAULTS = {
  versioning: 'data/bucket-versioning',
  'tls-only': 'data/bucket-tls-only',
  'block-public-access': 'data/bucket-not-public',
} as const;
type Fault = keyof typeof FAULTS;
const ALL: readonly Fault[] = ['versioning', 'tls-only', 'block-public-access'];

/** The rule of an organization that finds one of them too. */
const OF_HOUSE = 'house/versioned';
const PACK = `parapet-rules: 1
pack: { id: acme, version: "1.0.0", title: Rules of Acme }
rules:
  versioned:
    area: data
    severity: low
    title: A bucket of ours forgets
    expects: Every bucket keeps versions
    rationale: We restore from versions.
    remedy: Write \`versioning\` on the bucket.
    subjects: components
    where: { properties: { service: { const: s3 } }, required: [service] }
    expect: { properties: { versioning: { const: true } } }
settings: { severities: { data/bucket-tls-only: high } }
`;

function houseOf(text: string): House {
  const { value: pack, diagnostics } = readPack({ path: 'acme.yaml', text });
  const joined = pack === null ? null : joinPacks([pack], []).value;
  if (joined === null) throw new Error(JSON.stringify(diagnostics));
  return joined;
}
const house = houseOf(PACK);

/** The commit at which a team adopts what is open, and the days for which that is borne with. */
const ADOPTED_AT = 15;
const BORNE_WITH = 40;

interface Bucket {
  id: string;
  /** The id that it had first, and those that it had since. */
  readonly former: string[];
  readonly faults: Set<Fault>;
  /** The last day of an exception, by fault. */
  readonly accepted: Map<Fault, string>;
  /** Whether it stands in the included file. */
  moved: boolean;
}

interface Design {
  readonly id: string;
  file: string;
  buckets: Bucket[];
  /** How it is written, which means nothing. */
  manner: number;
  /** Whether its data is stated in another order. */
  there: boolean;
}

interface History {
  readonly designs: Design[];
  made: number;
}

/** The same numbers on every machine. */
function dice(): (sides: number) => number {
  let state = 20_261_125;
  return (sides) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

function bucketText(bucket: Bucket, turned: boolean): string {
  const fields = [
    'service: s3',
    'account: prod',
    ...ALL.map((fault) => `${fault}: ${String(!bucket.faults.has(fault))}`),
    turned ? 'stores: [photo, claim]' : 'stores: [claim, photo]',
    ...(bucket.former.length === 0 ? [] : [`renamed-from: [${bucket.former.join(', ')}]`]),
  ];
  return `  ${bucket.id}: { ${(turned ? fields.toReversed() : fields).join(', ')} }\n`;
}

/** The files of a design, in its manner. */
function filesOf({ id, file, buckets, manner }: Design): Readonly<Record<string, string>> {
  const turned = manner % 2 === 1;
  const own = buckets.filter(({ moved }) => !moved);
  const others = buckets.filter(({ moved }) => moved);
  const part = `parts/${id}.yaml`;
  const exceptions = buckets.flatMap((bucket) =>
    Array.from(
      bucket.accepted,
      ([fault, expires]) =>
        `    ${bucket.former[0] ?? bucket.id}-${fault}: { check: ${FAULTS[fault]}, on: components.${bucket.id}, because: Agreed, owner: claims, approved-by: Jane Roe, expires: ${expires} }\n`,
    ),
  );
  const sections = [
    `design: { id: ${id}, title: Design ${id}, owner: { team: claims } }\n`,
    'accounts:\n  prod: { id: "111122223333", purpose: workload, environment: production, regions: [eu-west-1] }\n',
    `components:\n${(turned ? own.toReversed() : own).map((one) => bucketText(one, turned)).join('')}  queue: { service: sqs, account: prod }\n`,
    'data:\n  claim: { classification: confidential }\n  photo: { classification: internal }\n',
    ...(others.length === 0 ? [] : [`include: [../${part}]\n`]),
    ...(exceptions.length === 0 ? [] : [`review:\n  exceptions:\n${exceptions.join('')}`]),
  ];
  const blank = '\n# Moved on.\n'.repeat(manner);
  const main = `parapet: 1\n${blank}${(turned ? sections.toReversed() : sections).join(blank)}`;
  const included = `parapet: 1\ncomponents:\n${others.map((one) => bucketText(one, !turned)).join('')}`;
  return others.length === 0 ? { [file]: main } : { [file]: main, [part]: included };
}

/** What is open at a design on a day, of what the history plants: `check@first-id`. */
function openIn(design: Design | undefined, day: string): Map<string, 'open' | 'accepted'> {
  const open = new Map<string, 'open' | 'accepted'>();
  for (const { former, id, faults, accepted } of design?.there === true ? design.buckets : []) {
    const first = former[0] ?? id;
    for (const fault of faults) {
      const until = accepted.get(fault);
      open.set(`${FAULTS[fault]}@${first}`, until !== undefined && until >= day ? 'accepted' : 'open');
    }
    // The organization asks the same of its own, and nobody accepts that.
    if (faults.has('versioning')) open.set(`${OF_HOUSE}@${first}`, 'open');
  }
  return open;
}

/** What one commit does, in words; null where it cannot be done just now. */
type Deed = (history: History, roll: (sides: number) => number, day: number) => string | null;

function pick<T>(all: readonly T[], roll: (sides: number) => number): T | undefined {
  return all[roll(Math.max(1, all.length))];
}

const there = ({ designs }: History): readonly Design[] => designs.filter((one) => one.there);

const DEEDS: readonly Deed[] = [
  (history, roll) => {
    const design = pick(there(history), roll);
    const bucket = pick(design?.buckets ?? [], roll);
    const fault = pick(
      ALL.filter((one) => bucket?.faults.has(one) === false),
      roll,
    );
    if (bucket === undefined || fault === undefined) return null;
    bucket.faults.add(fault);
    return `Plant ${fault} in ${design?.id}/${bucket.id}`;
  },
  (history, roll) => {
    const bucket = pick(
      there(history).flatMap(({ buckets }) => buckets.filter(({ faults }) => faults.size > 0)),
      roll,
    );
    const fault = pick([...(bucket?.faults ?? [])], roll);
    if (bucket === undefined || fault === undefined) return null;
    bucket.faults.delete(fault);
    bucket.accepted.delete(fault);
    return `Mend ${fault} in ${bucket.id}`;
  },
  (history, roll, day) => {
    const open = there(history).flatMap(({ buckets }) =>
      buckets.flatMap((bucket) =>
        [...bucket.faults].filter((one) => !bucket.accepted.has(one)).map((fault) => ({ bucket, fault })),
      ),
    );
    const chosen = pick(open, roll);
    if (chosen === undefined) return null;
    chosen.bucket.accepted.set(chosen.fault, dateOf(BEGIN + (day + 3 + roll(6)) * DAY));
    return `Accept ${chosen.fault} in ${chosen.bucket.id}`;
  },
  (history, roll) => {
    const bucket = pick(
      there(history).flatMap(({ buckets }) => buckets.filter(({ accepted }) => accepted.size > 0)),
      roll,
    );
    const fault = pick([...(bucket?.accepted.keys() ?? [])], roll);
    if (bucket === undefined || fault === undefined) return null;
    bucket.accepted.delete(fault);
    return `Take the exception for ${fault} out of ${bucket.id}`;
  },
  (history, roll) => {
    const bucket = pick(
      there(history).flatMap(({ buckets }) => buckets),
      roll,
    );
    if (bucket === undefined) return null;
    const old = bucket.id;
    history.made += 1;
    bucket.former.push(old);
    bucket.id = `bucket-${history.made}`;
    return `Rename ${old} to ${bucket.id}`;
  },
  (history, roll) => {
    const design = pick(there(history), roll);
    if (design === undefined) return null;
    history.made += 1;
    design.file = `designs/file-${history.made}.yaml`;
    return `Rename the file of ${design.id}`;
  },
  (history, roll) => {
    const bucket = pick(
      there(history).flatMap(({ buckets }) => buckets),
      roll,
    );
    if (bucket === undefined) return null;
    bucket.moved = !bucket.moved;
    return `Move ${bucket.id} to another file`;
  },
  (history, roll) => {
    const design = pick(there(history), roll);
    if (design === undefined) return null;
    design.manner = (design.manner + 1) % 5;
    return `Write ${design.id} otherwise`;
  },
  (history, roll) => {
    const design = pick(there(history), roll);
    if (design === undefined || design.buckets.length > 5) return null;
    history.made += 1;
    design.buckets.push({
      id: `bucket-${history.made}`,
      former: [],
      faults: new Set(),
      accepted: new Map(),
      moved: false,
    });
    return `Add bucket-${history.made} to ${design.id}`;
  },
  (history, roll) => {
    const design = pick(
      there(history).filter(({ buckets }) => buckets.length > 2),
      roll,
    );
    const bucket = pick(design?.buckets ?? [], roll);
    if (design === undefined || bucket === undefined) return null;
    design.buckets = design.buckets.filter((one) => one !== bucket);
    return `Take ${bucket.id} out of ${design.id}`;
  },
  (history, roll) => {
    const design = pick(history.designs, roll);
    if (design === undefined || (design.there && there(history).length < 3)) return null;
    design.there = !design.there;
    return `${design.there ? 'Bring back' : 'Take out'} ${design.id}`;
  },
];

/** What a commit was, what it should come to, and how each design was and is called. */
interface Step {
  readonly words: string;
  readonly day: number;
  readonly commit: string;
  readonly files: ReadonlyMap<string, string>;
  readonly open: ReadonlyMap<string, ReadonlyMap<string, 'open' | 'accepted'>>;
  /** Buckets of each design by their first ids, with the present one. */
  readonly buckets: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

let folder = '';
const steps: Step[] = [];

function git(...args: readonly string[]): string {
  return execFileSync('git', [...args], { cwd: folder, encoding: 'utf8', env: GIT });
}

const GIT: NodeJS.ProcessEnv = {
  PATH: process.env['PATH'],
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'T',
  GIT_AUTHOR_EMAIL: 't@example.org',
  GIT_COMMITTER_NAME: 'T',
  GIT_COMMITTER_EMAIL: 't@example.org',
};

function commit(history: History, words: string, day: number): void {
  rmSync(path.join(folder, 'designs'), { recursive: true, force: true });
  rmSync(path.join(folder, 'parts'), { recursive: true, force: true });
  for (const design of there(history)) {
    for (const [file, text] of Object.entries(filesOf(design))) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
  }
  git('add', '-A');
  const date = `${BEGIN + day * DAY} +0000`;
  execFileSync('git', ['commit', '-q', '--allow-empty', '-m', words], {
    cwd: folder,
    env: { ...GIT, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
  });
  steps.push({
    words,
    day,
    commit: git('rev-parse', 'HEAD').trim(),
    files: new Map(there(history).map(({ id, file }) => [id, file])),
    open: new Map(history.designs.map((design) => [design.id, openIn(design, dateOf(BEGIN + day * DAY))])),
    buckets: new Map(
      there(history).map(({ id, buckets }) => [
        id,
        new Map(buckets.map((one) => [one.former[0] ?? one.id, one.id])),
      ]),
    ),
  });
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parapet-replay-'));
  git('init', '-q');
  const roll = dice();
  const bucket = (id: string): Bucket => ({
    id,
    former: [],
    faults: new Set(),
    accepted: new Map(),
    moved: false,
  });
  const history: History = {
    designs: ['claims', 'billing', 'portal'].map((id) => ({
      id,
      file: `designs/${id}.yaml`,
      buckets: [bucket(`${id}-a`), bucket(`${id}-b`)],
      manner: 0,
      there: true,
    })),
    made: 0,
  };
  commit(history, 'Begin', 0);
  for (let day = 1; steps.length <= COMMITS;) {
    const words = pick(DEEDS, roll)?.(history, roll, day) ?? null;
    if (words === null) continue;
    commit(history, words, day);
    day += 1;
  }
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What was read already: most commits touch one design, and without an exception the day changes nothing. */
const known = new Map<string, Side>();

async function sideAt(step: Step, revision: Revision, id: string): Promise<Side | null> {
  const file = step.files.get(id);
  if (file === undefined) return null;
  const read = await readSpecAt(revision, path.join(folder, file), folder);
  const design = read?.designs[0];
  if (design === undefined) throw new Error(JSON.stringify(read?.diagnostics));
  const { committed: epoch, commit: hash } = revision;
  const asOf = { date: dateOf(epoch), epoch, from: 'commit' as const };
  const isDated = design.spec.review?.exceptions !== undefined;
  const key = JSON.stringify([design.files, isDated ? asOf.date : null]);
  const { value: review, diagnostics } = known.has(key)
    ? { value: known.get(key)?.review ?? null, diagnostics: [] }
    : reviewDesign(design, asOf, '1.2.3', house);
  if (review === null) throw new Error(JSON.stringify(diagnostics));
  const { document } = design;
  const origin = { value: document.value, locate: document.locate.bind(document) };
  const side = { name: step.words, commit: hash, review, origin };
  known.set(key, side);
  return side;
}

async function revisionOf({ commit: hash }: Step): Promise<Revision> {
  const revision = await openExactly(hash, folder);
  if (revision === null) throw new Error(`no commit ${hash}`);
  return revision;
}

/** Every open point of a state, by its fingerprint. */
function pointsOf(side: Side | null): Set<string> {
  return new Set(
    side?.review.findings.flatMap(({ subjects }) => subjects.map(({ fingerprint }) => fingerprint)),
  );
}

function printsOf({ findings }: Delta, wanted: readonly Delta['findings'][number]['change'][]): string[] {
  return findings.filter(({ change }) => wanted.includes(change)).map(({ fingerprint }) => fingerprint);
}

const CHECKS: readonly string[] = [...Object.values(FAULTS), OF_HOUSE];

/** What was told of what the history plants, by the first id of the bucket. */
function told({ findings }: Delta, names: ReadonlyMap<string, string>): string[] {
  return findings
    .filter(({ check, kind }) => CHECKS.includes(check) && kind === 'gap')
    .map(({ change, check, on }) => `${change} ${check}@${names.get(on.replace('components.', '')) ?? on}`)
    .toSorted();
}

/** A result of SARIF, as far as it is looked at. */
interface Shown {
  readonly ruleId: string;
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly { readonly kind: string }[];
  readonly locations: readonly [
    { readonly logicalLocations?: readonly [{ readonly fullyQualifiedName: string }] },
  ];
}

/** What code scanning is told of what the history plants: its state, and its fingerprint. */
function shown(
  side: Side,
  entry: AdoptedDesign | undefined,
  names: ReadonlyMap<string, string>,
): Map<string, readonly [state: string, fingerprint: string]> {
  const review = entry === undefined ? side.review : adopt(side.review, entry);
  const report = {
    path: 'a.yaml',
    folder: '',
    files: [],
    diagnostics: [],
    review,
    known: knownAtAdoption(review),
  };
  const log = JSON.parse(sarif([report], { colour: false, version: '1.2.3' })) as {
    readonly runs: readonly [{ readonly results: readonly Shown[] }];
  };
  const prints = log.runs[0].results.map(({ partialFingerprints }) => partialFingerprints['parapet/v1']);
  expect(new Set(prints).size).toBe(prints.length);
  return new Map(
    log.runs[0].results
      .filter(({ ruleId }) => CHECKS.includes(ruleId))
      .map(({ ruleId, partialFingerprints, suppressions = [], locations: [{ logicalLocations }] }) => {
        const on = logicalLocations?.[0].fullyQualifiedName.replace('components.', '') ?? '';
        const kind = suppressions[0]?.kind;
        const state = kind === 'external' ? 'known' : kind === 'inSource' ? 'accepted' : 'open';
        return [`${ruleId}@${names.get(on) ?? on}`, [state, partialFingerprints['parapet/v1'] ?? '']];
      }),
  );
}

/** What should be told. */
function expected(before: Step, after: Step, id: string): string[] {
  const [then, now] = [before.open.get(id) ?? new Map(), after.open.get(id) ?? new Map()];
  const all = [...new Set<string>([...then.keys(), ...now.keys()])];
  return all
    .flatMap((point): readonly string[] => {
      const [was, is] = [then.get(point), now.get(point)];
      if (is === 'open' && was === undefined) return [`new ${point}`];
      if (is === 'open' && was === 'accepted') return [`reopened ${point}`];
      if (was === 'open' && is === 'accepted') return [`accepted ${point}`];
      if (was === 'open' && is === undefined) {
        const isThere = after.buckets.get(id)?.has(point.split('@')[1] ?? '') ?? false;
        return [`${isThere ? 'fixed' : 'removed'} ${point}`];
      }
      return [];
    })
    .toSorted();
}

describe('a hundred commits', () => {
  it('are told one by one, with nothing lost and nothing invented', async () => {
    const sides = new Map<string, Side | null>();
    const standing = new Map<string, Set<string>>();
    const seen = new Set<string>();
    const adopted = new Map<string, AdoptedDesign>();
    const prints = new Map<string, string>();
    const states = new Set<string>();
    for (const id of ['claims', 'billing', 'portal']) {
      const first = steps[0];
      const side = first === undefined ? null : await sideAt(first, await revisionOf(first), id);
      sides.set(id, side);
      standing.set(id, pointsOf(side));
    }
    for (const [index, after] of steps.entries()) {
      const before = steps[index - 1];
      if (before === undefined) continue;
      const revision = await revisionOf(after);
      for (const id of ['claims', 'billing', 'portal']) {
        const old = sides.get(id) ?? null;
        const now = await sideAt(after, revision, id);
        sides.set(id, now);
        const where = `${index}: ${after.words}, ${id}`;
        const delta =
          now !== null
            ? deltaOf(old === null ? { before: null, after: now } : { before: old, after: now })
            : old !== null
              ? deltaOf({ before: old, after: null })
              : null;
        if (index === ADOPTED_AT && now !== null)
          adopted.set(id, adoptDesign({ file: 'a.yaml', review: now.review }, null, BORNE_WITH));
        const entry = adopted.get(id);
        const firstIds = new Map([...(after.buckets.get(id) ?? [])].map(([first, name]) => [name, first]));
        const scanned = now === null ? new Map<string, never>() : shown(now, entry, firstIds);
        const isBorne = after.day <= (steps[ADOPTED_AT]?.day ?? 0) + BORNE_WITH;
        const borne = new Set(isBorne ? entry?.findings.map(({ fingerprint }) => fingerprint) : []);
        const wanted = [...(after.open.get(id) ?? [])].map(([point, state]) => {
          // One point has one fingerprint for ever, whatever becomes of files, ids and lines.
          const print = prints.get(`${id} ${point}`) ?? scanned.get(point)?.[1] ?? '';
          prints.set(`${id} ${point}`, print);
          return [point, [state === 'open' && borne.has(print) ? 'known' : state, print]] as const;
        });
        for (const [, [state]] of wanted) states.add(state);
        expect(Object.fromEntries(scanned), where).toEqual(Object.fromEntries(wanted));
        if (delta === null) continue;
        // Whatever the check: what was open, and what is told, make what is open.
        const open = standing.get(id) ?? new Set<string>();
        const opened = printsOf(delta, ['new', 'reopened']);
        const closed = printsOf(delta, ['fixed', 'accepted', 'removed']);
        expect(
          [opened.filter((one) => open.has(one)), closed.filter((one) => !open.has(one))],
          where,
        ).toEqual([[], []]);
        for (const one of opened) open.add(one);
        for (const one of closed) open.delete(one);
        for (const { change } of delta.findings) seen.add(change);
        expect([...open].toSorted(), where).toEqual([...pointsOf(now)].toSorted());
        const counts = delta.counts.findings;
        expect(
          counts.before + counts.new + counts.reopened - counts.fixed - counts.accepted - counts.removed,
          where,
        ).toBe(counts.after);
        // What was planted, mended and accepted, and when that ran out, is known to the commit.
        const names = new Map(
          [...(after.buckets.get(id) ?? []), ...(before.buckets.get(id) ?? [])].map(([first, present]) => [
            present,
            first,
          ]),
        );
        expect(told(delta, names), where).toEqual(expected(before, after, id));
        expect(delta.elements.flatMap(elementWords).toSorted(), where).toEqual(structure(before, after, id));
        const isQuiet = /^(?:Write|Move|Rename)/.test(after.words) && delta.findings.length === 0;
        expect(isQuiet ? [...delta.threats, ...delta.paths, ...delta.triggers] : [], where).toEqual([]);
      }
    }
    // All of it happened.
    expect([...seen].toSorted()).toEqual(['accepted', 'fixed', 'new', 'removed', 'reopened']);
    expect([...states].toSorted()).toEqual(['accepted', 'known', 'open']);
    expect(new Set(prints.values()).size).toBe(prints.size);
    expect(steps).toHaveLength(COMMITS + 1);
  }, 120_000);
});

/** Elements that came, went or were renamed. */
function elementWords({ change, path: at, formerPath }: Delta['elements'][number]): readonly string[] {
  if (change === 'added' || change === 'removed')
    return at.startsWith('components.') ? [`${change} ${at}`] : [];
  return formerPath === null ? [] : [`renamed ${formerPath} ${at}`];
}

function structure(before: Step, after: Step, id: string): string[] {
  const [then, now] = [before.buckets.get(id), after.buckets.get(id)];
  const words = (names: ReadonlyMap<string, string> | undefined, change: string): string[] =>
    ['queue', ...(names?.values() ?? [])].map((name) => `${change} components.${name}`);
  if (then === undefined) return words(now, 'added').toSorted();
  if (now === undefined) return words(then, 'removed').toSorted();
  return [
    ...[...now].flatMap(([first, name]) => {
      const old = then.get(first);
      if (old === undefined) return [`added components.${name}`];
      return old === name ? [] : [`renamed components.${old} components.${name}`];
    }),
    ...[...then].flatMap(([first, name]) => (now.has(first) ? [] : [`removed components.${name}`])),
  ].toSorted();
}
