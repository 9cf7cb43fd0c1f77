/** Attack paths in the review's own words: positions become titles, fields become lines. */
import { type Attack, attackOf, type AttackStory } from '../analysis/attack/attack-of.ts';
import { missing } from '../analysis/attack/cut.ts';
import { type Control, effortOf, type Position, stateOf, type Step } from '../analysis/attack/graph.ts';
import type { Data, Model } from '../model/model.ts';
import { dotted } from '../source/pointer.ts';
import type { Trace } from './places.ts';
import type { AttackPath, Review } from './review.generated.ts';

/** The attack paths of a design, and what would cut them. */
export function attackPathsOf(model: Model, trace: Trace): Review['analysis']['attack'] {
  const attack = attackOf(model);
  const paths = attack.stories.map((story, index) => ({
    ...pathOf(story, attack, trace),
    number: `P-${String(index + 1).padStart(2, '0')}`,
  }));
  const { controls, exact, cut, left } = attack.cut;
  return {
    paths,
    pairs: attack.pairs,
    bounds: [...attack.bounds],
    cut: {
      controls: controls.map(({ control, at, write }) => ({
        control,
        path: dotted(at),
        place: trace.place(at),
        write,
        paths: attack.stories.flatMap((story, index) =>
          story.state !== 'closed' && needs(story, at) ? [paths[index]?.number ?? ''] : [],
        ),
      })),
      exact,
      cut: cut.length,
      left: left.length,
    },
  };
}

function needs({ approach, ends }: AttackStory, at: string): boolean {
  return [...approach, ...ends].some((step) => missing(step).some((control) => control.at === at));
}

function pathOf(story: AttackStory, { graph }: Attack, trace: Trace): AttackPath {
  const steps = [...story.approach, ...story.ends];
  const positionOf = (number: number): Position => graph.positions[number] ?? { kind: 'internet' };
  const source = positionOf((story.approach[0] ?? story.ends[0]).from);
  const data = [...new Set(story.ends.flatMap(({ reaches }) => reaches))];
  return {
    number: '',
    key: story.key,
    state: story.state,
    effort: story.effort,
    shown: story.shown,
    source: source.kind === 'internet' ? null : trace.named(source.of),
    targets: story.ends.flatMap(({ to }) => {
      const end = positionOf(to);
      return end.kind === 'internet' ? [] : [trace.named(end.of)];
    }),
    data: data.map(trace.named),
    gain: gainOf(story),
    sentence: sentenceOf(story, source, data),
    steps: steps.map((step) => stepOf(step, positionOf, trace)),
    closedBy: closingOf(story).map(({ control }) => control),
  };
}

/** The controls of the first step that is closed. */
function closingOf({ approach, ends }: AttackStory): readonly Control[] {
  const closed = [...approach, ends[0]].find((step) => stateOf(step) === 'closed');
  return closed?.controls.filter(({ needed }) => needed) ?? [];
}

function gainOf({ ends }: AttackStory): AttackPath['gain'] {
  const gains = new Set(ends.map(({ gain }) => gain));
  const [only] = gains;
  return gains.size === 1 && only !== null && only !== undefined ? only : 'read-and-write';
}

const STARTS = {
  internet: () => 'Anybody on the internet',
  actor: (id: string) => `Whoever comes as \`${id}\``,
  account: (id: string) => `Whoever controls account \`${id}\``,
} as const;

function startOf(source: Position): string {
  if (source.kind === 'internet') return STARTS.internet();
  return source.kind === 'account' ? STARTS.account(source.of.id) : STARTS.actor(source.of.id);
}

const GAINS = { read: 'read', write: 'change', 'read-and-write': 'read and change' } as const;

function sentenceOf(story: AttackStory, source: Position, data: readonly Data[]): string {
  const { approach, ends, state } = story;
  const deeds = [...approach.map(({ does }) => does), listed(ends.map(({ does }) => does))];
  const told = deeds.map((deed, index) => (index === 0 ? deed : `then ${deed}`)).join(', ');
  const verb = state === 'open' ? 'can' : 'could';
  const goal = listed(data.map(({ id }) => `\`${id}\``));
  return `${startOf(source)} ${verb} ${told}, and so ${GAINS[gainOf(story)]} ${goal}.`;
}

/** `a`, `a and b`, `a, b and 3 more`. */
function listed(all: readonly string[]): string {
  const words = all.length > 3 ? [...all.slice(0, 2), `${all.length - 2} more`] : all;
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

function titleOf(position: Position): string {
  if (position.kind === 'internet') return 'The internet';
  return position.kind === 'data' ? `Data in ${position.of.title}` : position.of.title;
}

function stepOf(
  step: Step,
  positionOf: (number: number) => Position,
  trace: Trace,
): AttackPath['steps'][number] {
  return {
    from: titleOf(positionOf(step.from)),
    to: titleOf(positionOf(step.to)),
    means: step.means,
    does: step.does,
    title: step.title,
    state: stateOf(step),
    effort: effortOf(step),
    base: { ...step.base },
    controls: step.controls.map(({ control, holds, needed, effort, at, write }) => ({
      control,
      holds,
      needed,
      effort,
      path: dotted(at),
      place: trace.place(at),
      write,
    })),
    evidence: step.evidence.map(trace.fact),
  };
}
