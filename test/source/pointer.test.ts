import { expect, it } from 'vitest';

import { child, dotted, parent, segments } from '../../src/source/pointer.ts';

it('escapes and unescapes keys', () => {
  const pointer = child('/keys', 'a/b~c', 1);
  expect(pointer).toBe('/keys/a~1b~0c/1');
  expect(segments(pointer)).toEqual(['keys', 'a/b~c', '1']);
});

it('goes up as far as the root', () => {
  expect([parent('/a/b'), parent('/a'), parent('')]).toEqual(['/a', '', '']);
});

it('is said with dots', () => {
  expect(dotted('/components/db/encryption')).toBe('components.db.encryption');
});
