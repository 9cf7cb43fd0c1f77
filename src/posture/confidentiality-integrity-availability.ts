/**
 * Confidentiality, integrity and availability: what each kind of data needs, against what the design proves
 * at every place where it rests or moves, the places that nobody drew included.
 */
import { type Answer, notApplicable } from '../model/answer.ts';
import type { Data, Model, Subject } from '../model/model.ts';
import {
  backupPlace,
  cachePlace,
  deadLetterPlace,
  linkPlace,
  logPlace,
  replicaPlace,
} from './derived-places.ts';
import type { Asked, DataPlace, Form } from './data-place.ts';
import { eventPlaces } from './event-place.ts';
import { flowPlace } from './flow-place.ts';
import { lookupsOf, type Lookups } from './lookups.ts';
import { type Level, type Need, type Property, reaches, requiredLevel } from './required-level.ts';
import { restPlace } from './rest-place.ts';
import { vendorPlaces } from './vendor-place.ts';
import { volumePlace } from './volume-place.ts';
import { settle } from './settle.ts';

/** One property of one kind of data at one place. */
export interface CiaCell extends Answer {
  readonly required: Level;
  /** Whether the level was assumed because the design does not state it. */
  readonly assumed: boolean;
}

/** One kind of data at one place. */
export interface CiaRow {
  readonly data: Data;
  readonly where: Subject;
  readonly form: Form;
  readonly confidentiality: CiaCell;
  readonly integrity: CiaCell;
  readonly availability: CiaCell;
}

/** The table: data in the order of the spec; for each, components with what derives from them, flows, copies at others. */
export function confidentialityIntegrityAvailability(model: Model): readonly CiaRow[] {
  const lookups = lookupsOf(model);
  return model.data.flatMap((data) => {
    const needs: Needs = {
      confidentiality: requiredLevel(model, data, 'confidentiality'),
      integrity: requiredLevel(model, data, 'integrity'),
      availability: requiredLevel(model, data, 'availability'),
    };
    return placesOf(lookups, data).map((place) => rowOf(data, place, needs));
  });
}

function placesOf(lookups: Lookups, data: Data): readonly DataPlace[] {
  const resting = (lookups.componentsWith.get(data) ?? []).flatMap((component) =>
    [
      restPlace,
      volumePlace,
      backupPlace,
      replicaPlace,
      linkPlace,
      cachePlace,
      deadLetterPlace,
      eventPlaces,
      logPlace,
    ].flatMap((place) => place(lookups, component, data) ?? []),
  );
  const moving = (lookups.flowsWith.get(data) ?? []).map((flow) => flowPlace(lookups, flow, data));
  return [...resting, ...moving, ...vendorPlaces(lookups, data)];
}

/** What one kind of data needs, wherever it is. */
type Needs = Readonly<Record<Property, Need>>;

function rowOf(data: Data, place: DataPlace, needs: Needs): CiaRow {
  const cell = (property: Property): CiaCell => cellOf(data, place.where, needs[property], place[property]);
  return {
    data,
    where: place.where,
    form: place.form,
    confidentiality: cell('confidentiality'),
    integrity: cell('integrity'),
    availability: cell('availability'),
  };
}

function cellOf(data: Data, where: Subject, need: Need, asked: readonly Asked[] | string): CiaCell {
  const level = { required: need.level, assumed: need.assumed };
  if (typeof asked === 'string') return { ...level, ...notApplicable(asked, need.at) };
  const due = asked.filter(({ from }) => reaches(need.level, from));
  const answers = due.flatMap(({ answer }) => answer(need.level) ?? []);
  const whenNone = notApplicable(
    need.level === 'low' || due.length === 0
      ? `A ${need.level} need of \`${data.id}\`: what \`${where.id}\` gives by itself is enough.`
      : `\`${where.id}\` has no field of the spec that could prove it for \`${data.id}\`.`,
  );
  const settled = settle(answers, whenNone);
  const facts = settled.facts.includes(need.at) ? settled.facts : [...settled.facts, need.at];
  return { ...level, ...settled, facts };
}
