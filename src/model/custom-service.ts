/** A component of `service: custom` brings its own entry of the service table. */
import type { Service } from '../aws/service.ts';
import type { ComponentSpec } from '../spec/spec.generated.ts';

/** What the author says of a service that the table does not know. */
export function customService(stated: ComponentSpec): Service {
  return {
    id: 'custom',
    name: stated.product ?? 'Custom service',
    category: stated.category ?? 'other',
    responsibility: stated.class ?? 'infrastructure',
    responsibilityNote: 'Class as stated in the spec.',
    placement: 'optional',
    storesData: stated['stores-data'] ?? (stated.stores ?? []).length > 0,
    defaultEncryption: null,
    endpoint: null,
    sources: [],
  };
}
