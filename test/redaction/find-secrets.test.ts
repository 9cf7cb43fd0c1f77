import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { findSecrets } from '../../src/redaction/find-secrets.ts';
import { secretKinds } from '../../src/redaction/secret-kinds.ts';

/** Letters and digits without a pattern, the same in every run. */
function random(length: number, alphabet: string, seed: number): string {
  let state = seed + 1;
  let text = '';
  while (text.length < length) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    text += alphabet[Math.floor(state / 65_536) % alphabet.length] ?? '';
  }
  return text;
}

/** Apart, so that no scanner of this repository takes what is made here for a key. */
const dashes = '-----';
const lower = 'abcdefghijklmnopqrstuvwxyz';
const hex = '0123456789abcdef';
const alphanumeric = `${lower}${lower.toUpperCase()}0123456789`;

type Make = (seed: number) => string;
const of =
  (before: string, length: number, alphabet: string = alphanumeric, after: string = ''): Make =>
  (seed) =>
    before + random(length, alphabet, seed) + after;

/** One maker for each kind: the form that its issuer documents, with random characters. */
const makers: Readonly<Record<string, Make>> = {
  'private-key': of(
    `${dashes}BEGIN EC PRIVATE KEY${dashes}\n`,
    160,
    alphanumeric,
    `\n${dashes}END EC PRIVATE KEY${dashes}`,
  ),
  'age-secret-key': of('AGE-SECRET-KEY-1', 58, 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'),
  'aws-access-key-id': of('AKIA', 16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'),
  'aws-secret-access-key': of('aws_secret_access_key: ', 40),
  'bedrock-api-key': of('ABSK', 128),
  'github-token': of('ghp_', 36),
  'gitlab-token': of('glpat-', 20),
  'slack-token': of('xoxb-', 48),
  'slack-webhook': of('https://hooks.slack.com/services/T', 44),
  'teams-webhook': of('https://contoso.webhook.office.com/webhookb2/', 80),
  'stripe-key': of('sk_live_', 24),
  'google-api-key': of('AIza', 35),
  'google-oauth': of('GOCSPX-', 28),
  'anthropic-key': of('sk-ant-api03-', 93),
  'openai-key': of('sk-proj-', 74),
  'hugging-face-token': of('hf_', 34, lower + lower.toUpperCase()),
  'npm-token': of('npm_', 36),
  'pypi-token': of('pypi-AgEIcHlwaS5vcmc', 80),
  'rubygems-token': of('rubygems_', 48, hex),
  'docker-token': of('dckr_pat_', 27),
  'sendgrid-key': (seed) => `SG.${random(22, alphanumeric, seed)}.${random(43, alphanumeric, seed)}`,
  'mailgun-key': of('key-', 32, hex),
  'mailchimp-key': of('', 32, hex, '-us12'),
  'twilio-key': of('SK', 32, hex),
  'telegram-token': (seed) => `${random(9, '123456789', seed)}:AA${random(33, alphanumeric, seed)}`,
  'azure-storage-key': of('AccountKey=', 86, alphanumeric, '=='),
  'azure-client-secret': of('abc8Q~', 34),
  'signed-url': of('https://bucket.example.com/a?X-Amz-Signature=', 64, hex),
  jwt: (seed) =>
    `eyJ${random(30, alphanumeric, seed)}.eyJ${random(60, alphanumeric, seed)}.${random(43, alphanumeric, seed)}`,
  'vault-token': of('hvs.', 90),
  'terraform-token': (seed) => `${random(14, alphanumeric, seed)}.atlasv1.${random(67, alphanumeric, seed)}`,
  'databricks-token': of('dapi', 32, hex),
  'new-relic-key': of('NRAK-', 27, `${lower.toUpperCase()}0123456789`),
  'grafana-token': (seed) => `glsa_${random(32, alphanumeric, seed)}_${random(8, hex, seed)}`,
  'sentry-token': of('sntryu_', 64, hex),
  'shopify-token': of('shpat_', 32, hex),
  'digitalocean-token': of('dop_v1_', 64, hex),
  'doppler-token': of('dp.pt.', 43),
  'linear-key': of('lin_api_', 40),
  'postman-key': (seed) => `PMAK-${random(24, hex, seed)}-${random(34, hex, seed)}`,
  'pulumi-token': of('pul-', 40, hex),
  'figma-token': of('figd_', 40),
  'atlassian-token': of('ATATT3', 186),
  'square-token': of('sq0csp-', 43),
  'supabase-token': of('sbp_', 40, hex),
  'planetscale-token': of('pscale_tkn_', 43),
  'one-password-token': of('ops_eyJ', 250),
  'pagerduty-key': of('pdus+', 24),
  'url-credentials': of('postgres://claims:', 20, alphanumeric, '@db.internal:5432/claims'),
};

describe('findSecrets', () => {
  it('has a maker for every kind', () => {
    expect(Object.keys(makers).toSorted()).toEqual(secretKinds.map(({ id }) => id).toSorted());
  });

  it.each(Object.entries(makers))('finds %s in prose, behind a key and in quotes', (id, make) => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const secret = make(seed);
      for (const text of [secret, `notes: The pipeline uses ${secret}, for now`, `key: "${secret}"`]) {
        const found = findSecrets(text);
        expect(found.map(({ kind }) => kind.id)).toEqual([id]);
        expect(secret).toContain(found[0]?.text);
      }
    }
  });

  it.each([
    'password: Xk9#mQ2vLp7w',
    'The token is 7fQ2xLm9Rt4vWz8K for the sandbox.',
    'api_key = "aB3dE5fG7hJ9kL1m"',
  ])('finds a random value behind a word that names it: %s', (text) => {
    expect(findSecrets(text).map(({ kind }) => kind.id)).toEqual(['named-secret']);
  });

  it.each([
    'secret: claims-db-password-2026',
    'token: "arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/Token-Ab12Cd"',
    'password: Runbook-RB-12-Rotate-Password',
    'key: AKIAIOSFODNN7EXAMPLE',
    'secret: https://vault.example.com/v1/Secret9/data',
    'token: JWT claim broker_id, verified at edge-api',
    'digest: sha256:9f2c1d0b7a6e5f4d3c2b1a0f9e8d7c6b5a4f3e2d1c0b9a8f7e6d5c4b3a2f1e0d',
    'uuid: 123e4567-e89b-42d3-a456-426614174000',
    'image: 111122223333.dkr.ecr.eu-west-1.amazonaws.com/app@sha256:0a1b2c3d',
  ])('is quiet about %s', (text) => {
    expect(findSecrets(text)).toEqual([]);
  });

  it('is quiet about every sample and every fixture', () => {
    const files = ['samples', 'test'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => `${folder}/${name}`),
    );
    expect(files.length).toBeGreaterThan(200);
    const loud = files.filter((file) => findSecrets(readFileSync(file, 'utf8')).length > 0);
    expect(loud).toEqual([]);
  });
});
