import { expect, it } from 'vitest';

import { parseOutputs } from '../../src/cli/outputs.ts';

it('takes several formats, one of them to standard output', () => {
  const outputs = parseOutputs(['pretty', 'json=out/a=b.json']);
  expect(outputs.map(({ path }) => path)).toEqual([null, 'out/a=b.json']);
  expect(parseOutputs(['json=-']).map(({ path }) => path)).toEqual([null]);
});

it.each([
  [['xml'], 'There is no format `xml`.'],
  [['constructor'], 'There is no format `constructor`.'],
  [['json='], 'names no file'],
  [['pretty', 'json'], 'Two formats cannot share standard output.'],
  [['pretty', 'json=-'], 'Two formats cannot share standard output.'],
  [['json=a.json', 'pretty=a.json'], 'would both be written to `a.json`'],
])('refuses %j', (values, message) => {
  expect(() => parseOutputs(values)).toThrow(message);
});
