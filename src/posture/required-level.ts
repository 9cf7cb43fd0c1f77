/** How much of each property a kind of data needs: what the design states, else what its words imply. */
import { fact } from '../model/fact.ts';
import type { Data, Model } from '../model/model.ts';
import type { Pointer } from '../source/pointer.ts';

/** FIPS 199 levels of impact. */
export type Level = 'low' | 'moderate' | 'high';
export type Property = 'confidentiality' | 'integrity' | 'availability';

/** The level that is needed and where it comes from. */
export interface Need {
  readonly level: Level;
  /** Whether it was assumed because `impact` does not say. */
  readonly assumed: boolean;
  /** The field that it comes from. */
  readonly at: Pointer;
}

const ORDER: readonly Level[] = ['low', 'moderate', 'high'];

const SECRECY = { public: 'low', internal: 'low', confidential: 'high', restricted: 'high' } as const;
const TRUTH = { public: 'low', internal: 'low', confidential: 'moderate', restricted: 'high' } as const;
const READINESS = { low: 'low', moderate: 'moderate', high: 'high', critical: 'high' } as const;

/** Whether a need is at least this high. */
export function reaches(level: Level, from: Level): boolean {
  return ORDER.indexOf(level) >= ORDER.indexOf(from);
}

/** What the data needs of one property. Availability follows the criticality of the design when unstated. */
export function requiredLevel(model: Model, data: Data, property: Property): Need {
  const stated = fact(data, 'impact', property);
  if (stated.value !== undefined) return { level: stated.value, assumed: false, at: stated.at };
  if (property === 'availability') {
    const criticality = fact(model.design, 'criticality');
    const level = criticality.value === undefined ? 'moderate' : READINESS[criticality.value];
    return { level, assumed: true, at: criticality.at };
  }
  const { classification, personal, regulated } = data.stated;
  const table = property === 'confidentiality' ? SECRECY : TRUTH;
  const floor: Level = personal === true || (regulated ?? []).length > 0 ? 'moderate' : 'low';
  const level = reaches(table[classification], floor) ? table[classification] : floor;
  return { level, assumed: true, at: fact(data, 'classification').at };
}
