/** Paragraphs that explanations of checks, threats and services have in common. */
import type { Change } from '../aws/change.ts';
import type { Source } from '../aws/source.ts';
import { wrapped } from '../reporters/paragraph.ts';

/** The pages, each with the day it was read. */
export function sourceLines(sources: readonly Source[]): string[] {
  const byUrl = new Map(sources.map((source) => [source.url, source]));
  return [
    'Sources',
    ...[...byUrl.values()].map(
      ({ title, url, read, verified }) =>
        `  ${title}\n  ${url} (read ${read}${verified ? '' : ', not verified there'})`,
    ),
  ];
}

/** What people once knew differently; nothing where nothing changed. */
export function changeLines(head: string, changes: readonly Change[]): string[] {
  if (changes.length === 0) return [];
  return [
    head,
    ...changes.flatMap(({ once, now, since }) => [
      ...wrapped(`Older guides: ${once}`).map((line) => `  ${line}`),
      ...wrapped(`${since === null ? 'Today' : `Since ${since}`}: ${now}`).map((line) => `    ${line}`),
    ]),
    '',
  ];
}
