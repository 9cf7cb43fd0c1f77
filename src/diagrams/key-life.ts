/** The life of a key as designed: who may end it, how long it can be saved, how often it is renewed. */
import { KEY_TRANSITIONS, type KeyState } from '../aws/key-states.ts';
import type { Key } from '../model/model.ts';
import { defineDiagram, type Diagram, type Drawn, type Figure } from './diagram.ts';
import { flowchart, type MermaidId } from './flowchart.ts';
import { emblem } from './glyphs.ts';

/** A step in the life of a key. */
interface Step {
  readonly from: string;
  readonly to: string;
  readonly by: string;
}

const STATES: readonly KeyState[] = ['Enabled', 'Disabled', 'Pending deletion'];

/** Lives that are drawn; keys that live alike share a drawing. */
const MOST_LIVES = 4;

export const diagram: Diagram = defineDiagram({
  id: 'key-life',
  draw: ({ keys }) => [...livesOf(keys).values()].slice(0, MOST_LIVES).map(keyLife),
});

/** Keys of KMS whose states the customer decides, by everything that their drawing would say. */
function livesOf(keys: readonly Key[]): ReadonlyMap<string, readonly Key[]> {
  const lives = new Map<string, Key[]>();
  for (const key of keys) {
    if (!['kms', 'kms-external-material', 'kms-custom-key-store'].includes(key.stated.kind)) continue;
    const life = JSON.stringify(stepsOf(key));
    lives.set(life, [...(lives.get(life) ?? []), key]);
  }
  return lives;
}

function keyLife(keys: readonly Key[]): Drawn {
  const [first] = keys;
  const steps = first === undefined ? [] : stepsOf(first);
  const names = keys.map(({ title }) => title).join(', ');
  const id = `key-life-${first?.id ?? ''}`;
  const title = `Life of ${keys.length === 1 ? names : `${first?.title} and ${keys.length - 1} more keys`}`;
  return {
    id,
    title,
    kind: 'key-life',
    about: first?.id ?? null,
    candidates: [[figure(id, 'LR', title, names, steps)], [figure(`${id}-down`, 'TB', title, names, steps)]],
    rows: {
      columns: ['From', 'To', 'By'],
      cells: steps.map(({ from, to, by }) => [from, to, by]),
    },
  };
}

function stepsOf({ stated, administrators }: Key): readonly Step[] {
  const { rotation, revocation } = stated;
  const who = administrators.map(({ title }) => title).join(', ') || 'nobody that is named';
  const disabled = revocation?.within === undefined ? '' : ` within ${revocation.within}`;
  const window = stated['deletion-window'];
  return [
    { from: 'Created', to: 'Enabled', by: who },
    ...(rotation === undefined
      ? []
      : [
          {
            from: 'Enabled',
            to: 'Enabled',
            by: `new material ${rotation.every === undefined ? 'at times not stated' : `every ${rotation.every}`}${rotation.by === undefined ? '' : `, ${rotation.by.replaceAll('-', ' ')}`}`,
          },
        ]),
    ...KEY_TRANSITIONS.map(({ from, to, call }) => ({
      from,
      to,
      by: call === 'DisableKey' ? `${call}${disabled}` : call,
    })),
    {
      from: 'Pending deletion',
      to: 'Deleted',
      by: window === undefined ? 'wait not stated' : `after ${window}`,
    },
  ];
}

function figure(
  id: string,
  direction: 'LR' | 'TB',
  title: string,
  names: string,
  steps: readonly Step[],
): Figure {
  const alt = altOf(names, steps);
  const chart = flowchart(direction, title, alt);
  const ids = new Map<string, MermaidId>([
    ['Created', chart.node('Created', 'box', 'outside', emblem('key'))],
    ...STATES.map((state) => [state, chart.node(state, 'round', 'key')] as const),
    ['Deleted', chart.node('Deleted\nwhat it encrypted is lost', 'box', 'unused')],
  ]);
  for (const { from, to, by } of steps) {
    const [start, end] = [ids.get(from), ids.get(to)];
    if (start !== undefined && end !== undefined)
      chart.edge(start, end, by, to === 'Deleted' ? 'clear' : 'plain');
  }
  return {
    id,
    caption: `${names}: how it is renewed, stopped and ended. Until the wait is over a deletion can be cancelled.`,
    alt,
    source: chart.source(),
    layout: 'elk',
    order: chart.order(),
    legend: [{ mark: 'clear', meaning: 'cannot be undone' }],
  };
}

function altOf(names: string, steps: readonly Step[]): string {
  const sentences = steps.map(({ from, to, by }) =>
    from === to ? `${from}: ${by}.` : `${from} to ${to}: ${by}.`,
  );
  return `The life of ${names} in ${steps.length} steps. ${sentences.join(' ')}`;
}
