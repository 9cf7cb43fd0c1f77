/** What changed at AWS since the last look, told from lists alone. */
import { expect, test } from 'vitest';

import { comparison } from '../../scripts/facts/compare.mjs';

const before = {
  services: 'services 1',
  serviceKeys: ['elastictranscoder', 's3'],
  events: 'events 1',
  eventTypes: ['aws.glue / Glue Job State Change'],
};

test('names what came and what went, and the types that only their pages know', () => {
  const now = {
    services: 'services 2',
    serviceKeys: ['account-access', 's3'],
    events: 'events 2',
    eventTypes: ['aws.glue / Glue Job State Change', 'aws.s3 / Object Created'],
  };
  expect(comparison(before, now, ['Object Created', 'Backup Job State Change'])).toMatchInlineSnapshot(`
    "services: services 1, now services 2: 2 changed.
      + account-access
      - elastictranscoder

    event types: events 1, now events 2: 1 changed.
      + aws.s3 / Object Created

    2 event types are named here; 1 of them is not in events 2, which is incomplete, and rests on its page:
      Backup Job State Change
    "
  `);
});

test('says that nothing changed', () => {
  expect(comparison(before, before, [])).toMatch(/services: services 1, now services 1: nothing changed\./);
});
