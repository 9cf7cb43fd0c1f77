/** A file from outside that is stored as if it were harmless and opened by somebody who trusts the system. */
import { fact } from '../../model/fact.ts';
import type { Component, Data, Flow, Model, Subject } from '../../model/model.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { filed, once } from '../once.ts';
import { hinders, prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { nearest } from '../reach.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { ownComponents } from '../worth.ts';

/** A hostile file is stored and then served or processed. */
export const threat: Threat = defineThreat({
  id: 'tampering/hostile-file-uploaded',
  title: 'A hostile file is stored and handed on',
  stride: ['tampering', 'elevation-of-privilege'],
  harms: ['integrity', 'availability'],
  cwe: [434],
  attack: ['T1080'],
  detection: ['hostile-object'],
  find: (model) => gather(casesIn(model), (group) => tell(group, model)),
});

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model)
    .filter(({ stated }) => stated.service === 's3')
    .flatMap((bucket) => {
      const uploads = uploadsTo(bucket, model);
      if (uploads.length === 0) return [];
      const { exposure } = nearest(uploads.flatMap(({ from }) => (from.kind === 'actor' ? [from] : [])));
      return [
        {
          subject: bucket,
          boundary: bucket.boundary.id,
          exposure,
          data: bucket.stores.filter((data) => uploads.some(({ carries }) => carries.includes(data))),
          because: uploads.map((flow) => fact(flow, 'carries')),
          mitigations: [
            prevents(
              part`Every object is scanned for malware before anything reads it from ${bucket}`,
              fact(bucket, 'malware-scan'),
              (yes) => yes,
              'true',
            ),
            hinders(
              part`The links that write to ${bucket} limit the size`,
              fact(bucket, 'presigned-urls', 'size-limit'),
              (yes) => yes,
              'true',
            ),
          ],
        },
      ];
    });
}

/** Flows from outside that end at the bucket, or whose content gets there as it came. */
function uploadsTo(bucket: Component, model: Model): readonly Flow[] {
  const { byEnd, byData } = fromOutside(model);
  const bring = bucket.stores.flatMap((data) =>
    (byData.get(data) ?? []).filter(({ to }) => to === bucket || bringsTo(to, bucket, data)),
  );
  return [...new Set([...(byEnd.get(bucket) ?? []), ...bring])];
}

/** What comes out of these was read, cut to fields and written again: it is no longer the file that came in. */
const REWRITES: readonly string[] = ['queue', 'topic', 'bus', 'stream', 'database', 'cache'];

/** Whether data goes on from there to the bucket; also where nothing says who writes to the bucket. */
function bringsTo(start: Flow['to'], bucket: Component, data: Data): boolean {
  if (bucket.flowsIn.every(({ carries }) => !carries.includes(data))) return true;
  const seen = new Set([start]);
  for (const here of seen) {
    if (here === bucket) return true;
    if (here.kind === 'actor' || REWRITES.includes(here.service.category)) continue;
    for (const { to, carries } of here.flowsOut) if (carries.includes(data)) seen.add(to);
  }
  return false;
}

const fromOutside = once(({ flows }) => {
  const outside = flows.filter(
    ({ from }) =>
      from.kind === 'actor' && (from.stated.trust === 'external' || from.stated.trust === 'partner'),
  );
  return { byEnd: filed(outside, ({ to }) => [to]), byData: filed(outside, ({ carries }) => carries) };
});

/** The outsiders whose content ends in the buckets. */
function sendersTo(buckets: readonly Component[], model: Model): readonly Subject[] {
  return across(buckets, (bucket) => uploadsTo(bucket, model).map(({ from }) => from));
}

function tell({ subjects, data }: Group<Component>, model: Model): Statement {
  const hooked = model.hooks
    .filter(({ source }) => subjects.some((bucket) => bucket === source))
    .flatMap(({ targets }) => targets);
  const readers = [
    ...new Set([...hooked, ...subjects.flatMap(({ flowsOut }) => flowsOut.map(({ to }) => to))]),
  ];
  return {
    source: part`An attacker who comes as ${sendersTo(subjects, model)}`,
    prerequisite: part`and may have ${data.length > 0 ? data : 'files'} stored in ${subjects}`,
    action: part`plant content there that attacks ${readers.length > 0 ? readers : 'whoever opens it'}`,
    impact: 'corruption',
    asset:
      data.length > 0
        ? part`${data} and what is made of it`
        : part`what is made of the objects in ${subjects}`,
  };
}
