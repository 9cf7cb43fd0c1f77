/** What was scanned and approved is what starts. */
import { imageSigning, tagImmutability } from '../../aws/sources/compute.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck({
  id: 'compute/images-unchangeable',
  severity: 'medium',
  title: 'An image can be replaced under the tag that was approved',
  expects: 'Tags in the registry cannot be moved, and images are scanned',
  rationale:
    'Whoever may push can otherwise put another image under the tag that production starts from. ECR can refuse to ' +
    'move tags and sign images when they are pushed; Inspector scans what is in the registry, again and again.',
  remedy: 'Write `image: { immutable-tags: true, scanned: true }` on the registry.',
  sources: [tagImmutability, imageSigning],
  mappings: { securityHub: ['ECR.1', 'ECR.2'], nist: ['CA-9(1)', 'CM-2', 'CM-8(1)', 'RA-5'] },
  covers: ['M-CON-02'],
  question: 'SEC11',
  whenNone: 'The design has no container registry.',
  subjects: (model) => model.components.filter(isAsked),
  examine: (registry) => {
    const fixed = fact(registry, 'image', 'immutable-tags');
    const scanned = fact(registry, 'image', 'scanned');
    const { id, account } = registry;
    if (fixed.value === false)
      return weighed(
        gap(`Tags of images in \`${id}\` can be moved to another image.`, fixed),
        'medium',
        account,
      );
    if (scanned.value === false)
      return weighed(gap(`Images in \`${id}\` are not scanned.`, scanned), 'medium', account);
    if (fixed.value === undefined)
      return weighed(
        unstated(`\`${id}\` does not say whether its tags can be moved.`, fixed),
        'medium',
        account,
      );
    return scanned.value === undefined
      ? weighed(
          unstated(`\`${id}\` does not say whether its images are scanned.`, scanned),
          'medium',
          account,
        )
      : pass(`Tags in \`${id}\` cannot be moved and its images are scanned.`, fixed, scanned);
  },
});

/** Registries, and what runs images that are said to come from a careless one. */
function isAsked({ stated }: Component): boolean {
  if (stated.service === 'ecr') return true;
  const isContainer = ['ecs', 'eks', 'batch', 'lambda'].includes(stated.service);
  return isContainer && (stated.image?.['immutable-tags'] === false || stated.image?.scanned === false);
}
