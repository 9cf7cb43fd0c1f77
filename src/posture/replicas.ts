/** Copies that are kept up to date elsewhere: where they may be, and whether mistakes travel with them. */
import { type Answer, gap, pass, unstated, yesNo } from '../model/answer.ts';
import { fact } from '../model/fact.ts';
import type { Component, Data } from '../model/model.ts';
import { restorable } from './copies.ts';

/** Whether the copy is in a Region where the data may be. */
export function replicaResidency(component: Component, data: Data): Answer | null {
  const target = fact(component, 'replication', 'to-region');
  const tables = fact(component, 'global-tables');
  const allowed = fact(data, 'residency');
  const field = tables.value === undefined ? target : tables;
  if (allowed.value === undefined) {
    return unstated(`\`${data.id}\` does not say in which Regions it may be.`, allowed, field);
  }
  const regions = tables.value ?? (target.value === undefined ? [] : [target.value]);
  const outside = regions.find((region) => allowed.value?.includes(region) === false);
  if (outside !== undefined) {
    return gap(`A copy is in \`${outside}\`, where \`${data.id}\` may not be.`, field, allowed);
  }
  return regions.length === 0
    ? unstated(`The replication of \`${component.id}\` names no Region.`, target)
    : pass(`Copies are only in Regions where \`${data.id}\` may be.`, field, allowed);
}

/** Whether a wrong write or a deletion can be undone at the copy. */
export function replicaVersions(component: Component): Answer {
  if (component.stated.replication === undefined) return restorable(component);
  const deletions = fact(component, 'replication', 'delete-markers');
  if (deletions.value === true) {
    return gap(`Deletions in \`${component.id}\` are repeated at its copy.`, deletions);
  }
  return yesNo(fact(component, 'replication', 'destination-versioning'), {
    yes: `The copy of \`${component.id}\` keeps versions.`,
    no: `The copy of \`${component.id}\` keeps no versions, which replication needs.`,
    silent: `Whether the copy of \`${component.id}\` keeps versions is not stated.`,
  });
}
