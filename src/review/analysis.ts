/** What follows from the design as a whole, in plain values. */
import type { Model } from '../model/model.ts';
import { attackPathsOf } from './attack.ts';
import { blastRadiusOf } from './blast-radius.ts';
import { availabilityOf, simulatedFailures } from './failures.ts';
import type { Trace } from './places.ts';
import type { Review } from './review.generated.ts';

/** Attack paths, losses and failures of a design. */
export function analysisOf(model: Model, trace: Trace): Review['analysis'] {
  return {
    attack: attackPathsOf(model, trace),
    blastRadius: blastRadiusOf(model, trace),
    failures: simulatedFailures(model, trace),
    availability: availabilityOf(model, trace),
  };
}
