import { expect, it } from 'vitest';

import { examine } from '../../src/host/doctor.ts';

it('proves that a document can be made', async () => {
  const { node, fonts, search, launch, proof } = await examine({ executable: null, sandbox: true });
  expect(node).toBe(process.versions.node);
  expect(fonts).toEqual(['Source Sans 3', 'JetBrains Mono']);
  expect(search.attempts.at(-1)).toMatchObject({ problem: null });
  expect(launch?.browser.executable).toBe(search.found?.executable);
  expect(proof).toMatchObject({ works: true, pages: 1 });
});

it('says what is wrong instead of failing', async () => {
  const { search, launch, proof } = await examine({ executable: '/nowhere/chrome', sandbox: true });
  expect(search.attempts).toEqual([
    { origin: '--browser', path: '/nowhere/chrome', problem: 'there is no such file' },
  ]);
  expect(launch).toBeNull();
  expect(proof).toMatchObject({ works: false, hint: expect.stringContaining('leave it out') });
});
