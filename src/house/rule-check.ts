/** A rule as a check: what is examined, and what is found for each subject. */
import type { Check, Verdict } from '../checks/check.ts';
import { gap, pass, unstated } from '../model/answer.ts';
import { child, type Pointer, segments } from '../source/pointer.ts';
import { memberOf, type SchemaNode, viewSchema } from '../spec/schema-view.ts';
import { failuresOf } from './evaluate.ts';
import type { Failure } from './failure.ts';
import type { RuleSpec } from './rule-pack.ts';
import { fieldsNamed, fulfilment, shortfall, type Told } from './rule-wording.ts';
import { type Examined, subjectKinds } from './subjects.ts';

/** Facts of one verdict. */
const MOST_FACTS = 6;

/** The id of the check that a rule is. */
export function houseId(rule: string): `house/${string}` {
  return `house/${rule}`;
}

/** The check that a rule is. */
export function checkOfRule(name: string, rule: RuleSpec): Check {
  const id = houseId(name);
  const { of } = subjectKinds[rule.subjects];
  const { where, expect } = rule;
  const view = viewSchema(expect);
  return {
    id,
    area: rule.area,
    severity: rule.severity,
    title: rule.title,
    expects: rule.expects,
    rationale: rule.rationale,
    remedy: rule.remedy,
    sources: (rule.sources ?? []).map((source) => ({ ...source, verified: true })),
    mappings: {},
    covers: [],
    question: null,
    whenNone: `The design has none of the \`${rule.subjects}\` that \`${id}\` is about.`,
    run: (model) =>
      of(model)
        .filter(({ value }) => where === undefined || failuresOf(view, where, value).length === 0)
        .map((examined) => ({ subject: examined.subject, verdict: verdictOn(examined, id, rule) })),
  };
}

function verdictOn(examined: Examined, id: string, { expect, absent }: RuleSpec): Verdict {
  const { subject, value, known } = examined;
  const failures = failuresOf(viewSchema(expect), expect, value);
  const told: Told = {
    id: subject.id,
    valueAt: (path) => path.split('.').reduce<unknown>((inner, key) => memberOf(inner, key), value),
    isDerived: (field) => known.has(field),
  };
  if (failures.length === 0) {
    const fields = fieldsNamed(expect).filter((name) => Object.hasOwn(value, name));
    const facts = fields.map((name) => placeOf(child('', name), examined));
    return pass(fulfilment(told, fields, id), ...atLeast(facts, subject.at));
  }
  const facts = atLeast(
    distinct(failures.flatMap((failure) => decisive(failure, expect, examined))),
    subject.at,
  );
  const says = shortfall(told, failures, expect);
  const isSilent = failures.every(isOnlySilence) && absent !== 'gap';
  return isSilent ? unstated(says, ...facts) : gap(says, ...facts);
}

/** Whether more words in the design could mend it: nothing that it says is wrong. */
function isOnlySilence({ keyword, branches }: Failure): boolean {
  return keyword === 'required' || branches.some((failures) => failures.every(isOnlySilence));
}

/** The fields that a failure is about: of alternatives, those that lack the least. */
function decisive(failure: Failure, expect: SchemaNode, examined: Examined): readonly Pointer[] {
  const { keyword, params, branches, instancePath } = failure;
  if (branches.length > 0) {
    const silent = branches.filter((failures) => failures.every(isOnlySilence));
    return (silent.length > 0 ? silent : branches).flatMap((failures) =>
      failures.flatMap((one) => decisive(one, expect, examined)),
    );
  }
  if (keyword === 'required')
    return [placeOf(child(instancePath, String(params['missingProperty'])), examined)];
  if (keyword === 'additionalProperties')
    return [placeOf(child(instancePath, String(params['additionalProperty'])), examined)];
  if (instancePath !== '') return [placeOf(instancePath, examined)];
  return fieldsNamed(expect)
    .filter((name) => Object.hasOwn(examined.value, name))
    .map((name) => placeOf(child('', name), examined));
}

/** Where a field of the subject stands; a derived one where it was decided. */
function placeOf(pointer: Pointer, { subject, known }: Examined): Pointer {
  const [name = '', item] = segments(pointer);
  const derived = known.get(name);
  if (derived === undefined) return `${subject.at}${pointer}`;
  return derived.items?.[Number(item)] ?? derived.at;
}

function atLeast(facts: readonly Pointer[], fallback: Pointer): readonly Pointer[] {
  return facts.length === 0 ? [fallback] : distinct(facts).slice(0, MOST_FACTS);
}

function distinct<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)];
}
