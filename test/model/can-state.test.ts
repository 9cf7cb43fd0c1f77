/** A question is asked only where the schema lets an author answer it. */
import { expect, test } from 'vitest';

import { canState } from '../../src/model/queries/can-state.ts';
import { modelOf } from '../model-of.ts';

test('a field can be stated where the schema has it for the service', () => {
  const { components } = modelOf(`
parapet: 1
design: { id: shop, title: Shop, owner: { team: shop } }
accounts: { prod: { id: "111122223333" } }
components:
  bucket: { service: s3 }
  database: { service: rds-postgresql }
`);
  const [bucket, database] = components;
  if (bucket === undefined || database === undefined) throw new Error('the components are gone');
  expect([canState(bucket, 'versioning'), canState(bucket, 'deployment')]).toEqual([true, false]);
  expect([canState(database, 'versioning'), canState(database, 'deployment')]).toEqual([false, true]);
});
