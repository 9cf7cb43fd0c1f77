/** On which pages the parts of a document were when it was last printed: where nothing moved, one print is enough. */
import { cacheKey, type CacheShelf } from './cache-entry.ts';

/** Page numbers by the id of the element, and what is known of them. */
export interface PageMemory {
  /** The numbers of the document of that title; null if it was never printed here. */
  readonly recall: (title: string) => Promise<ReadonlyMap<string, number> | null>;
  readonly remember: (title: string, numbers: ReadonlyMap<string, number>) => Promise<void>;
  readonly trim: () => Promise<void>;
}

/** A memory on `shelf` for a browser; a number from it is a guess until the print has proved it. */
export function pageMemory(shelf: CacheShelf, browser: readonly string[]): PageMemory {
  const keyOf = (title: string): string => cacheKey([title, ...browser]);
  return {
    recall: async (title) => {
      const entry = await shelf.get(keyOf(title));
      return entry === null ? null : parsed(entry);
    },
    remember: (title, numbers) => shelf.put(keyOf(title), JSON.stringify([...numbers])),
    trim: shelf.trim,
  };
}

function parsed(entry: string): ReadonlyMap<string, number> | null {
  try {
    const value: unknown = JSON.parse(entry);
    if (!Array.isArray(value)) return null;
    const pairs: readonly unknown[] = value;
    return new Map(pairs.flatMap((pair) => (isNumbered(pair) ? [pair] : [])));
  } catch {
    return null;
  }
}

function isNumbered(pair: unknown): pair is [string, number] {
  return Array.isArray(pair) && typeof pair[0] === 'string' && Number.isSafeInteger(pair[1]);
}
