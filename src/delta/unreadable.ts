/** What can be said of a change of which one state has mistakes. */
import type { Delta } from './delta.generated.ts';
import { deltaOf, demandOf, type Sides } from './delta.ts';
import type { Side } from './side.ts';

/** A state that could be reviewed, and why the other one could not. */
export interface OneReadable {
  readonly side: Side;
  /** Which state is the readable one. */
  readonly is: 'before' | 'after';
  readonly mistakes: Delta['mistakes'];
}

/**
 * The delta as far as it can be told. Where the earlier state has mistakes, all that is open now counts as new; where
 * the later one has, nothing is known of what became of anything.
 */
export function unreadableDelta({ side, is, mistakes }: OneReadable): Delta {
  const sides: Sides = is === 'after' ? { before: null, after: side } : { before: side, after: null };
  const delta = deltaOf(sides);
  const count = `${mistakes.length} ${mistakes.length === 1 ? 'mistake' : 'mistakes'}`;
  if (is === 'after') {
    const because = `The earlier state has ${count}, so that nobody can say what changed.`;
    return {
      ...delta,
      change: 'unreadable',
      mistakes,
      review: demandOf(['board'], because),
      elements: [],
      summary: [
        `The earlier state could not be reviewed: it has ${count}. All that is open now counts as new.`,
        ...delta.summary.filter(
          (sentence) => sentence.startsWith('Findings:') || sentence.startsWith('Threats:'),
        ),
      ],
      counts: { ...delta.counts, elements: { added: 0, removed: 0, renamed: 0, changed: 0 } },
    };
  }
  return {
    ...delta,
    change: 'unreadable',
    mistakes,
    review: demandOf([], 'There is nothing to review until the mistakes are mended.'),
    elements: [],
    findings: [],
    threats: [],
    paths: [],
    summary: [`The new state could not be reviewed: it has ${count}.`],
    counts: {
      findings: { ...delta.counts.findings, removed: 0 },
      threats: { ...delta.counts.threats, gone: 0 },
      elements: { added: 0, removed: 0, renamed: 0, changed: 0 },
      controls: { weaker: 0, stronger: 0 },
    },
  };
}
