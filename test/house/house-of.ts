/** Rules from the text of packs, for tests that start from what an organization writes. */
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import type { House } from '../../src/house/house.ts';
import { joinPacks } from '../../src/house/join-packs.ts';
import { readPack } from '../../src/house/read-pack.ts';
import type { SourceFile } from '../../src/source/source-file.ts';

/** What comes of packs, each named by its place in the list. */
export function packsOf(...texts: readonly string[]): {
  readonly files: readonly SourceFile[];
  readonly house: House | null;
  readonly diagnostics: readonly Diagnostic[];
} {
  const files = texts.map((text, index) => ({ path: `pack-${index + 1}.yaml`, text }));
  const read = files.map((file) => readPack(file));
  const found = read.flatMap(({ diagnostics }) => diagnostics);
  const packs = read.flatMap(({ value }) => value ?? []);
  if (packs.length < files.length) return { files, house: null, diagnostics: found };
  const joined = joinPacks(packs, []);
  return { files, house: joined.value, diagnostics: [...found, ...joined.diagnostics] };
}

/** The rules alone; throws if there are none. */
export function houseOf(...texts: readonly string[]): House {
  const { house, diagnostics } = packsOf(...texts);
  if (house === null || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics, null, 2));
  return house;
}

/** A pack with one rule about components; `more` are its `where`, `expect` and the like. */
export function packWith(more: string, id = 'strict'): string {
  return `parapet-rules: 1
pack: { id: ${id}, version: "1.2.0", title: Strict }
rules:
  ${id}-rule:
    area: data
    severity: high
    title: It goes wrong
    expects: It goes well
    rationale: Because.
    remedy: Do it.
    subjects: components
    ${more.split('\n').join('\n    ')}
`;
}
