/**
 * Which fields a spec can write for which service. An answer must never ask for a field that the schema
 * refuses, so questions are asked only where they can be answered.
 */
import { SERVICES } from '../../spec/services.generated.ts';
import type { ComponentSpec } from '../../spec/spec.generated.ts';
import type { Component } from '../model.ts';

/** Whether the author could write this field for this component. */
export function canState(component: Component, field: keyof ComponentSpec): boolean {
  return SERVICES[component.stated.service]?.properties.includes(field) === true;
}
