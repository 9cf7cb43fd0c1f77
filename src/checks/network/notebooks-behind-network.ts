/** A notebook runs whatever somebody types, beside the data that it learns from. */
import { sageMakerControls } from '../../aws/sources/models.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck<Component>({
  id: 'network/notebooks-behind-network',
  severity: 'high',
  title: 'A notebook sends training data anywhere, past every network control',
  expects: 'Notebooks reach the internet by the design’s own network, or not at all',
  rationale:
    'By default a notebook has a way to the internet beside your network, so that neither endpoints nor egress filters ' +
    'nor flow logs see what leaves. In a network of your own it takes the ways that you built.',
  remedy: 'Write `direct-internet: false` on the component; the setting is made when the notebook is made.',
  sources: [sageMakerControls],
  mappings: {},
  covers: [],
  question: 'SEC5',
  whenNone: 'The design has no notebooks.',
  subjects: (model) => model.components.filter(hasNotebooks),
  examine: (maker) => {
    const direct = fact(maker, 'direct-internet');
    if (direct.value === undefined)
      return withSeverity(
        'medium',
        unstated(`\`${maker.id}\` does not say whether its notebooks go past the network.`, direct),
      );
    return direct.value
      ? weighed(
          gap(`Notebooks of \`${maker.id}\` reach the internet past the network.`, direct),
          'high',
          maker.account,
        )
      : pass(`Notebooks of \`${maker.id}\` take the ways of the network.`, direct);
  },
});

function hasNotebooks({ stated }: Component): boolean {
  return stated.uses?.includes('notebooks') === true;
}
