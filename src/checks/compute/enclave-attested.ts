/** An enclave protects a secret only if the key is given to nothing but the enclave. */
import { enclaveConditions } from '../../aws/sources/compute.ts';
import { gap, pass } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, type Check } from '../check.ts';

export const check: Check = defineCheck({
  id: 'compute/enclave-attested',
  severity: 'high',
  title: 'The host decrypts what only its enclave should see',
  expects: 'Key policies release secrets only to the measured image of the enclave',
  rationale:
    'An enclave proves by a signed measurement which image it runs, and KMS can make that a condition of the key ' +
    'policy. Without the condition, the role of the host decrypts as well, and the enclave protects nothing.',
  remedy:
    'Write `enclave: attested` once the key policy demands the measurement with a `kms:RecipientAttestation` condition.',
  sources: [enclaveConditions],
  mappings: { nist: ['SC-28(1)'] },
  covers: ['M-CRY-02'],
  question: 'SEC8',
  whenNone: 'No host of the design has an enclave.',
  subjects: (model) => model.components.filter(({ stated }) => stated.enclave !== undefined),
  examine: (host) => {
    const enclave = fact(host, 'enclave');
    return enclave.value === 'attested'
      ? pass(`Keys are released only to the measured image of the enclave in \`${host.id}\`.`, enclave)
      : gap(`\`${host.id}\` itself gets the keys that its enclave uses.`, enclave);
  },
});
