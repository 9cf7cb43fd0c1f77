/** A key or password that a component shows is kept somewhere; where nobody says, it is in the code. */
import { secretControls } from '../../aws/sources/secrets.ts';
import type { Flow } from '../../model/model.ts';
import { declared, keptProof } from '../../model/queries/undeclared-proof.ts';
import { defineCheck, type Check } from '../check.ts';

interface Proven extends Flow {
  readonly proof: string;
}

export const check: Check = defineCheck<Proven>({
  id: 'secrets/proof-declared',
  severity: 'medium',
  title: 'A key or password is in use that the design does not know, and nobody withdraws it',
  expects: 'Each API key and password that a component shows to another is a secret of the design',
  rationale:
    'What a component shows has to lie somewhere it can read. Named under `secrets` it has a store, readers, a ' +
    'period and a procedure; not named, it is found in an environment variable or in the code, by whoever finds ' +
    'it first.',
  remedy:
    'Describe it under `secrets` with `for: <other end>`, `read-by: [<component>]`, `store`, `rotation` and ' +
    '`revocation`.',
  sources: [secretControls],
  mappings: {},
  covers: ['SEC-01', 'SEC-02'],
  question: 'SEC2',
  whenNone: 'No component shows an API key or a password to anything but a database.',
  subjects: ({ flows }) =>
    flows.flatMap((flow) => {
      const proof = keptProof(flow);
      return proof === null ? [] : [{ ...flow, proof }];
    }),
  examine: ({ proof, ...flow }, model) => declared(flow, proof, model),
});
