/** The password of a database is the one secret that AWS will keep and change by itself. */
import { managedPassword, rotateSecret, secretControls } from '../../aws/sources/secrets.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component, Model, Secret } from '../../model/model.ts';
import { defineCheck, withSeverity, type Check, type Verdict } from '../check.ts';

const WITH_LOGIN = /^(rds-|aurora-|documentdb$|neptune$|redshift$)/;

/** Stores that encrypt and turn nothing over by themselves. */
const KEPT_ENCRYPTED: readonly string[] = ['ssm-securestring', 'external-vault'];

export const check: Check = defineCheck<Component>({
  id: 'secrets/database-login-managed',
  severity: 'high',
  title: 'The database password is known to people and never changes',
  expects:
    'Clients log on to databases with IAM, Kerberos or a password that is kept encrypted and replaced, best by Secrets Manager',
  rationale:
    'Managed rotation of the master password of RDS and Aurora needs no function, and IAM authentication ' +
    'needs no password at all. A password that people pass around has neither an owner nor an end.',
  remedy:
    'Write `authentication: iam` or `authentication: secrets-manager` on the database, and a secret with ' +
    '`for: <database>` and `store: secrets-manager`.',
  sources: [managedPassword, rotateSecret, secretControls],
  mappings: { securityHub: ['SecretsManager.1'] },
  covers: ['SEC-02'],
  question: 'SEC2',
  whenNone: 'The design has no database with a login of its own.',
  subjects: (model) => model.components.filter(({ service }) => WITH_LOGIN.test(service.id)),
  examine,
});

function examine(database: Component, model: Model): Verdict {
  const login = fact(database, 'authentication');
  const secret = model.secrets.find(({ stated }) => stated.for === database.id);
  const managed = secret?.stated.store === 'secrets-manager' ? secret : undefined;
  if (login.value === 'none')
    return withSeverity('critical', gap(`\`${database.id}\` asks its clients for nothing.`, login));
  if (login.value !== undefined && login.value !== 'password')
    return pass(`Clients log on to \`${database.id}\` by \`${login.value}\`.`, login);
  if (managed !== undefined)
    return pass(
      `Secrets Manager keeps the login of \`${database.id}\` as \`${managed.id}\`.`,
      fact(managed, 'store'),
    );
  if (secret !== undefined && KEPT_ENCRYPTED.includes(secret.stated.store ?? ''))
    return ofOtherStore(database, secret);
  if (login.value === 'password')
    return gap(
      `Clients log on to \`${database.id}\` with a password that Secrets Manager does not keep.`,
      login,
    );
  return withSeverity('medium', unstated(`\`${database.id}\` does not say how its clients log on.`, login));
}

/** A password that is kept elsewhere is as good where something replaces it; what does is asked of the secret. */
function ofOtherStore(database: Component, secret: Secret): Verdict {
  const store = fact(secret, 'store');
  const by = fact(secret, 'rotation', 'by');
  const kept = `\`${store.value ?? ''}\` keeps the login of \`${database.id}\` as \`${secret.id}\``;
  return by.value === undefined
    ? withSeverity('medium', unstated(`${kept}, and nothing is said to replace it.`, by, store))
    : pass(`${kept}, which \`${by.value}\` replaces.`, store, by);
}
