/** Secrets and keys: who reads which secret, which key is over it, and what turns it over. */
import type { Component, Identity, Key, Model, Secret } from '../model/model.ts';
import { storeName } from '../model/queries/secret-store.ts';
import { defineDiagram, type Diagram, type Drawn, type Figure } from './diagram.ts';
import { faceOf } from './faces.ts';
import { flowchart, type Flowchart, type MermaidId } from './flowchart.ts';
import { emblem } from './glyphs.ts';
import type { LegendEntry, Stroke } from './palette.ts';
import { captionedParts } from './parts.ts';

type Reader = Component | Identity;
type Drawable = Secret | Reader | Key | string;

const LEGEND: readonly LegendEntry[] = [
  { mark: 'plain', meaning: 'reads' },
  { mark: 'strong', meaning: 'encrypted under' },
  { mark: 'dashed', meaning: 'replaced by, and how often' },
  { mark: 'unused', meaning: 'no rotation is stated' },
];

/** Secrets in one drawing, from all that fit to one at a time. */
const SIZES = [6, 4, 2, 1];

/** Readers of one secret that are drawn; the table names the others. */
const MOST_READERS = 8;

export const diagram: Diagram = defineDiagram({
  id: 'secrets',
  draw: (model) => (model.secrets.length === 0 ? [] : [secretMap(model)]),
});

function secretMap(model: Model): Drawn {
  const { secrets } = model;
  return {
    id: 'secrets',
    title: 'Who reads which secret, under which key, and what replaces it',
    kind: 'secrets',
    about: null,
    candidates: [
      [figure('secrets', 'LR', model, secrets, CAPTION)],
      [figure('secrets-down', 'TB', model, secrets, CAPTION)],
      ...SIZES.filter((size) => size < secrets.length).map((size) =>
        captionedParts('Secrets', secrets, size, ({ title }) => title).map(({ part, caption }, index) =>
          figure(`secrets-${size}-${index + 1}`, 'LR', model, part, caption),
        ),
      ),
    ],
    rows: {
      columns: ['Secret', 'Readers', 'Key', 'Rotation'],
      cells: secrets.map((secret) => [
        secret.title,
        secret.readers.map(({ title }) => title).join(', ') || 'not stated',
        secret.key?.title ?? 'not stated',
        rotationOf(model, secret)?.words ?? 'not stated',
      ]),
    },
  };
}

const CAPTION = 'Who reads each secret, the key over it, and what replaces it by a fresh one.';

/** What replaces a secret, and how often. */
function rotationOf(
  model: Model,
  { stated }: Secret,
): { readonly by: Component | string; readonly words: string } | null {
  const { rotation } = stated;
  if (rotation === undefined) return null;
  const component = model.components.find(({ id }) => id === rotation.by);
  const by = component ?? MACHINERY[rotation.by ?? ''] ?? 'Not stated by what';
  const every = rotation.every === undefined ? 'no period stated' : `every ${rotation.every}`;
  return { by, words: `${every} by ${typeof by === 'string' ? by : by.title}` };
}

const MACHINERY: Readonly<Record<string, string>> = {
  managed: 'The service itself',
  automatic: 'The service itself',
  'on-demand': 'Somebody, on demand',
  manual: 'Somebody, by hand',
};

function figure(
  id: string,
  direction: 'LR' | 'TB',
  model: Model,
  secrets: readonly Secret[],
  caption: string,
): Figure {
  const alt = altOf(model, secrets);
  const chart = flowchart(direction, 'Secrets and keys', alt);
  const ids = drawBoxes(chart, model, secrets);
  const join = (from: Drawable, to: Drawable, text: string | null, stroke: Stroke): void => {
    const [start, end] = [ids.get(from), ids.get(to)];
    if (start !== undefined && end !== undefined) chart.edge(start, end, text, stroke);
  };
  const turned = secrets.map((secret) => rotationOf(model, secret));
  for (const [index, secret] of secrets.entries()) {
    for (const reader of secret.readers) join(reader, secret, null, 'plain');
    if (secret.key !== null) join(secret, secret.key, null, 'strong');
    const by = turned[index]?.by;
    if (by !== undefined) join(secret, machineOf(by), secret.stated.rotation?.every ?? null, 'dashed');
  }
  const marks = new Set([
    ...secrets.flatMap(({ readers }) => (readers.length > 0 ? ['plain'] : [])),
    ...secrets.flatMap(({ key }) => (key === null ? [] : ['strong'])),
    ...turned.map((one) => (one === null ? 'unused' : 'dashed')),
  ]);
  return {
    id,
    caption,
    alt,
    source: chart.source(),
    layout: 'elk',
    order: chart.order(),
    legend: LEGEND.filter(({ mark }) => marks.has(mark)),
  };
}

/** Draws everything that lines join: readers, secrets, keys, and what replaces secrets. */
function drawBoxes(
  chart: Flowchart,
  model: Model,
  secrets: readonly Secret[],
): ReadonlyMap<Drawable, MermaidId> {
  const ids = new Map<Drawable, MermaidId>();
  const readers = [...new Set(secrets.flatMap((secret) => secret.readers.slice(0, MOST_READERS)))];
  const keys = [...new Set(secrets.flatMap(({ key }) => key ?? []))];
  const machines = [...new Set(secrets.flatMap((secret) => rotationOf(model, secret)?.by ?? []))];
  const group = <T>(text: string, all: readonly T[], draw: (one: T) => void): void => {
    if (all.length > 0) chart.group({ text, look: 'zone', direction: 'TB' }, () => all.forEach(draw));
  };
  group('Readers', readers, (one) => ids.set(one, drawReader(chart, one)));
  group('Secrets', secrets, (secret) => {
    const store = storeName(secret) ?? 'store not stated';
    const look = rotationOf(model, secret) === null ? 'unused' : 'store';
    ids.set(secret, chart.node(`${secret.title}\n${store}`, 'box', look, emblem('secret')));
  });
  group('Keys', keys, (key) => ids.set(key, chart.node(keyWords(key), 'box', 'key', emblem('key'))));
  group('Rotation', machines, (one) => {
    const [text, mark] =
      typeof one === 'string' ? [one, emblem('pipeline')] : [one.title, faceOf(one).emblem];
    ids.set(machineOf(one), chart.node(text, 'round', 'control', mark));
  });
  return ids;
}

/** A rotating component stands apart from the same component as a reader. */
function machineOf(by: Component | string): string {
  return typeof by === 'string' ? by : `rotation ${by.id}`;
}

function drawReader(chart: Flowchart, reader: Reader): MermaidId {
  if (!('service' in reader)) return chart.node(reader.title, 'box', 'outside', emblem('identity'));
  const { shape, look, emblem: mark } = faceOf(reader);
  return chart.node(reader.title, shape, look, mark);
}

function keyWords({ title, protects, stated }: Key): string {
  const { every, by } = stated.rotation ?? {};
  const turned =
    every === undefined ? 'no rotation stated' : `new every ${every}${by === undefined ? '' : `, ${by}`}`;
  return `${title}\n${turned}\nencrypts ${protects.length} ${protects.length === 1 ? 'thing' : 'things'} in all`;
}

function altOf(model: Model, secrets: readonly Secret[]): string {
  const sentences = secrets.map((secret) => {
    const readers = secret.readers.map(({ title }) => title).join(' and ') || 'Nobody that is named';
    const rotation = rotationOf(model, secret);
    return `${readers} may read ${secret.title}, under ${secret.key?.title ?? 'a key that is not stated'}, ${rotation === null ? 'with no rotation stated' : `replaced ${rotation.words}`}.`;
  });
  return `${secrets.length} ${secrets.length === 1 ? 'secret' : 'secrets'}. ${sentences.join(' ')}`;
}
