/** Elements that had other ids before, so that revisions of a design can be told apart from new designs. */
import type { Model } from '../model/model.ts';
import { child, dotted } from '../source/pointer.ts';
import type { Trace } from './places.ts';
import type { Review } from './review.generated.ts';

/** Every renamed element with the paths that it had, the oldest first. */
export function renamesOf(model: Model, trace: Trace): Review['renames'] {
  const sections = [
    model.accounts,
    model.connections,
    model.networks,
    model.components,
    model.actors,
    model.data,
    model.flows,
    model.identities,
    model.secrets,
    model.keys,
    model.hooks,
    model.alerts,
    model.channels,
    model.threats,
  ];
  return sections.flat().flatMap(({ at, id, stated }) => {
    const former = stated['renamed-from'];
    if (former === undefined) return [];
    const section = dotted(at).slice(0, -id.length - 1);
    const ids = typeof former === 'string' ? [former] : former;
    return [
      {
        path: dotted(at),
        formerPaths: ids.map((one) => `${section}.${one}`),
        place: trace.place(child(at, 'renamed-from')),
      },
    ];
  });
}
