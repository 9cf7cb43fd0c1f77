/** What partners and vendors receive and keep: a copy that no control of this design reaches. */
import { type Answer, gap, pass, unstated } from '../model/answer.ts';
import { fact } from '../model/fact.ts';
import type { Actor, Data } from '../model/model.ts';
import { seconds } from '../model/quantity.ts';
import type { DataPlace } from './data-place.ts';
import type { Lookups } from './lookups.ts';

/** Whether it is a system of others, to which data goes and of which nobody here knows the inside. */
function isVendor({ stated }: Actor): boolean {
  return stated.kind === 'system' && (stated.trust === 'external' || stated.trust === 'partner');
}

/** The copies of the data at those that flows lead to, each once. */
export function vendorPlaces({ flowsWith }: Lookups, data: Data): readonly DataPlace[] {
  if (data.stated.classification === 'public') return [];
  const receivers = (flowsWith.get(data) ?? []).flatMap(({ to }) =>
    to.kind === 'actor' && isVendor(to) ? [to] : [],
  );
  return [...new Set(receivers)].map((vendor) => placeAt(vendor, data));
}

function placeAt(vendor: Actor, data: Data): DataPlace {
  return {
    where: { id: vendor.id, at: vendor.at, title: `Copy at ${vendor.title}` },
    form: 'vendor-copy',
    confidentiality: [
      { from: 'moderate', answer: () => bound(vendor) },
      { from: 'moderate', answer: () => kept(vendor, data) },
      { from: 'high', answer: () => assessed(vendor) },
    ],
    integrity: `\`${data.id}\` stays true here whatever \`${vendor.id}\` does with its copy; what it sends back is judged on its flow.`,
    availability: `Nothing here reads the copy of \`${data.id}\` back from \`${vendor.id}\`.`,
  };
}

function bound(vendor: Actor): Answer {
  const agreement = fact(vendor, 'terms', 'agreement');
  return agreement.value === undefined
    ? unstated(`Under which agreement \`${vendor.id}\` keeps what it receives is not stated.`, agreement)
    : pass(`An agreement binds \`${vendor.id}\` in what it does with what it receives.`, agreement);
}

/** How long a copy is kept; people may ask to be forgotten, and it must then go too. */
function kept(vendor: Actor, data: Data): Answer {
  const retention = fact(vendor, 'terms', 'retention');
  const limit = fact(data, 'retention');
  if (retention.value === undefined)
    return unstated(`How long \`${vendor.id}\` keeps \`${data.id}\` is not stated.`, retention);
  if (seconds(retention.value) === 0)
    return pass(`\`${vendor.id}\` keeps nothing of \`${data.id}\`.`, retention);
  const says = `\`${vendor.id}\` keeps \`${data.id}\` for ${retention.value}`;
  if (limit.value !== undefined && seconds(retention.value) > seconds(limit.value))
    return gap(`${says}, longer than this design itself (${limit.value}).`, retention, limit);
  const erases = fact(vendor, 'terms', 'erases');
  if (data.stated.personal !== true) return pass(`${says}.`, retention);
  if (erases.value === true) return pass(`${says}, or until it is asked to erase it.`, retention, erases);
  return erases.value === false
    ? gap(`${says} and does not erase it when asked to.`, erases, retention)
    : unstated(`${says}; whether it erases it when asked to is not stated.`, erases, retention);
}

function assessed(vendor: Actor): Answer {
  const day = fact(vendor, 'terms', 'assessed');
  return day.value === undefined
    ? unstated(`Whether the security of \`${vendor.id}\` was ever assessed is not stated.`, day)
    : pass(`The security of \`${vendor.id}\` was last assessed on ${day.value}.`, day);
}
