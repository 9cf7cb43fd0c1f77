/** A secret in the open is not a secret: whoever can list the place can read it. */
import { putParameter, secretControls } from '../../aws/sources/secrets.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Secret } from '../../model/model.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';

const OPEN: Readonly<Record<string, string>> = {
  'ssm-string': 'a Parameter Store String, which is not encrypted with a key of its own',
  environment: 'an environment variable, which everybody who may describe the component reads',
  'user-data': 'user data, which everything on the host and everybody who may describe it reads',
  file: 'a file',
  code: 'code, where every copy of the repository has it',
};

export const check: Check = defineCheck<Secret>({
  id: 'secrets/encrypted-store',
  severity: 'high',
  title: 'Whoever can look at the configuration reads the secret',
  expects: 'Secrets are in Secrets Manager, in Parameter Store as SecureString, or in a vault',
  rationale:
    'SecureString parameters are encrypted with KMS, so that reading one needs permission for the key as ' +
    'well; the type String is plain text. Environment variables, user data and repositories are read by ' +
    'many who need no secret.',
  remedy: 'Move it and write `store: secrets-manager` or `store: ssm-securestring` on the secret.',
  sources: [putParameter, secretControls],
  mappings: { securityHub: ['ECS.8', 'CodeBuild.2'], nist: ['IA-5(7)', 'SA-3'], attack: ['T1552.001'] },
  covers: ['SEC-01', 'M-CMP-05', 'M-SDL-02', 'M-CON-03'],
  question: 'SEC2',
  whenNone: 'The design names no secrets.',
  subjects: (model) => model.secrets,
  examine: (secret) => {
    const store = fact(secret, 'store');
    if (store.value === undefined)
      return withSeverity('medium', unstated(`\`${secret.id}\` does not say where it is kept.`, store));
    const open = OPEN[store.value];
    if (open === undefined) return pass(`\`${secret.id}\` is kept encrypted in \`${store.value}\`.`, store);
    return withSeverity(
      store.value === 'code' ? 'critical' : 'high',
      gap(`\`${secret.id}\` is kept in ${open}.`, store),
    );
  },
});
