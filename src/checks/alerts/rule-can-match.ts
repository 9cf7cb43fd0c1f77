/** A rule that can never match is worse than none: everybody believes that they would be told. */
import type { ServiceEvent } from '../../aws/events/service-event.ts';
import { plain, serviceEventList } from '../../aws/service-events.ts';
import { serviceEvents, trailEvents } from '../../aws/sources/detection.ts';
import { functionDestinations } from '../../aws/sources/hooks.ts';
import { gap, notApplicable, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Alert, Model } from '../../model/model.ts';
import { defineCheck, type Check, type Verdict } from '../check.ts';
import { quoted, verb } from '../wording.ts';

const BY_TRAIL = /^AWS (?:API Call|Service Event|Console Sign ?[Ii]n|Insight) via CloudTrail$/;

const byType = new Map<string, ServiceEvent[]>();
const byPlain = new Map<string, string>();
const sources = new Set(serviceEventList.map(({ source }) => source));
for (const event of serviceEventList)
  for (const type of event.types) {
    byType.set(type, [...(byType.get(type) ?? []), event]);
    byPlain.set(plain(type), type);
  }

export const check: Check = defineCheck<Alert>({
  id: 'alerts/rule-can-match',
  severity: 'high',
  title: 'The rule never matches, and everybody believes that it watches',
  expects: 'Each rule names a source and detail types that AWS sends together',
  rationale:
    'EventBridge compares source and detail type letter by letter and accepts any text: results of functions ' +
    'come from `lambda` and not from `aws.lambda`, findings of Macie from `aws.macie` while its API is ' +
    '`aws.macie2`. API calls arrive only while a trail records them.',
  remedy: 'Write `rule: { source, detail-type }` as the Events Reference of EventBridge spells them.',
  sources: [serviceEvents, trailEvents, functionDestinations],
  mappings: {},
  covers: ['ALR-02'],
  question: 'OPS8',
  whenNone: 'No alert of the design is a rule on events.',
  subjects: ({ alerts }) => alerts.filter(({ stated }) => stated.rule !== undefined),
  examine,
});

function examine(alert: Alert, model: Model): Verdict {
  const source = fact(alert, 'rule', 'source');
  const types = fact(alert, 'rule', 'detail-type');
  const named = source.value ?? '';
  const wrong = (types.value ?? []).flatMap((type) => fault(type, named, types.value ?? []));
  const [first] = wrong;
  if (first !== undefined)
    return gap(
      `\`${alert.id}\` can never match ${wrong.length === 1 ? 'one detail type' : `${wrong.length} detail types`}: ${first}.`,
      types,
      source,
    );
  const calls = (types.value ?? []).filter((type) => BY_TRAIL.test(type));
  if (calls.length > 0 && model.trails.length === 0)
    return unstated(
      `\`${alert.id}\` waits for ${quoted(calls)}, which only a trail delivers, and the design states no trail.`,
      types,
    );
  if (!sources.has(named))
    return notApplicable(
      `\`${alert.id}\` listens to \`${named}\`, whose events are not in our table.`,
      source,
    );
  const unknown = (types.value ?? []).filter((type) => !byType.has(type) && !BY_TRAIL.test(type));
  return unknown.length > 0
    ? notApplicable(
        `${quoted(unknown)} of \`${alert.id}\` ${verb(unknown.length, 'is', 'are')} not in our table of events.`,
        types,
      )
    : pass(`\`${alert.id}\` names what \`${named}\` sends.`, types, source);
}

/** Why the type can never come from the source; none where it can or is not known. */
function fault(type: string, source: string, all: readonly string[]): readonly string[] {
  if (BY_TRAIL.test(type) && (byType.has(type) || all.some((other) => isTwin(other, type)))) return [];
  const known = byType.get(type);
  if (known === undefined) {
    const meant = byPlain.get(plain(type));
    return meant === undefined || all.includes(meant)
      ? []
      : [`\`${type}\` is spelt \`${meant}\` where AWS sends it`];
  }
  if (known.some((event) => event.source === source)) return [];
  return [
    `\`${type}\` comes from ${quoted([...new Set(known.map((event) => event.source))])}, not from \`${source}\``,
  ];
}

function isTwin(other: string, type: string): boolean {
  return other !== type && plain(other) === plain(type);
}
