/** Data on its way: the flow as a place, with what protects it there. */
import { type Answer, gap, pass, unstated, yesNo } from '../model/answer.ts';
import { fact } from '../model/fact.ts';
import type { Data, Flow } from '../model/model.ts';
import { comesFromOutside } from '../model/queries/internet-exposure.ts';
import type { Asked, DataPlace } from './data-place.ts';
import type { Lookups } from './lookups.ts';
import { encryptedInTransit, forwardSecret, isPlatformCall, postQuantum } from './transport.ts';
import { canState } from '../model/queries/can-state.ts';

/** Categories of what reads its input and acts on it; a database or a queue takes what it is given. */
const TAKES_INPUT: ReadonlySet<string> = new Set(['api', 'compute', 'function', 'orchestration']);

/** The data on the flow. */
export function flowPlace(_lookups: Lookups, flow: Flow, data: Data): DataPlace {
  const { id, at, title } = flow;
  const encrypted: Asked = { from: 'moderate', answer: () => encryptedInTransit(flow) };
  return {
    where: { id, at, title },
    form: 'in-transit',
    confidentiality: [
      { from: 'low', answer: () => openToAll(flow, data) },
      encrypted,
      { from: 'high', answer: () => later(flow) },
      { from: 'low', answer: () => (data.stated['secret-for'] === undefined ? null : postQuantum(flow)) },
    ],
    integrity: [encrypted, { from: 'high', answer: () => validated(flow) }],
    availability: availabilityOf(flow, data),
  };
}

/** Only what is known to be open counts: how callers prove themselves is the business of the AAA table. */
function openToAll(flow: Flow, data: Data): Answer | null {
  const method = fact(flow, 'authentication', 'method');
  return method.value === 'none' && data.stated.classification !== 'public'
    ? gap(`Nobody on \`${flow.id}\` has to prove who he is.`, method)
    : null;
}

function later(flow: Flow): Answer | null {
  return encryptedInTransit(flow).outcome === 'pass' && !['ssh', 'sftp'].includes(flow.stated.protocol ?? '')
    ? forwardSecret(flow)
    : null;
}

function validated(flow: Flow): Answer | null {
  if (!flow.crossesBoundary || flow.to.kind !== 'component' || isPlatformCall(flow)) return null;
  if (!TAKES_INPUT.has(flow.to.service.category)) return null;
  const name = `\`${flow.id}\``;
  const atApi = fact(flow.to, 'request-validation');
  if (atApi.value === true) return pass(`\`${flow.to.id}\` checks requests against a schema.`, atApi);
  return yesNo(fact(flow, 'validation'), {
    yes: `What arrives on ${name} is checked against a schema.`,
    no: `What arrives on ${name} is used unchecked.`,
    silent: `${name} does not say whether what arrives is checked.`,
  });
}

function availabilityOf(flow: Flow, data: Data): readonly Asked[] | string {
  if (comesFromOutside(flow) && flow.to.kind === 'component') {
    return [{ from: 'moderate', answer: () => floodControl(flow) }];
  }
  if (flow.stated.asynchronous === true || flow.stated.protocol === 'event') {
    return [{ from: 'moderate', answer: () => undelivered(flow) }];
  }
  return `\`${flow.id}\` holds no copy of \`${data.id}\`: it is there as long as \`${flow.from.id}\` and \`${flow.to.id}\` answer.`;
}

/** Whether a flood from outside is held back at the door. */
function floodControl(flow: Flow): Answer | null {
  const target = flow.to;
  if (target.kind !== 'component') return null;
  const name = `\`${target.id}\``;
  const throttle = fact(target, 'throttle', 'rate');
  const waf = fact(target, 'waf');
  if (throttle.value !== undefined)
    return pass(`${name} lets in ${throttle.value} requests a second.`, throttle);
  if (waf.value !== undefined) return pass(`Web ACL \`${waf.value}\` stands in front of ${name}.`, waf);
  const field = canState(target, 'throttle') ? throttle : canState(target, 'waf') ? waf : null;
  return field === null
    ? unstated(`Nothing in front of ${name} is stated to hold back a flood on \`${flow.id}\`.`, flow.at)
    : unstated(`${name} does not say what holds back a flood from outside.`, field);
}

/** What becomes of what cannot be delivered: both ends may have a dead-letter queue. */
function undelivered(flow: Flow): Answer {
  const ends = [flow.to, flow.from].flatMap((end) => (end.kind === 'component' ? [end] : []));
  for (const end of ends) {
    const target = fact(end, 'dead-letter');
    if (target.value !== undefined) {
      return pass(`What \`${end.id}\` cannot handle goes to \`${target.value}\`.`, target);
    }
  }
  const able = ends.find((end) => canState(end, 'dead-letter'));
  return unstated(
    `\`${flow.id}\` does not wait for an answer, and where undelivered messages go is not stated.`,
    able === undefined ? flow.at : fact(able, 'dead-letter'),
  );
}
