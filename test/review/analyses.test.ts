/** What the analyses conclude of each sample, line by line: a change of any of them is read before it is kept. */
import { expect, it } from 'vitest';

import { reviewOf } from '../reviewed.ts';
import { nameOf, SAMPLES, sampleText } from '../samples.ts';
import { analysesText } from './analyses-text.ts';

it.each(SAMPLES)('%s is concluded as it was', async (path) => {
  const review = reviewOf(sampleText(path), undefined, path);
  await expect(analysesText(review)).toMatchFileSnapshot(`__files__/${nameOf(path)}.analyses.txt`);
});
