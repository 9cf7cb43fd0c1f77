/** Who reads a secret is who has to change when it does. */
import { putParameter } from '../../aws/sources/secrets.ts';
import { pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Secret } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';
import { quoted } from '../wording.ts';

export const check: Check = defineCheck<Secret>({
  id: 'secrets/readers-stated',
  severity: 'low',
  title: 'Nobody knows who may read the secret or breaks when it changes',
  expects: 'Each secret names its readers',
  rationale:
    'The list of readers is the access policy, the blast radius of a leak and the list of what must pick ' +
    'up a new value. Functions, tasks, build projects and Run Command can all read parameters and ' +
    'secrets.',
  remedy: 'Write `read-by: [<component or identity>, …]` on the secret.',
  sources: [putParameter],
  mappings: {},
  covers: ['SYS-01', 'SEC-01'],
  question: 'SEC3',
  whenNone: 'The design names no secrets.',
  subjects: (model) => model.secrets,
  examine: (secret) => {
    const readers = fact(secret, 'read-by');
    return readers.value === undefined
      ? unstated(`\`${secret.id}\` does not say who reads it.`, readers)
      : pass(`\`${secret.id}\` is read by ${quoted(readers.value)}.`, readers);
  },
});
