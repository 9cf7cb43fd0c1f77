/** Names of other files in a spec: what they mean, before anything is read. */
import { child } from '../../source/pointer.ts';
import type { Place } from '../../source/source-file.ts';
import type { YamlDocument } from '../../yaml/yaml-document.ts';
import { memberOf } from '../schema-view.ts';

/** A file that another one names. */
export interface Include {
  /** Of the file that is meant, from where the paths of all files count. */
  readonly path: string;
  /** Where it is named. */
  readonly place: Place;
}

/** A relative path with `/`, to a file of a kind that can hold a spec: no address, no drive, no home folder. */
const WRITTEN = /^(?![/~])[^\\:*?"<>|]+\.(?:ya?ml|json)$/u;

/** The files that a document includes, and whether all that stands in its list can be understood. */
export function includesIn(document: YamlDocument): {
  readonly includes: readonly Include[];
  readonly whole: boolean;
} {
  const list = memberOf(document.value, 'include');
  if (list === undefined) return { includes: [], whole: true };
  if (!Array.isArray(list)) return { includes: [], whole: false };
  const includes = list.flatMap((written: unknown, index): Include[] => {
    if (typeof written !== 'string' || !WRITTEN.test(written)) return [];
    return [
      {
        path: besides(document.file.path, written),
        place: document.locate(child('/include', index)),
      },
    ];
  });
  return { includes, whole: includes.length === list.length };
}

/** The path that is written in a file, as a path from where that file's own counts: `..` stays where it leads out. */
function besides(file: string, written: string): string {
  const steps = file.split('/').slice(0, -1);
  for (const step of written.split('/')) {
    if (step === '' || step === '.') continue;
    const last = steps.at(-1);
    if (step === '..' && last !== undefined && last !== '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}
