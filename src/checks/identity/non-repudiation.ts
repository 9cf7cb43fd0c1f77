/** Where money or truth is at stake, the caller must not be able to deny the deed. */
import { logValidation } from '../../aws/sources/identity.ts';
import { page } from '../../aws/sources/page.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Flow, Model } from '../../model/model.ts';
import { defineCheck, type Check, type Verdict } from '../check.ts';

export const check: Check = defineCheck<Flow>({
  id: 'identity/non-repudiation',
  severity: 'high',
  title: 'Somebody can deny a deed and nobody can prove otherwise',
  expects:
    'Flows of users with data of high integrity state why the caller cannot deny them, and the proof holds',
  rationale:
    'Proof needs an identity that one person alone holds and a record that nobody can change: signed ' +
    'requests, mutual TLS, or a verified identity with a write-once log. KMS can sign with asymmetric ' +
    'keys. A shared identity or a log that can be edited breaks the proof.',
  remedy:
    'Write `accounting: { log: …, non-repudiation: … }` on the flow, and `write-once: true` on the log ' +
    'where it is the proof.',
  sources: [
    logValidation,
    page('AWS KMS API Reference: Sign', 'https://docs.aws.amazon.com/kms/latest/APIReference/API_Sign.html'),
  ],
  mappings: {},
  covers: ['GEN-03'],
  question: 'SEC4',
  whenNone: 'No user sends or changes data of high integrity.',
  subjects: (model) =>
    model.flows.filter(
      ({ from, carries }) =>
        from.kind === 'actor' && carries.some(({ stated }) => stated.impact?.integrity === 'high'),
    ),
  examine,
});

function examine(flow: Flow, model: Model): Verdict {
  const proof = fact(flow, 'accounting', 'non-repudiation');
  const by = fact(flow, 'authentication', 'by');
  if (proof.value === undefined)
    return unstated(`\`${flow.id}\` does not say why \`${flow.from.id}\` cannot deny it.`, proof);
  if (proof.value === 'none') return gap(`\`${flow.from.id}\` can deny \`${flow.id}\`.`, proof);
  const identity = model.identities.find(({ id }) => id === by.value);
  if (proof.value === 'verified-identity' && identity?.stated.shared === true) {
    return gap(
      `\`${flow.id}\` rests on a verified identity, but several share \`${identity.id}\`.`,
      proof,
      fact(identity, 'shared'),
    );
  }
  if (proof.value === 'write-once-log') {
    const log = fact(flow, 'accounting', 'log');
    const found = model.logs.find(({ id }) => id === log.value);
    const trail = model.trails.find(({ id }) => id === log.value);
    const kept =
      found === undefined
        ? trail === undefined
          ? null
          : fact(trail, 'object-lock')
        : fact(found, 'write-once');
    if (kept === null) return unstated(`\`${flow.id}\` rests on a write-once log and does not name it.`, log);
    if (kept.value === undefined)
      return unstated(
        `\`${flow.id}\` rests on \`${log.value}\`, which does not say whether it is write-once.`,
        kept,
        proof,
      );
    if (!kept.value)
      return gap(`\`${flow.id}\` rests on \`${log.value}\`, which can be changed.`, proof, kept);
  }
  return pass(`\`${flow.from.id}\` cannot deny \`${flow.id}\`, which rests on \`${proof.value}\`.`, proof);
}
