/** Which data an attacker would come for: what the team rates high, or classifies so where it rates nothing. */
import type { Data } from '../../model/model.ts';
import type { Gain } from './graph.ts';

/** Whether reading it, or changing it, would be a high impact. */
export function isHighImpact(data: Data, gain: Gain): boolean {
  const { impact, classification, personal, regulated } = data.stated;
  const secret =
    classification === 'restricted' ||
    (classification === 'confidential' && (personal === true || (regulated ?? []).length > 0));
  const read = impact?.confidentiality === undefined ? secret : impact.confidentiality === 'high';
  const write =
    impact?.integrity === undefined ? classification === 'restricted' : impact.integrity === 'high';
  if (gain === 'read') return read;
  return gain === 'write' ? write : read || write;
}
