/** Drawings that were made before: by everything that decides what they look like. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

import type { Font } from '../page/theme.ts';
import { cacheKey, openShelf } from './cache-entry.ts';
import type { DrawRequest } from './drawing.ts';
import type { Icons } from './icon.ts';
import { isPageDrawing, mermaidConfigOf, pageCode } from './mermaid-page.ts';
import type { PageDrawing } from './mermaid-script.ts';

/** Drawings by their key. */
export interface DrawingStore {
  readonly get: (key: string) => Promise<PageDrawing | null>;
  readonly put: (key: string, drawing: PageDrawing) => Promise<void>;
  readonly trim: () => Promise<void>;
}

/** Remembers nothing: every drawing is made. */
export const NO_STORE: DrawingStore = {
  get: async () => null,
  put: async () => undefined,
  trim: async () => undefined,
};

/** The key of a drawing but for the browser and Mermaid, which the store adds. */
export function drawingKey(request: DrawRequest, fonts: readonly Font[], icons: Icons): string {
  const { id, source, layout, order } = request;
  return cacheKey([
    id,
    source,
    order.join(' '),
    JSON.stringify(mermaidConfigOf(layout)),
    fontsKey(fonts),
    pageCode(icons),
  ]);
}

const fontKeys = new WeakMap<readonly Font[], string>();

/** Fonts are megabytes, and the same for all drawings. */
function fontsKey(fonts: readonly Font[]): string {
  const known = fontKeys.get(fonts);
  if (known !== undefined) return known;
  const parts = fonts.flatMap(({ family, style, weight, unicodeRange, data }) => [
    family,
    style,
    String(weight),
    unicodeRange,
    data,
  ]);
  const key = cacheKey(parts);
  fontKeys.set(fonts, key);
  return key;
}

/** The store in the cache folder for drawings of `browser`: its version and how it was started. */
export async function openDrawingStore(browser: readonly string[]): Promise<DrawingStore> {
  const [shelf, mermaid] = await Promise.all([openShelf('drawings'), mermaidVersion()]);
  const full = (key: string): string => cacheKey([key, mermaid, ...browser]);
  return {
    get: async (key) => {
      const entry = await shelf.get(full(key));
      return entry === null ? null : parsed(entry);
    },
    put: (key, drawing) => shelf.put(full(key), JSON.stringify(drawing)),
    trim: shelf.trim,
  };
}

function parsed(entry: string): PageDrawing | null {
  try {
    const value: unknown = JSON.parse(entry);
    return isPageDrawing(value) ? value : null;
  } catch {
    return null;
  }
}

async function mermaidVersion(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('mermaid');
  const text = await readFile(path.join(path.dirname(entry), '../package.json'), 'utf8');
  const { version } = JSON.parse(text) as { readonly version?: unknown };
  return String(version);
}
