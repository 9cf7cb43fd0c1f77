/** Encryption on the way: version, forward secrecy, post-quantum key exchange. */
import { keyExchangeOf } from '../aws/key-exchange.ts';
import { type Answer, gap, notApplicable, pass, unstated } from '../model/answer.ts';
import { fact } from '../model/fact.ts';
import type { Flow } from '../model/model.ts';
import { days } from '../model/quantity.ts';
import { endsOf } from '../model/queries/ends.ts';
import { settle } from './settle.ts';

/** Protocols that carry everything in clear. */
const CLEAR: ReadonlySet<string> = new Set(['http', 'ftp']);
/** Protocols that encrypt by themselves, without TLS. */
const OWN_CRYPTO: ReadonlySet<string> = new Set(['ssh', 'sftp']);
/** Ten years in days: what must stay secret longer has to outlive today's key exchanges. */
const TEN_YEARS = 3650;

/** Calls to AWS's own endpoints, which take TLS 1.2 or newer with forward secrecy and nothing older. */
export function isPlatformCall(flow: Flow): boolean {
  const { protocol } = flow.stated;
  return protocol === 'aws-api' || protocol === 'event';
}

/** Whether the flow ends at an endpoint of AWS's own, whose TLS nobody but AWS decides. */
function atAwsEndpoint(flow: Flow): boolean {
  const { served } = endsOf(flow);
  if (isPlatformCall(flow)) return true;
  if (flow.stated.protocol !== 'https' || served.kind !== 'component') return false;
  return served.service.endpoint !== null && !['api', 'other', 'registry'].includes(served.service.category);
}

/** Answers are kept by flow: each kind of data that it carries asks again, and so does each table. */
function kept(ask: (flow: Flow) => Answer): (flow: Flow) => Answer {
  const answers = new WeakMap<Flow, Answer>();
  return (flow) => {
    const answer = answers.get(flow) ?? ask(flow);
    answers.set(flow, answer);
    return answer;
  };
}

/** Whether nobody on the way can read or change what the flow carries. */
export const encryptedInTransit: (flow: Flow) => Answer = kept(encryption);

/** Whether a key stolen later opens what was recorded before. */
export const forwardSecret: (flow: Flow) => Answer = kept(secrecy);

function encryption(flow: Flow): Answer {
  const name = `\`${flow.id}\``;
  const protocol = fact(flow, 'protocol');
  if (protocol.value !== undefined && CLEAR.has(protocol.value)) {
    return gap(`${name} runs in clear over ${protocol.value}.`, protocol);
  }
  const minimum = fact(flow, 'tls', 'minimum');
  if (minimum.value !== undefined) return version(name, minimum.value, minimum.at);
  if (protocol.value !== undefined && OWN_CRYPTO.has(protocol.value)) {
    return pass(`${name} is encrypted by ${protocol.value} itself.`, protocol);
  }
  if (atAwsEndpoint(flow)) {
    return pass(`By platform: the AWS endpoint takes TLS 1.2 or newer on ${name}.`, protocol);
  }
  return byTarget(flow) ?? unstated(`${name} does not say which TLS version it needs.`, minimum);
}

function version(name: string, minimum: '1.0' | '1.1' | '1.2' | '1.3', at: string): Answer {
  return minimum === '1.0' || minimum === '1.1'
    ? gap(`${name} lets TLS ${minimum} through.`, at)
    : pass(`${name} needs TLS ${minimum} or newer.`, at);
}

/** What the component at the end insists on, where the flow itself is silent. */
function byTarget(flow: Flow): Answer | null {
  if (flow.to.kind !== 'component') return null;
  const minimum = fact(flow.to, 'minimum-tls');
  if (minimum.value !== undefined) return version(`\`${flow.to.id}\``, minimum.value, minimum.at);
  const only = fact(flow.to, 'tls-only');
  if (only.value === true) return pass(`\`${flow.to.id}\` refuses connections without TLS.`, only);
  if (only.value === false) return gap(`\`${flow.to.id}\` lets connections without TLS in.`, only);
  return null;
}

function secrecy(flow: Flow): Answer {
  const name = `\`${flow.id}\``;
  const stated = fact(flow, 'tls', 'forward-secrecy');
  const minimum = fact(flow, 'tls', 'minimum');
  if (stated.value === true) return pass(`${name} takes only key exchanges with forward secrecy.`, stated);
  if (minimum.value === '1.3') return pass(`TLS 1.3 on ${name} always has forward secrecy.`, minimum);
  if (stated.value === false) return gap(`${name} takes key exchanges without forward secrecy.`, stated);
  if (atAwsEndpoint(flow)) {
    return pass(`By platform: key exchange on ${name} has forward secrecy.`, fact(flow, 'protocol'));
  }
  return unstated(`${name} does not say whether it insists on forward secrecy.`, stated);
}

/** Whether what is recorded today stays secret from a quantum computer; null where nothing must last that long. */
export function postQuantum(flow: Flow): Answer | null {
  const lasting = flow.carries.find(({ stated }) => days(stated['secret-for'] ?? '0d') > TEN_YEARS);
  const stated = fact(flow, 'tls', 'post-quantum');
  if (lasting === undefined) return null;
  const why = `\`${lasting.id}\` must stay secret for ${lasting.stated['secret-for']}`;
  const until = fact(lasting, 'secret-for');
  if (stated.value === true)
    return pass(`${why}; \`${flow.id}\` uses a post-quantum key exchange.`, stated, until);
  return stated.value === false
    ? gap(`${why}, yet \`${flow.id}\` uses no post-quantum key exchange.`, stated, until)
    : unstated(
        `${why}; \`${flow.id}\` does not say whether its key exchange is post-quantum.${offered(flow)}`,
        stated,
        until,
      );
}

/** What the service at the end offers, so that the answer can be looked up where it is configured. */
function offered(flow: Flow): string {
  const { served } = endsOf(flow);
  const given = served.kind === 'component' ? keyExchangeOf(served.service.id) : undefined;
  return given === undefined ? '' : ` At \`${served.id}\`: ${given.says}`;
}

/** How a key is agreed on where nothing has to outlast a quantum computer: worth knowing on each hop, and no duty. */
function exchange(flow: Flow): Answer {
  const name = `\`${flow.id}\``;
  const stated = fact(flow, 'tls', 'post-quantum');
  if (stated.value === true) return pass(`The key exchange on ${name} is post-quantum.`, stated);
  const longest = longestSecret(flow);
  const enough =
    longest === null
      ? 'nothing on it is said to stay secret for long'
      : `the longest secret on it is ${longest}`;
  return stated.value === false
    ? pass(`The key exchange on ${name} is not post-quantum; ${enough}.`, stated)
    : pass(`Whether the key exchange on ${name} is post-quantum is not stated; ${enough}.`, stated);
}

/** What has to stay secret the longest on a flow, and for how long. */
function longestSecret({ carries }: Flow): string | null {
  const [longest] = carries
    .flatMap(({ id, stated }) =>
      stated['secret-for'] === undefined ? [] : [{ id, time: stated['secret-for'] }],
    )
    .toSorted((a, b) => days(b.time) - days(a.time));
  return longest === undefined ? null : `\`${longest.id}\` for ${longest.time}`;
}

/** All three as one answer. */
export function transport(flow: Flow): Answer {
  const encrypted = encryptedInTransit(flow);
  if (encrypted.outcome !== 'pass') return encrypted;
  const own = OWN_CRYPTO.has(flow.stated.protocol ?? '');
  const quantum = postQuantum(flow);
  const lasting = quantum === null ? [] : [quantum];
  const more = own ? lasting : [forwardSecret(flow), quantum ?? exchange(flow)];
  return settle([encrypted, ...more], notApplicable(`Nothing is known of \`${flow.id}\`.`));
}
