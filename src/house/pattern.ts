/** Matches patterns in time that grows with the text and the pattern only: all ways through it are walked at once. */
import { type Accepts, type Pattern, PatternError, readPattern } from './pattern-syntax.ts';

/** A step of a pattern: take a character, go two ways, stand at an end of the text, or be done. */
type Step =
  | { readonly kind: 'take'; readonly accepts: Accepts }
  | { readonly kind: 'fork'; readonly ways: readonly number[] }
  | { readonly kind: 'start' | 'end' }
  | { readonly kind: 'done' };

/** Steps of a pattern once its repeats are written out. */
const MOST_STEPS = 1000;

const known = new Map<string, readonly Step[]>();

/** Whether some part of a text has the form. Throws `PatternError` for a pattern that cannot be used. */
export function matches(pattern: string, text: string): boolean {
  const steps = stepsOf(pattern);
  let here = new Set<number>();
  const characters = Array.from(text);
  for (let at = 0; ; at += 1) {
    // A match may begin at every character.
    reach(steps, 0, here, at === 0, at === characters.length);
    const next = new Set<number>();
    const character = characters[at];
    for (const index of here) {
      const step = steps[index];
      if (step?.kind === 'done') return true;
      if (step?.kind === 'take' && character !== undefined && step.accepts(character))
        reach(steps, index + 1, next, false, at + 1 === characters.length);
    }
    if (character === undefined) return false;
    here = next;
  }
}

/** Why a pattern cannot be used, as the end of "… cannot be used: …"; null where it can. */
export function patternProblem(pattern: string): string | null {
  try {
    stepsOf(pattern);
    return null;
  } catch (error) {
    if (error instanceof PatternError) return error.message;
    throw error;
  }
}

function stepsOf(pattern: string): readonly Step[] {
  const before = known.get(pattern);
  if (before !== undefined) return before;
  const steps: Step[] = [];
  write(readPattern(pattern), steps);
  steps.push({ kind: 'done' });
  known.set(pattern, steps);
  return steps;
}

/** Adds a step and whatever can be reached from it without a character. */
function reach(
  steps: readonly Step[],
  from: number,
  set: Set<number>,
  isStart: boolean,
  isEnd: boolean,
): void {
  const waiting = [from];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const step = steps[index];
    if (set.has(index) || step === undefined) continue;
    set.add(index);
    if (step.kind === 'fork') waiting.push(...step.ways);
    if ((step.kind === 'start' && isStart) || (step.kind === 'end' && isEnd)) waiting.push(index + 1);
  }
}

function write(pattern: Pattern, steps: Step[]): void {
  if (steps.length > MOST_STEPS)
    throw new PatternError(`with its repeats written out it has more than ${MOST_STEPS} steps`);
  switch (pattern.kind) {
    case 'character':
      steps.push({ kind: 'take', accepts: pattern.accepts });
      return;
    case 'sequence':
      for (const part of pattern.parts) write(part, steps);
      return;
    case 'choice':
      writeChoice(pattern.parts, steps);
      return;
    case 'repeat':
      writeRepeat(pattern.part, pattern.least, pattern.most, steps);
      return;
    default:
      steps.push({ kind: pattern.kind });
  }
}

function writeChoice(parts: readonly Pattern[], steps: Step[]): void {
  const fork = steps.length;
  steps.push({ kind: 'fork', ways: [] });
  const begins: number[] = [];
  const ends: number[] = [];
  for (const part of parts) {
    begins.push(steps.length);
    write(part, steps);
    ends.push(steps.length);
    steps.push({ kind: 'fork', ways: [] });
  }
  steps[fork] = { kind: 'fork', ways: begins };
  for (const end of ends) steps[end] = { kind: 'fork', ways: [steps.length] };
}

function writeRepeat(part: Pattern, least: number, most: number, steps: Step[]): void {
  for (let count = 0; count < least; count += 1) write(part, steps);
  if (most === Infinity) {
    const fork = steps.length;
    steps.push({ kind: 'fork', ways: [] });
    write(part, steps);
    steps.push({ kind: 'fork', ways: [fork] });
    steps[fork] = { kind: 'fork', ways: [fork + 1, steps.length] };
    return;
  }
  const forks: number[] = [];
  for (let count = least; count < most; count += 1) {
    forks.push(steps.length);
    steps.push({ kind: 'fork', ways: [] });
    write(part, steps);
  }
  for (const fork of forks) steps[fork] = { kind: 'fork', ways: [fork + 1, steps.length] };
}
