/** The samples, each as one text: a sample of many files as what its files make together. */
import { dump } from 'js-yaml';

import { readDesign } from '../src/read-design.ts';
import { filesBelow, readText } from './files.ts';

/** The specs among the files of the samples, sorted: those that say what is designed. */
export const SAMPLES: readonly string[] = filesBelow('samples', '.yaml').filter((path) =>
  /^design:/m.test(readText(path)),
);

/** The name of a sample: `claims-intake`, or that of its folder. */
export function nameOf(sample: string): string {
  return sample.replace(/^samples\//, '').replace(/(?:\/design)?\.yaml$/, '');
}

/** The whole sample in one text. */
export function sampleText(sample: string): string {
  const text = readText(sample);
  if (!/^include:/m.test(text)) return text;
  const folder = sample.slice(0, sample.lastIndexOf('/'));
  const others = filesBelow(folder, '.yaml').map((path) => ({ path, text: readText(path) }));
  const { value, diagnostics } = readDesign({ path: sample, text }, others);
  if (value === null) throw new Error(JSON.stringify(diagnostics, null, 2));
  const { include: _, ...whole } = value.spec;
  return dump(whole, { lineWidth: -1, noRefs: true });
}
