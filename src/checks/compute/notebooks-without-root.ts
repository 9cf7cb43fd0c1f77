/** Whoever is root in a notebook can take out what was built into it to watch and to bound it. */
import { sageMakerControls } from '../../aws/sources/models.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck<Component>({
  id: 'compute/notebooks-without-root',
  severity: 'medium',
  title: 'Whoever opens a notebook can take its guards out',
  expects: 'Users of notebooks are not root there',
  rationale:
    'Root reads and changes every file of the instance, agents and lifecycle scripts among them. What a user needs ' +
    'more than the packages of the kernel belongs into an image that somebody looked at.',
  remedy: 'Write `root-access: false` on the component.',
  sources: [sageMakerControls],
  mappings: {},
  covers: [],
  question: 'SEC6',
  whenNone: 'The design has no notebooks.',
  subjects: (model) => model.components.filter(({ stated }) => stated.uses?.includes('notebooks') === true),
  examine: (maker) => {
    const root = fact(maker, 'root-access');
    if (root.value === undefined)
      return withSeverity(
        'low',
        unstated(`\`${maker.id}\` does not say whether users are root in its notebooks.`, root),
      );
    return root.value
      ? weighed(gap(`Users are root in the notebooks of \`${maker.id}\`.`, root), 'medium', maker.account)
      : pass(`Nobody is root in the notebooks of \`${maker.id}\`.`, root);
  },
});
