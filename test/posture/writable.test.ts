/** The table of writable fields says of every service what its schema says. */
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { servicesWith, type SomeField } from '../../src/posture/writable.ts';

const FIELDS: readonly SomeField[] = [
  'encryption',
  'backups',
  'deployment',
  'tls-only',
  'policy',
  'role',
  'agents',
  'imds',
  'image',
  'container',
  'capacity',
  'audit-log',
  'access-logs',
  'dead-letter',
  'retention',
  'authentication',
  'authorizer',
  'waf',
  'throttle',
  'subnets',
];

interface Schema {
  readonly $defs: Readonly<Record<string, { readonly properties?: Readonly<Record<string, unknown>> }>>;
}

const url = new URL('../../schemas/design-spec.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(url, 'utf8')) as Schema;

describe('writable fields', () => {
  it.each(FIELDS)('knows every service with `%s`', (field) => {
    const inSchema = Object.entries(schema.$defs)
      .filter(
        ([name, { properties }]) => name.startsWith('service-') && Object.hasOwn(properties ?? {}, field),
      )
      .map(([name]) => name.slice('service-'.length));
    expect([...servicesWith(field)].sort()).toEqual(inSchema.sort());
  });
});
