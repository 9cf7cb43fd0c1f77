/** What a machine or container starts from comes from a publisher that somebody chose. */
import { allowedImages } from '../../aws/sources/compute.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { isHost } from '../../model/queries/is-host.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck({
  id: 'compute/image-source-trusted',
  severity: 'high',
  title: 'A stranger decides what runs on the machines',
  expects: 'Images come from your own pipeline, from AWS, or from a publisher whose images are scanned',
  rationale:
    'A public image may carry a miner or a back door today or after its next update. A Marketplace image is vetted ' +
    'once and updated by its vendor. The Allowed AMIs setting restricts which owners may be started from at all, ' +
    'and a private Marketplace which products may be bought.',
  remedy:
    'Write `image: { source: own-pipeline }`, or keep `marketplace` with `scanned: true`, or with `allowed-images` among the `guardrails` of the account.',
  sources: [allowedImages],
  mappings: { attack: ['T1525'] },
  covers: ['MKT-02', 'M-CMP-02'],
  question: 'SEC6',
  whenNone: 'The design has no hosts and no containers.',
  subjects: (model) => model.components.filter(startsFromImage),
  examine: (component) => {
    const source = fact(component, 'image', 'source');
    const scanned = fact(component, 'image', 'scanned');
    const { id, account } = component;
    if (source.value === undefined)
      return weighed(
        unstated(`\`${id}\` does not say where its image comes from.`, source),
        'medium',
        account,
      );
    if (source.value === 'public')
      return weighed(gap(`\`${id}\` starts from a public image.`, source), 'high', account);
    const guardrails = account === null ? null : fact(account, 'guardrails');
    if (source.value === 'marketplace' && guardrails?.value?.includes('allowed-images') === true)
      return pass(
        `\`${id}\` starts from a Marketplace image, and only owners that are allowed can be started from.`,
        source,
        guardrails,
      );
    if (source.value === 'marketplace' && scanned.value !== true) {
      const verdict = scanned.value === undefined ? unstated : gap;
      return weighed(
        verdict(`\`${id}\` starts from a Marketplace image that is not said to be scanned.`, source, scanned),
        'medium',
        account,
      );
    }
    return pass(`The image of \`${id}\` comes from \`${source.value}\`.`, source);
  },
});

function startsFromImage(component: Component): boolean {
  return isHost(component) || ['ecs', 'eks', 'batch'].includes(component.stated.service);
}
