/**
 * Small pictures of our own, one for each kind of thing: they say what a box is where its name does not. Each
 * is an outline in a box of 16 by 16, drawn in the colour of its box.
 */
import type { Category } from '../aws/service.ts';

/** Outlines by the name of the kind. */
export const GLYPHS = {
  compute:
    'M4 4H12V12H4ZM6.5 6.5H9.5V9.5H6.5ZM6 1.5V4M10 1.5V4M6 12V14.5M10 12V14.5M1.5 6H4M1.5 10H4M12 6H14.5M12 10H14.5',
  function: 'M2.5 2.5H5L12 13.5H14M7.4 6.4L3 13.5',
  store: 'M2 3.5H14L12.4 13.5H3.6ZM2.5 6.5H13.5',
  database:
    'M2.5 3.8C2.5 1.4 13.5 1.4 13.5 3.8C13.5 6.2 2.5 6.2 2.5 3.8V12.2C2.5 14.6 13.5 14.6 13.5 12.2V3.8M2.5 8C2.5 10.4 13.5 10.4 13.5 8',
  queue: 'M1.5 4.5H5V11.5H1.5ZM6.2 4.5H9.7V11.5H6.2ZM11 8H15M13 6L15 8L13 10',
  edge: 'M8 1.5C11.6 1.5 14.5 4.4 14.5 8C14.5 11.6 11.6 14.5 8 14.5C4.4 14.5 1.5 11.6 1.5 8C1.5 4.4 4.4 1.5 8 1.5ZM1.5 8H14.5M8 1.5C4.6 5 4.6 11 8 14.5M8 1.5C11.4 5 11.4 11 8 14.5',
  balancer:
    'M1.5 8H5.5M5.5 8L12.5 3M5.5 8H13.5M5.5 8L12.5 13M10 2.6L12.5 3L11.6 5.4M11.6 6.2L13.5 8L11.6 9.8M11.6 10.6L12.5 13L10 13.4',
  bus: 'M1.5 8H14.5M4 8V3M8 8V3M12 8V3M6 8V13M10 8V13',
  analytics: 'M2 14H14.5M3.5 14V9H5.5V14M7 14V5.5H9V14M10.5 14V2.5H12.5V14',
  pipeline:
    'M1.5 8C1.5 5 4 3.5 6 5.3L10 10.7C12 12.5 14.5 11 14.5 8C14.5 5 12 3.5 10 5.3L6 10.7C4 12.5 1.5 11 1.5 8Z',
  network: 'M6 1.5H10V5H6ZM1.5 11H5.5V14.5H1.5ZM10.5 11H14.5V14.5H10.5ZM8 5V8M3.5 11V8H12.5V11',
  identity:
    'M2 3H14V13H2ZM4 11C4 8 8.5 8 8.5 11ZM4.8 6C4.8 4.2 7.7 4.2 7.7 6C7.7 7.8 4.8 7.8 4.8 6M10 6.5H12.5M10 9.5H12.5',
  key: 'M2 8C2 3.8 8 3.8 8 8C8 12.2 2 12.2 2 8ZM8 8H14.5V11M11.5 8V10.3',
  secret: 'M3 7H13V14H3ZM5 7V5C5 1 11 1 11 5V7M8 9.5V11.5',
  person: 'M5 4.6C5 1 11 1 11 4.6C11 8.2 5 8.2 5 4.6ZM2 14.5C2 8 14 8 14 14.5Z',
  system: 'M2 2.5H14V10.5H2ZM6 14H10M8 10.5V14',
  alarm: 'M3 11.5H13L11.8 9.5V6.5C11.8 1.6 4.2 1.6 4.2 6.5V9.5ZM6.5 13.5H9.5',
} as const;

/** The name of a glyph. */
export type Glyph = keyof typeof GLYPHS;

/** Which glyph a service of a category has. */
const BY_CATEGORY: Readonly<Record<Category, Glyph>> = {
  compute: 'compute',
  function: 'function',
  database: 'database',
  'object-store': 'store',
  'file-store': 'store',
  cache: 'database',
  queue: 'queue',
  topic: 'bus',
  bus: 'bus',
  stream: 'queue',
  api: 'edge',
  'load-balancer': 'balancer',
  edge: 'edge',
  analytics: 'analytics',
  catalog: 'analytics',
  orchestration: 'pipeline',
  identity: 'identity',
  registry: 'store',
  pipeline: 'pipeline',
  network: 'network',
  'machine-learning': 'analytics',
  other: 'system',
};

/** What stands before the name in a box. */
export interface Emblem {
  readonly glyph: Glyph;
  /** Names under which a picture of the reader's own company may stand in its place, the closest first. */
  readonly icons: readonly string[];
}

/** The emblem of a service. */
export function serviceEmblem({
  id,
  category,
}: {
  readonly id: string;
  readonly category: Category;
}): Emblem {
  return { glyph: BY_CATEGORY[category], icons: id === 'custom' ? [category] : [id, category] };
}

/** The emblem of something that is no service. */
export function emblem(glyph: Glyph): Emblem {
  return { glyph, icons: [glyph] };
}
