/** A rotation function has two ends: the store of the secret and what the secret opens. */
import { rotateSecret } from '../../aws/sources/secrets.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component, Model, Secret } from '../../model/model.ts';
import { servicePath } from '../../model/queries/service-path.ts';
import { defineCheck, withSeverity, type Check, type Verdict } from '../check.ts';

interface Rotated extends Secret {
  readonly rotator: Component;
}

export const check: Check = defineCheck<Rotated>({
  id: 'secrets/rotation-reaches',
  severity: 'high',
  title: 'Rotation fails because its function reaches one end only',
  expects:
    'The component that rotates a secret reaches both the store of the secret and the database that it opens',
  rationale:
    'A function in an isolated subnet without an interface endpoint cannot call Secrets Manager; one ' +
    'outside the network cannot reach a private database. Both faults show only on the first night of ' +
    'rotation.',
  remedy:
    'Write `network` and `subnets` of the database’s network on the rotating component, and an interface ' +
    'endpoint for the store in that network.',
  sources: [rotateSecret],
  mappings: { securityHub: ['SecretsManager.2'] },
  covers: ['SEC-02', 'KEY-02', 'LAM-02'],
  question: 'REL4',
  whenNone: 'No secret is rotated by a component of the design.',
  subjects: ({ secrets, components }) =>
    secrets.flatMap((secret) =>
      components
        .filter(({ id }) => id === secret.stated.rotation?.by)
        .map((rotator) => ({ ...secret, rotator })),
    ),
  examine,
});

function examine({ rotator, ...secret }: Rotated, model: Model): Verdict {
  const by = fact(secret, 'rotation', 'by');
  const endpoint = secret.stated.store === 'secrets-manager' ? 'secretsmanager' : 'ssm';
  if (servicePath(rotator, endpoint) === 'none') {
    return gap(
      `\`${rotator.id}\` rotates \`${secret.id}\` from subnets with neither a way out nor an endpoint for \`${endpoint}\`.`,
      by,
      fact(rotator, 'subnets'),
    );
  }
  const opens = model.components.find(({ id }) => id === secret.stated.for);
  if (secret.stated.kind === 'database-password' && opens === undefined) {
    return withSeverity(
      'low',
      unstated(
        `\`${secret.id}\` does not say which database it opens, so nobody can tell whether \`${rotator.id}\` reaches it.`,
        fact(secret, 'for'),
      ),
    );
  }
  if (opens !== undefined && opens.network !== null && opens.network !== rotator.network) {
    const where = rotator.network === null ? 'stands in no network' : `stands in \`${rotator.network.id}\``;
    return gap(
      `\`${rotator.id}\` ${where}, but \`${opens.id}\`, whose secret it rotates, is in \`${opens.network.id}\`.`,
      by,
      fact(opens, 'network'),
    );
  }
  return pass(`\`${rotator.id}\` reaches both ends of the rotation of \`${secret.id}\`.`, by);
}
