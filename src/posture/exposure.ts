/** Who may reach a component that holds data: anyone, the account, or named principals. */
import { type Answer, gap, pass, unstated } from '../model/answer.ts';
import { fact } from '../model/fact.ts';
import type { Component } from '../model/model.ts';
import { canState } from '../model/queries/can-state.ts';

/** Whether somebody without any right could reach the data; null where nothing in the spec could say so. */
export function publicExposure(component: Component): Answer | null {
  const name = `\`${component.id}\``;
  const address = fact(component, 'publicly-accessible');
  const policy = fact(component, 'policy');
  if (policy.value === 'anyone') return gap(`The policy of ${name} admits anyone.`, policy);
  if (address.value === true) return gap(`${name} has an address on the internet.`, address);
  if (component.stated.service === 's3') return bucketExposure(component);
  if (address.value === false) return pass(`${name} has no address on the internet.`, address);
  return null;
}

function bucketExposure(component: Component): Answer {
  const name = `\`${component.id}\``;
  const block = fact(component, 'block-public-access');
  if (block.value === true) return pass(`${name} blocks public access.`, block);
  if (block.value === false) return gap(`${name} does not block public access.`, block);
  const { account } = component;
  if (account !== null) {
    const whole = fact(account, 'block-public-storage');
    if (whole.value === true)
      return pass(`Account \`${account.id}\` blocks public access to all its buckets.`, whole);
  }
  return unstated(`${name} does not say whether public access is blocked.`, block);
}

/** Services that usually have a policy of their own; elsewhere the roles of the callers decide. */
const USUAL: ReadonlySet<string> = new Set(['s3', 'sqs', 'sns', 'eventbridge']);

/** Who may write to or read from it by its own policy; null where it needs none and has none. */
export function ownPolicy(component: Component): Answer | null {
  if (!canState(component, 'policy')) return null;
  const name = `\`${component.id}\``;
  const policy = fact(component, 'policy');
  switch (policy.value) {
    case 'named-principals':
      return pass(`The policy of ${name} names its principals.`, policy);
    case 'account':
      return gap(`The policy of ${name} admits its whole account.`, policy);
    case 'anyone':
      return gap(`The policy of ${name} admits anyone.`, policy);
    default:
      return USUAL.has(component.stated.service)
        ? unstated(`${name} does not say whom its policy admits.`, policy)
        : null;
  }
}
