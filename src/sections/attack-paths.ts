/** The few ways of attack that a board should know, and the controls that would end them. */
import type { AttackPath } from '../review/review.generated.ts';
import { type Mark, pathMark } from './mark.ts';
import { anchorOf, type Link } from './references.ts';
import type { Material } from './section.ts';
import { clauses, count, sentenceList } from './wording.ts';

interface PathRow {
  readonly anchor: string;
  readonly link: Link;
  readonly state: Mark;
  readonly effort: number;
  readonly sentence: string;
  /** What would close it, or what closes it. */
  readonly label: string;
  readonly controls: string;
}

export interface AttackPathsView {
  readonly lead: string | null;
  readonly paths: readonly PathRow[];
  readonly cut: {
    readonly lead: string;
    readonly controls: readonly {
      readonly control: string;
      readonly write: string | null;
      readonly path: string;
      readonly place: string;
      readonly paths: readonly Link[];
    }[];
  } | null;
  readonly bounds: readonly string[];
  readonly further: string | null;
}

export function attackPathsView(material: Material): AttackPathsView {
  const { review, references } = material;
  const { paths, pairs, bounds, cut } = review.analysis.attack;
  const shown = paths.filter((path) => path.shown);
  return {
    lead: paths.length === 0 ? null : leadOf(paths, pairs),
    paths: shown.map((path) => pathRow(path)),
    cut:
      cut.controls.length === 0
        ? null
        : {
            lead: cutLead(review.analysis.attack.cut),
            controls: cut.controls.map((one) => ({
              ...one,
              place: references.place(one.place),
              paths: one.paths.map(stepsLink),
            })),
          },
    bounds,
    further:
      paths.length > shown.length
        ? `${count(paths.length - shown.length, 'further path')} in the appendix`
        : null,
  };
}

/** Where the steps of a path stand in the appendix. */
export function stepsAnchor(number: string): string {
  return anchorOf(`${number}-steps`);
}

function stepsLink(number: string): Link {
  return { text: number, href: `#${stepsAnchor(number)}` };
}

function leadOf(paths: readonly AttackPath[], pairs: number): string {
  const of = (state: AttackPath['state']): number => paths.filter((path) => path.state === state).length;
  const states = [
    { number: of('open'), word: 'open' },
    { number: of('unknown'), word: 'not excluded' },
    { number: of('closed'), word: 'closed' },
  ]
    .filter(({ number }) => number > 0)
    .map(({ number, word }) => `${number} ${number === 1 ? 'is' : 'are'} ${word}`);
  return (
    `${count(paths.length, 'path')} ${paths.length === 1 ? 'leads' : 'lead'} from less trusted sources to data of high impact ` +
    `(${count(pairs, 'pair')} of source and place): ${sentenceList(states)}.`
  );
}

function cutLead({ controls, exact, cut, left }: Material['review']['analysis']['attack']['cut']): string {
  const what =
    controls.length === 1 ? 'One control' : `${exact ? '' : 'At most '}${controls.length} controls`;
  const least = exact ? (controls.length === 1 ? '' : '; no smaller set does') : '; a smaller set may exist';
  const rest =
    left === 0
      ? ''
      : ` ${count(left, 'pair')} would stay joined: each step there is meant to be possible, so only the design itself can change it.`;
  return `${what} would close every path to ${count(cut, 'pair')} that ${cut === 1 ? 'is' : 'are'} not closed${least}.${rest}`;
}

function pathRow(path: AttackPath): PathRow {
  const { number, state, effort, sentence, closedBy } = path;
  return {
    anchor: anchorOf(number),
    link: stepsLink(number),
    state: pathMark(state),
    effort,
    sentence,
    label: state === 'closed' ? 'Closed by' : 'Would be closed by',
    controls:
      state === 'closed'
        ? clauses(closedBy)
        : clauses(missingOf(path)) || 'no control that a spec can state: every step is meant to be possible',
  };
}

/** The needed controls that are missing on the one step that takes the fewest to close. */
function missingOf({ steps }: AttackPath): readonly string[] {
  const lacking = steps
    .map(({ controls }) => controls.filter(({ needed, holds }) => needed && holds !== 'yes'))
    .filter((controls) => controls.length > 0)
    .toSorted((a, b) => a.length - b.length);
  return (lacking[0] ?? []).map(({ control }) => control);
}
