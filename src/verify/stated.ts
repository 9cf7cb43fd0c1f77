/** What an attached review says that it was made from. Nothing of it is believed: it is what has to be shown. */
import type { Adopted } from '../delta/baseline.ts';
import { readBaseline } from '../delta/read-baseline.ts';
import { dateOf, epochOf } from '../model/calendar.ts';
import type { Review } from '../review/review.generated.ts';

/** As much of a review as making it again needs. */
export interface Stated {
  readonly version: string;
  readonly asOf: Review['asOf'];
  readonly design: {
    readonly id: string;
    readonly title: string;
    readonly environment: string | null;
    /** The id that the environment had first. */
    readonly firstEnvironment: string | null;
  };
  readonly digest: string;
  /** Paths and hashes of the files of the spec, the spec itself first. */
  readonly sources: readonly { readonly path: string; readonly sha256: string }[];
  /** The rule packs and plugins that it was judged by. */
  readonly rules: readonly {
    readonly kind: 'pack' | 'plugin';
    readonly id: string;
    readonly path: string;
    readonly sha256: string;
  }[];
  /** For which readers it is. */
  readonly edition: Review['edition']['name'];
  /** What it lists as known at adoption. */
  readonly adopted: readonly Adopted[];
}

/** The statements of a review as text; null if it is no review. */
export function statedIn(text: string): Stated | null {
  const review = parsed(text);
  const { design, asOf: day } = { design: partOf(review, 'design'), asOf: partOf(review, 'asOf') };
  const [version, id, title, digest] = [
    wordOf(partOf(review, 'tool'), 'version'),
    wordOf(design, 'id'),
    wordOf(design, 'title'),
    wordOf(review, 'digest'),
  ];
  const asOf = dayOf(day);
  const sources = listOf(review, 'sources').map((source) => ({
    path: wordOf(source, 'path') ?? '',
    sha256: wordOf(source, 'sha256') ?? '',
  }));
  if (version === null || id === null || title === null || digest === null || asOf === null) return null;
  if (partOf(review, 'format') !== 1 || sources.length === 0) return null;
  const rules = listOf(partOf(review, 'house'), 'sources').map((source) => ({
    kind: wordOf(source, 'kind') === 'plugin' ? ('plugin' as const) : ('pack' as const),
    id: wordOf(source, 'id') ?? '',
    path: wordOf(source, 'path') ?? '',
    sha256: wordOf(source, 'sha256') ?? '',
  }));
  const environment = wordOf(design, 'environment');
  const firstEnvironment = wordOf(design, 'firstEnvironment') ?? environment;
  const edition = EDITIONS.find((one) => one === wordOf(partOf(review, 'edition'), 'name')) ?? 'internal';
  const adopted = adoptedIn(id, environment, listOf(partOf(review, 'governance'), 'adopted'));
  return adopted === null
    ? null
    : {
        version,
        asOf,
        design: { id, title, environment, firstEnvironment },
        digest,
        sources,
        rules,
        edition,
        adopted,
      };
}

const EDITIONS: readonly Review['edition']['name'][] = ['internal', 'partner', 'public'];

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function partOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Object.getOwnPropertyDescriptor(value, key)?.value
    : undefined;
}

function wordOf(value: unknown, key: string): string | null {
  const word = partOf(value, key);
  return typeof word === 'string' ? word : null;
}

function listOf(value: unknown, key: string): readonly unknown[] {
  const list = partOf(value, key);
  return Array.isArray(list) ? list : [];
}

const ORIGINS: readonly Review['asOf']['from'][] = [
  'argument',
  'source-date-epoch',
  'commit',
  'design',
  'today',
];

function dayOf(value: unknown): Review['asOf'] | null {
  const [date, epoch] = [wordOf(value, 'date'), partOf(value, 'epoch')];
  const from = ORIGINS.find((origin) => origin === partOf(value, 'from'));
  if (date === null || Number.isNaN(epochOf(date)) || from === undefined) return null;
  const isMoment =
    typeof epoch === 'number' && Number.isSafeInteger(epoch) && epoch >= 0 && epoch <= MOST_EPOCH;
  return isMoment && dateOf(epoch) === date ? { date, epoch, from } : null;
}

/** The last second that dates are written for. */
const MOST_EPOCH = 253_402_300_799;

/** A baseline says the same as the list in the review, and there is a strict reader of baselines. */
function adoptedIn(
  id: string,
  environment: string | null,
  list: readonly unknown[],
): readonly Adopted[] | null {
  if (list.length === 0) return [];
  const design = environment === null ? id : `${id}/${environment}`;
  const findings = list.map((entry) =>
    Object.fromEntries(POINT.map((key) => [key, wordOf(entry, key)] as const)),
  );
  const text = JSON.stringify({ format: 1, designs: [{ file: 'spec', design, findings }] });
  return readBaseline({ path: 'review.json', text }).value?.designs[0]?.findings ?? null;
}

const POINT = ['fingerprint', 'check', 'on', 'kind', 'severity', 'since', 'expires'] as const;
