/** Every failure of a design with what follows, the worst first. */
import type { Component, Model } from '../../model/model.ts';
import { rankOf } from '../impact.ts';
import { blowsOf } from './blows.ts';
import type { Failure } from './failure.ts';
import { verdictsOf } from './objectives.ts';
import { propagate } from './propagate.ts';

/** Simulates each failure by itself. */
export function failuresOf(model: Model): readonly Failure[] {
  return blowsOf(model)
    .map((blow) => {
      const { components, flows } = propagate(blow);
      const failure = { ...blow, components, flows, ...verdictsOf(blow, components, flows, model) };
      return { failure, harm: harmOf(failure) };
    })
    .toSorted(byHarm)
    .map(({ failure }) => failure);
}

interface Weighed {
  readonly failure: Failure;
  readonly harm: number;
}

const WORST_FIRST = ['missed', 'not-shown', 'not-stated', 'met'];

function byHarm({ failure: a, harm }: Weighed, { failure: b, harm: other }: Weighed): number {
  return (
    Math.min(WORST_FIRST.indexOf(a.rto.outcome), WORST_FIRST.indexOf(a.rpo.outcome)) -
      Math.min(WORST_FIRST.indexOf(b.rto.outcome), WORST_FIRST.indexOf(b.rpo.outcome)) ||
    other - harm ||
    b.components.size + b.flows.size - a.components.size - a.flows.size ||
    (a.subject.at < b.subject.at ? -1 : 1)
  );
}

/** The worst availability of the data in what stops. */
function harmOf({ components }: Failure): number {
  const stopped: readonly Component[] = [...components].flatMap(([component, { state }]) =>
    state === 'stops' ? [component] : [],
  );
  return Math.max(0, ...stopped.map(({ handles }) => rankOf(handles, 'availability')));
}
