/** A function reads a stream in order: one record that it cannot handle stops all that come behind it. */
import { streamParameters, streamRefused, streamSources } from '../../aws/sources/streams.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact, type Fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';
import { quoted } from '../wording.ts';

export const check: Check = defineCheck<Component>({
  id: 'events/stream-failures-bounded',
  severity: 'medium',
  title: 'One bad record holds up the stream until it expires, and then it is gone',
  expects: 'A function that reads a stream gives up a bad record soon, and keeps it',
  rationale:
    'Lambda tries a failed batch of Kinesis or DynamoDB again until its records expire, with no limit by default, and ' +
    'nothing behind it in the shard is read. A limit of retries ends that, splitting the batch leaves the bad record ' +
    'alone, and without a destination on failure what was given up is lost.',
  remedy: 'Write `retries`, `bisect-on-error: true` and `dead-letter: <queue>` on the function.',
  sources: [streamParameters, streamSources, streamRefused],
  mappings: {},
  covers: ['EVT-04'],
  question: 'REL5',
  whenNone: 'No function of the design reads a stream.',
  subjects: (model) => model.components.filter((one) => readBy(one, model).length > 0),
  examine: (reader, model) => {
    const read = readBy(reader, model);
    const { id, account } = reader;
    const streams = quoted([...new Set(read.map(({ stream }) => stream))]);
    const bisect = fact(reader, 'bisect-on-error');
    const kept = fact(reader, 'dead-letter');
    const retries = fact(reader, 'retries');
    if (bisect.value === false)
      return weighed(
        gap(`\`${id}\` gives up whole batches of ${streams} for one bad record.`, bisect),
        'low',
        account,
      );
    const isKept = kept.value !== undefined || read.every(({ refused }) => refused.value !== undefined);
    const silent = [
      ...(retries.value === undefined
        ? [{ field: retries, asks: 'how often a record that fails is tried again' }]
        : []),
      ...(bisect.value === undefined ? [{ field: bisect, asks: 'whether a batch that fails is split' }] : []),
      ...(isKept ? [] : [{ field: kept, asks: 'where a record goes that it gives up' }]),
    ];
    const refused = kept.value === undefined ? read.map((one) => one.refused) : [kept];
    return silent.length === 0
      ? pass(
          `\`${id}\` gives up a bad record of ${streams} after ${retries.value} retries and keeps it.`,
          retries,
          bisect,
          ...refused,
        )
      : weighed(
          unstated(
            `\`${id}\` reads ${streams} and does not say ${silent.map(({ asks }) => asks).join(', nor ')}.`,
            ...silent.map(({ field }) => field),
          ),
          'medium',
          account,
        );
  },
});

/** What a function reads of a stream, and where that says its refused records go. */
interface Reading {
  readonly stream: string;
  readonly refused: Fact<string>;
}

function readBy(reader: Component, { hooks }: Model): readonly Reading[] {
  if (reader.service.id !== 'lambda') return [];
  const told = hooks.filter(
    ({ decision, stated, targets }) =>
      decision === 'used' && stated.via === 'stream' && targets.includes(reader),
  );
  const read = reader.flowsIn.filter(
    ({ from }) => from.kind === 'component' && from.service.id === 'kinesis',
  );
  return [
    ...told.map((hook) => ({ stream: hook.source.id, refused: fact(hook, 'dead-letter') })),
    ...read.map((flow) => ({ stream: flow.from.id, refused: fact(flow, 'dead-letter') })),
  ];
}
