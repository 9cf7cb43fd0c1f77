/** What changed about the services that this design uses, and only of those. */
import type { Change } from '../aws/change.ts';
import { changes } from '../aws/changes/all.ts';
import { services } from '../aws/services/index.generated.ts';
import { topics } from '../aws/topics.ts';
import type { Model } from '../model/model.ts';
import { subjectsOfTopic } from '../model/queries/topic-subjects.ts';
import type { Trace } from './places.ts';
import type { Review } from './review.generated.ts';

type Topic = Review['changes'][number];

/** One entry for each topic that the design uses, in the order of the table. */
export function changesOf(model: Model, trace: Trace): Topic[] {
  return [...new Set(changes.map(({ topic }) => topic))].flatMap((topic) => {
    const on = subjectsOfTopic(topic, model);
    if (on.length === 0) return [];
    return [
      {
        topic,
        name: nameOf(topic),
        on: on.map((subject) => trace.named(subject)),
        notes: changes.filter((change) => change.topic === topic).map(changed),
      },
    ];
  });
}

/** A change as the review tells it. */
export function changed({ once, now, since, sources }: Change): Topic['notes'][number] {
  return { once, now, since, sources: [...sources] };
}

function nameOf(id: string): string {
  return topics.find((topic) => topic.id === id)?.name ?? services.find((one) => one.id === id)?.name ?? id;
}
