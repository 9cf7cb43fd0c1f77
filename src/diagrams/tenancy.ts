/** How tenants share each component: a compartment for each of them, or one that all share. */
import type { Isolation, Model } from '../model/model.ts';
import { defineDiagram, type Diagram, type Drawn, type Figure } from './diagram.ts';
import { faceOf } from './faces.ts';
import { flowchart, type Flowchart } from './flowchart.ts';
import { emblem } from './glyphs.ts';
import type { LegendEntry, Look } from './palette.ts';
import { captionedParts } from './parts.ts';

const LEGEND: readonly LegendEntry[] = [
  { mark: 'store', meaning: 'a test showed that tenants stay apart' },
  { mark: 'unused', meaning: 'not tested, or no test is stated' },
];

/** Models from the least shared to the most. */
const MODELS = [
  ['siloed', 'Siloed: a compartment for each tenant'],
  ['bridge', 'Bridge: partly shared'],
  ['pooled', 'Pooled: shared by all tenants'],
  [undefined, 'Model not stated'],
] as const;

/** Components in one drawing, from all that fit to one at a time. */
const SIZES = [6, 4, 2, 1];

export const diagram: Diagram = defineDiagram({
  id: 'tenancy',
  draw: (model) => (model.isolation.length === 0 ? [] : [tenancyMap(model)]),
});

function tenancyMap(model: Model): Drawn {
  const { isolation } = model;
  return {
    id: 'tenancy',
    title: 'How tenants share what they use',
    kind: 'tenancy',
    about: null,
    candidates: [
      [figure('tenancy', 'LR', model, isolation, CAPTION)],
      [figure('tenancy-down', 'TB', model, isolation, CAPTION)],
      ...SIZES.filter((size) => size < isolation.length).map((size) =>
        captionedParts('Components', isolation, size, ({ component }) => component.title).map(
          ({ part, caption }, index) => figure(`tenancy-${size}-${index + 1}`, 'LR', model, part, caption),
        ),
      ),
    ],
    rows: {
      columns: ['Tenants', 'Component', 'Model', 'Kept apart by', 'Tested'],
      cells: isolation.map(({ component, stated }) => [
        model.tenancy.stated.tenants ?? 'Tenants',
        component.title,
        stated.model ?? 'not stated',
        stated.by ?? 'not stated',
        isTested(stated) ? 'yes' : 'no',
      ]),
    },
  };
}

const CAPTION =
  'Three boxes stand for a compartment of its own for each tenant, one box for what all tenants share.';

function isTested({ tested }: Isolation['stated']): boolean {
  return tested === true || typeof tested === 'string';
}

function figure(
  id: string,
  direction: 'LR' | 'TB',
  model: Model,
  isolation: readonly Isolation[],
  caption: string,
): Figure {
  const alt = altOf(model, isolation);
  const chart = flowchart('TB', 'How tenants share what they use', alt);
  const { tenants } = model.tenancy.stated;
  const who = chart.node(tenants ?? 'Tenants', 'box', 'outside', emblem('person'));
  const frame = chart.group({ text: model.design.stated.title, look: 'frame', direction }, () => {
    for (const [name, words] of MODELS) {
      const some = isolation.filter(({ stated }) => stated.model === name);
      if (some.length === 0) continue;
      chart.group({ text: words, look: 'zone', direction: direction === 'LR' ? 'TB' : 'LR' }, () => {
        for (const one of some) drawCompartments(chart, one);
      });
    }
  });
  chart.edge(
    who,
    frame,
    model.tenancy.stated['tenant-identifier'] === undefined ? null : 'told apart',
    'plain',
  );
  const tested = new Set(isolation.map(({ stated }) => (isTested(stated) ? 'store' : 'unused')));
  return {
    id,
    caption,
    alt,
    source: chart.source(),
    layout: 'grid',
    order: chart.order(),
    legend: LEGEND.filter(({ mark }) => tested.has(mark === 'store' ? 'store' : 'unused')),
  };
}

function drawCompartments(chart: Flowchart, { component, stated }: Isolation): void {
  const look: Look = isTested(stated) ? 'store' : 'unused';
  const { emblem: mark } = faceOf(component);
  const grid = stated.model === 'siloed' ? ['cols3'] : ['cols2'];
  chart.group({ text: component.title, look: 'private', direction: 'TB', grid }, () => {
    const shared =
      stated.model === 'siloed' ? ['one tenant', 'another', 'each further'] : ['all tenants together'];
    shared.forEach((words, index) => chart.node(words, 'box', look, index === 0 ? mark : undefined));
    chart.node(stated.by ?? 'kept apart by: not stated', 'round', 'control', emblem('key'));
  });
}

function altOf(model: Model, isolation: readonly Isolation[]): string {
  const sentences = isolation.map(
    ({ component, stated }) =>
      `${component.title} is ${stated.model ?? 'shared in a way that is not stated'}, kept apart by ${stated.by ?? 'nothing that is stated'}, ${isTested(stated) ? 'tested' : 'not tested'}.`,
  );
  return `${model.tenancy.stated.tenants ?? 'Tenants'} use ${isolation.length} ${isolation.length === 1 ? 'component' : 'components'}. ${sentences.join(' ')}`;
}
