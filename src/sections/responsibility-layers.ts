/** Who answers for which layer, from the data down to the buildings, and what the design proves of ours. */
import type { ResponsibilityLayer } from '../review/review.generated.ts';
import type { Link } from './references.ts';
import type { Material } from './section.ts';
import { count } from './wording.ts';

/** A layer in one class, in a few words. */
interface LayerCell {
  readonly who: string;
  readonly short: readonly Link[];
  readonly findings: readonly Link[];
}

export interface LayersView {
  readonly classes: readonly string[];
  readonly layers: readonly { readonly title: string; readonly cells: readonly LayerCell[] }[];
  /** Layers that are AWS's in every class, and layers of which no field or check tells anything. */
  readonly below: readonly string[];
  readonly citations: readonly Link[];
}

const MOST_NAMED = 3;
const CLASS_TITLES = {
  infrastructure: 'Infrastructure',
  container: 'Managed platform',
  abstracted: 'Abstracted',
} as const;

/** Nineteen layers by the classes that the design has components of. */
export function layersView({ review, references }: Material): LayersView {
  const { layers, rows, source } = review.posture.responsibility;
  const used = (['infrastructure', 'container', 'abstracted'] as const).filter((one) =>
    rows.some((row) => row.class === one),
  );
  return {
    classes: used.map((one) => {
      const components = rows.filter((row) => row.class === one).length;
      return `${CLASS_TITLES[one]}, ${count(components, 'component')}`;
    }),
    layers: layers.filter(isOurs).map(({ title, cells }) => ({
      title,
      cells: cells
        .filter((cell) => used.includes(cell.class))
        .map((cell) => ({
          who: whoAnswers(cell),
          short: cell.short.slice(0, MOST_NAMED).map(references.element),
          findings: cell.findings.map(references.numbered),
        })),
    })),
    below: belowOf(layers),
    citations: references.citations([source]),
  };
}

/** Whether the layer is a row: somebody of ours answers for it, and something tells how. */
function isOurs({ cells }: ResponsibilityLayer): boolean {
  return cells.some(({ by, judged }) => by !== 'aws' && judged);
}

function belowOf(layers: readonly ResponsibilityLayer[]): readonly string[] {
  const titles = (of: readonly ResponsibilityLayer[]): string => of.map(({ title }) => title).join('; ');
  const aws = layers.filter(({ cells }) => cells.every(({ by }) => by === 'aws'));
  const unjudged = layers.filter((layer) => !isOurs(layer) && !aws.includes(layer));
  return [
    ...(aws.length === 0 ? [] : [`AWS answers in every class for: ${titles(aws)}.`]),
    ...(unjudged.length === 0 ? [] : [`Ours, and told by no field or check: ${titles(unjudged)}.`]),
  ];
}

function whoAnswers({
  by,
  note,
  judged,
  met,
  short,
  unstated,
}: ResponsibilityLayer['cells'][number]): string {
  if (by === 'aws') return 'AWS';
  const told = [
    met === 0 ? null : `${met} met`,
    short.length === 0 ? null : `${short.length} short`,
    unstated.length === 0 ? null : `${unstated.length} not stated`,
  ].filter((part) => part !== null);
  const whose = `${by === 'shared' ? 'Shared' : 'Ours'}${note === null ? '' : ` (${note})`}`;
  const nothing = judged ? 'nothing to do here' : 'not judged by a check';
  return `${whose}: ${told.length === 0 ? nothing : told.join(', ')}`;
}
