/** The table of services: complete against the schema, and every fact dated and cited. */
import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { securityScope } from '../../src/aws/security-scope.ts';
import { services } from '../../src/aws/services/index.generated.ts';
import type { Service } from '../../src/aws/service.ts';
import type { Source } from '../../src/aws/source.ts';

/** The day by which facts are judged old; a constant, so that the test says the same every day. */
const AS_OF = '2026-11-25';
/** Eighteen months before it. */
const OLDEST = '2025-05-25';

const folder = new URL('../../src/aws/services/', import.meta.url);
const schemaUrl = new URL('../../schemas/design-spec.schema.json', import.meta.url);

function schemaIds(): string[] {
  const schema = JSON.parse(readFileSync(schemaUrl, 'utf8')) as { $defs: Record<string, unknown> };
  return Object.keys(schema.$defs)
    .filter((name) => name.startsWith('service-') && name !== 'service-custom')
    .map((name) => name.slice('service-'.length))
    .sort();
}

function sourcesOf(service: Service): Source[] {
  return [...service.sources, ...(service.defaultEncryption ? [service.defaultEncryption.source] : [])];
}

describe('services', () => {
  it('has one entry for every service of the schema, and no other', () => {
    expect(services.map((service) => service.id).sort()).toEqual(schemaIds());
  });

  it('keeps each entry in the file of its id', () => {
    const files = readdirSync(folder).filter((name) => !name.endsWith('.generated.ts'));
    expect(files.sort()).toEqual(services.map((service) => `${service.id}.ts`).sort());
  });

  it.each(services.map((service) => [service.id, service] as const))('cites and dates %s', (_id, service) => {
    expect(sourcesOf(service).length).toBeGreaterThan(0);
    for (const source of sourcesOf(service)) {
      expect(new URL(source.url).protocol).toBe('https:');
      expect(source.title).not.toBe('');
      expect(source.read).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(source.read <= AS_OF, `${source.url} was read in the future`).toBe(true);
      expect(source.read >= OLDEST, `${source.url} was read more than 18 months ago`).toBe(true);
    }
  });

  it('says nothing about encryption by default that was not seen on its page', () => {
    const unseen = services.filter((service) => service.defaultEncryption?.source.verified === false);
    expect(unseen.map((service) => service.id)).toEqual([]);
  });

  it('gives an endpoint name only to services reached by API, never to those that stand in subnets', () => {
    const both = services.filter((service) => service.placement === 'subnets' && service.endpoint !== null);
    expect(both.map((service) => service.id)).toEqual(['batch']);
  });

  it('agrees with the page on the services that it names', () => {
    const classOf = new Map(services.map((service) => [service.id, service.responsibility]));
    expect(classOf.get('ec2')).toBe('infrastructure');
    expect(classOf.get('eks')).toBe('container');
    expect(classOf.get('ecs')).toBe('container');
    expect(services.every((service) => service.sources.includes(securityScope))).toBe(true);
  });
});
