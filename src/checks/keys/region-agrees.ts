/** A KMS key does not leave its Region; what it encrypts elsewhere cannot exist. */
import { createKey } from '../../aws/sources/kms.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component, Key } from '../../model/model.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';
import { quoted } from '../wording.ts';

export const check: Check = defineCheck<Key>({
  id: 'keys/region-agrees',
  severity: 'high',
  title: 'The key is in another Region than the data that it should encrypt',
  expects: 'A key is in the Region of what it protects, or is a multi-Region key',
  rationale:
    'KMS keys are Regional. A multi-Region key has replicas with the same material, each with a policy ' +
    'of its own, so each is a place to protect; keys in custom key stores cannot be multi-Region.',
  remedy: 'Write the Region of the component in `region` of the key, or `multi-region: true`.',
  sources: [createKey],
  mappings: {},
  covers: ['KMS-01'],
  question: 'SEC8',
  whenNone: 'No key protects a component whose Region is known.',
  subjects: (model) => model.keys.filter((key) => protectedInRegions(key).length > 0),
  examine: (key) => {
    const region = fact(key, 'region');
    const many = fact(key, 'multi-region');
    const regions = key.account?.stated.regions ?? [];
    const home = region.value ?? (regions.length === 1 ? regions[0] : undefined);
    if (many.value === true) return pass(`\`${key.id}\` is a multi-Region key.`, many);
    if (home === undefined)
      return withSeverity('low', unstated(`\`${key.id}\` does not say in which Region it is.`, region));
    const elsewhere = protectedInRegions(key).filter((component) => component.region !== home);
    return elsewhere.length === 0
      ? pass(`\`${key.id}\` is in \`${home}\`, as is all that it encrypts.`, region)
      : gap(
          `\`${key.id}\` is in \`${home}\` and cannot encrypt ${quoted(elsewhere.map(({ id }) => id))} in ${quoted([...new Set(elsewhere.map((one) => one.region ?? ''))])}.`,
          region,
          ...elsewhere.map(({ at }) => at),
        );
  },
});

function protectedInRegions(key: Key): readonly Component[] {
  return key.protects.filter((one): one is Component => 'service' in one && one.region !== null);
}
