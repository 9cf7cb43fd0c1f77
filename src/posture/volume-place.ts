/** The volumes of hosts: what a program swaps, spools and crashes with lies there, whether it was drawn or not. */
import { fact } from '../model/fact.ts';
import type { Component, Data } from '../model/model.ts';
import { isHost } from '../model/queries/is-host.ts';
import type { DataPlace } from './data-place.ts';
import { encryptionAtRest } from './encryption-at-rest.ts';
import type { Lookups } from './lookups.ts';

/** The volumes of hosts that work on the data and do not keep it. */
export function volumePlace(lookups: Lookups, component: Component, data: Data): DataPlace | null {
  if (!isHost(component) || component.stores.includes(data)) return null;
  return {
    where: {
      id: component.id,
      at: fact(component, 'encryption').at,
      title: `Volumes of ${component.title}`,
    },
    form: 'at-rest',
    confidentiality: [{ from: 'moderate', answer: (level) => encryptionAtRest(lookups, component, level) }],
    integrity: `Volumes of \`${component.id}\` hold what it is working on; \`${data.id}\` itself rests elsewhere.`,
    availability: `A new host of \`${component.id}\` starts with empty volumes and reads \`${data.id}\` again.`,
  };
}
