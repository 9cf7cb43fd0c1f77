/** What rests on a field: the answers and the controls that changed together with it. */
import type { Review } from '../review/review.generated.ts';
import type { Effect } from './strength.ts';

/** Something that rests on a field and got better or worse. */
interface Turn {
  readonly effect: 'weaker' | 'stronger';
  readonly says: string;
}

/** Names in one sentence; the others are counted. */
const MOST_NAMES = 3;

/** Every field on which something turned, in either state, with what turned. */
export function turnsBetween(before: Review, after: Review): ReadonlyMap<string, readonly Turn[]> {
  const turns = new Map<string, Turn[]>();
  const note = (path: string, turn: Turn): void => {
    const known = turns.get(path) ?? [];
    if (!known.some(({ says }) => says === turn.says)) turns.set(path, [...known, turn]);
  };
  const then = resultsOf(before);
  for (const [fingerprint, { check, result }] of resultsOf(after)) {
    const old = then.get(fingerprint)?.result;
    const effect =
      old === undefined ? null : effectBetween(old.outcome === 'pass', result.outcome === 'pass');
    if (old === undefined || effect === null) continue;
    const turn = {
      effect,
      says: `\`${check}\` ${effect === 'weaker' ? 'passed and does not any more' : 'passes now'}`,
    };
    for (const { path } of [...old.facts, ...result.facts]) note(path, turn);
  }
  return turns;
}

function effectBetween(was: boolean, is: boolean): Turn['effect'] | null {
  return was === is ? null : was ? 'weaker' : 'stronger';
}

interface Answered {
  readonly check: string;
  readonly result: Review['checks'][number]['results'][number];
}

function resultsOf({ checks }: Review): ReadonlyMap<string, Answered> {
  return new Map(
    checks.flatMap(({ id, results }) =>
      // What does not arise says nothing of what the design does.
      results
        .filter(({ outcome }) => outcome !== 'not-applicable')
        .map((result) => [result.fingerprint, { check: id, result }] as const),
    ),
  );
}

/** What turned on a field, and why; a field of an element is told by facts about it or what is around it in the element. */
export function turnOf(
  path: string,
  turns: ReadonlyMap<string, readonly Turn[]>,
): { readonly effect: Effect; readonly because: string | null } {
  const keys = path.split('.');
  const around = keys.map((_, index) => keys.slice(0, index + 1).join('.')).slice(2);
  const found = [...new Set([path, ...around])].flatMap((one) => turns.get(one) ?? []);
  if (found.length === 0) return { effect: 'none', because: null };
  const kinds = new Set(found.map(({ effect }) => effect));
  const says = [...new Set(found.map((turn) => turn.says))];
  const more = says.length > MOST_NAMES ? `, and ${says.length - MOST_NAMES} more` : '';
  return {
    effect: kinds.size > 1 ? 'mixed' : (found[0]?.effect ?? 'none'),
    because: `${says.slice(0, MOST_NAMES).join(', ')}${more}`,
  };
}
