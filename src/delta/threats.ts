/** What became of each threat and of each attack path between two states. */
import type { AttackPath, Review, Threat } from '../review/review.generated.ts';
import { byCodeUnit } from '../source/code-unit-order.ts';
import type { PathChange, ThreatChange } from './delta.generated.ts';
import { type Lineage, presentPath } from './lineage.ts';

/** How many of each there are. */
export interface ThreatCounts {
  readonly before: number;
  readonly after: number;
  readonly new: number;
  readonly worse: number;
  readonly better: number;
  readonly same: number;
  readonly gone: number;
}

const RISKS: readonly string[] = ['very-low', 'low', 'moderate', 'high', 'very-high'];

/** From what a team need not care for to what it must. */
const STATUSES: readonly string[] = ['not-applicable', 'mitigated', 'accepted', 'unknown', 'open'];

/** A threat to one of the elements of which it is told. */
interface Aimed {
  readonly threat: Threat;
  readonly on: string;
}

/**
 * Every threat that is not as it was, the worst first. One threat may be told of several elements together, of which
 * the order decides who is named first; so it is compared element by element.
 */
export function threatChanges(
  before: Review | null,
  after: Review | null,
  lineage: Lineage,
): { readonly changes: ThreatChange[]; readonly counts: ThreatCounts } {
  const then = aimedOf(before, (path) => presentPath(path, lineage));
  const now = aimedOf(after, (path) => path);
  const keys = [...new Set([...now.keys(), ...then.keys()])];
  const turns = keys.flatMap((key): readonly Turn[] => {
    const [old, current] = [then.get(key) ?? null, now.get(key) ?? null];
    const change = old === null ? 'new' : current === null ? 'gone' : turnOf(old.threat, current.threat);
    return change === null ? [] : [{ change, old, current }];
  });
  const number = (wanted: ThreatChange['change']): number =>
    turns.filter(({ change }) => change === wanted).length;
  return {
    changes: together(turns).toSorted(byWeight),
    counts: {
      before: then.size,
      after: now.size,
      new: number('new'),
      worse: number('worse'),
      better: number('better'),
      same: keys.length - turns.length,
      gone: number('gone'),
    },
  };
}

interface Turn {
  readonly change: ThreatChange['change'];
  readonly old: Aimed | null;
  readonly current: Aimed | null;
}

function aimedOf(review: Review | null, present: (path: string) => string): ReadonlyMap<string, Aimed> {
  return new Map(
    (review?.threats ?? []).flatMap((threat) =>
      [threat.on, ...threat.also].map(({ path }) => [
        `${threat.rule}@${present(path)}`,
        { threat, on: present(path) },
      ]),
    ),
  );
}

/** What became the same of the same threat is told once, with all elements. */
function together(turns: readonly Turn[]): ThreatChange[] {
  const groups = new Map<string, Turn[]>();
  for (const turn of turns) {
    const { change, old, current } = turn;
    const name = JSON.stringify([change, old?.threat.fingerprint, current?.threat.fingerprint]);
    groups.set(name, [...(groups.get(name) ?? []), turn]);
  }
  return [...groups.values()].flatMap(([first, ...others]): readonly ThreatChange[] => {
    const aimed = first?.current ?? first?.old ?? null;
    if (first === undefined || aimed === null) return [];
    const { change, old, current } = first;
    const { threat, on } = aimed;
    return [
      {
        change,
        fingerprint: threat.fingerprint,
        rule: threat.rule,
        on,
        also: others.flatMap((other) => (other.current ?? other.old)?.on ?? []),
        title: threat.title,
        says: sentence(old?.threat ?? null, current?.threat ?? null),
        riskBefore: old?.threat.residual.risk ?? null,
        riskAfter: current?.threat.residual.risk ?? null,
        statusBefore: old?.threat.status ?? null,
        statusAfter: current?.threat.status ?? null,
        place: [threat.on, ...threat.also].find(({ path }) => path === on)?.place ?? threat.on.place,
        number: threat.number,
      },
    ];
  });
}

function turnOf(old: Threat, now: Threat): 'worse' | 'better' | null {
  const step =
    RISKS.indexOf(now.residual.risk) - RISKS.indexOf(old.residual.risk) ||
    STATUSES.indexOf(now.status) - STATUSES.indexOf(old.status);
  return step === 0 ? null : step > 0 ? 'worse' : 'better';
}

function sentence(old: Threat | null, now: Threat | null): string {
  if (old === null) return now === null ? '' : `It is ${told(now)}.`;
  if (now === null) return `It was ${told(old)}.`;
  return `It was ${told(old)}, and is ${told(now)}.`;
}

function told({ status, residual }: Threat): string {
  return `${status.replaceAll('-', ' ')} with ${residual.risk.replaceAll('-', ' ')} risk`;
}

const CHANGES: readonly ThreatChange['change'][] = ['new', 'worse', 'better', 'gone'];

function byWeight(a: ThreatChange, b: ThreatChange): number {
  const risk = ({ riskAfter, riskBefore }: ThreatChange): number =>
    RISKS.indexOf(riskAfter ?? riskBefore ?? '');
  const bad = ({ change }: ThreatChange): number => (CHANGES.indexOf(change) < 2 ? 0 : 1);
  return (
    bad(a) - bad(b) ||
    risk(b) - risk(a) ||
    CHANGES.indexOf(a.change) - CHANGES.indexOf(b.change) ||
    byCodeUnit(a.rule, b.rule) ||
    byCodeUnit(a.on, b.on) ||
    byCodeUnit(a.fingerprint, b.fingerprint)
  );
}

/** Who got a way to what, and who lost one: compared by where paths begin and end, for a detour is no other path. */
export function pathChanges(before: Review | null, after: Review | null, lineage: Lineage): PathChange[] {
  const present = (path: string): string => presentPath(path, lineage);
  const then = openPaths(before, present);
  const now = openPaths(after, (path) => path);
  return [...new Set([...then.keys(), ...now.keys()])]
    .toSorted(byCodeUnit)
    .flatMap((key): readonly PathChange[] => {
      const [old, current] = [then.get(key), now.get(key)];
      if (current !== undefined && old === undefined) {
        const { sentence: says, number } = current;
        return [{ change: 'opened', sentence: says, says: `${number} is open now: ${says}`, number, key }];
      }
      if (old !== undefined && current === undefined) {
        const { sentence: says, number } = old;
        return [{ change: 'closed', sentence: says, says: `It is closed now: ${says}`, number, key }];
      }
      return [];
    });
}

function openPaths(
  review: Review | null,
  present: (path: string) => string,
): ReadonlyMap<string, AttackPath> {
  const open = new Map<string, AttackPath>();
  for (const path of review?.analysis.attack.paths ?? []) {
    if (path.state !== 'open') continue;
    const from = path.source === null ? 'internet' : present(path.source.path);
    for (const target of path.targets) {
      const key = `${from} to ${present(target.path)}`;
      if (!open.has(key)) open.set(key, path);
    }
  }
  return open;
}
