/**
 * What a pasted secret looks like. Every pattern is linear: bounded repeats, no nested ones, and it begins with
 * letters that few texts hold. A pattern with a group redacts the group only, so that the reader still sees of what it was part.
 */

/** A kind of secret that people paste. */
export interface SecretKind {
  /** Stable kebab-case name. */
  readonly id: string;
  /** What it is, with its article: "an access key id of AWS". */
  readonly title: string;
  /** Global; group 1, where there is one, is the secret itself. */
  readonly pattern: RegExp;
  /** What stands in every one of them: most texts do not hold it, and need no closer look. */
  readonly holds?: string;
}

/** No letter or digit before: a token is not the tail of a longer word. */
const START = String.raw`(?<![A-Za-z0-9])`;
const END = String.raw`(?![A-Za-z0-9])`;

function token(id: string, title: string, pattern: string, holds: string = beginningOf(pattern)): SecretKind {
  return { id, title, pattern: new RegExp(`${START}(?:${pattern})${END}`, 'g'), holds };
}

/** The letters that every match of a pattern begins with, where they are plain to see. */
function beginningOf(pattern: string): string {
  return pattern.includes('|') ? '' : (/^[A-Za-z0-9_-]*(?![?*+{A-Za-z0-9_-])/.exec(pattern)?.[0] ?? '');
}

function context(id: string, title: string, pattern: string, flags: string = 'gi'): SecretKind {
  return { id, title, pattern: new RegExp(pattern, flags) };
}

/** In the order in which they are tried; the first that matches a place names it. */
export const secretKinds: readonly SecretKind[] = [
  context(
    'private-key',
    'a private key',
    String.raw`-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:[^-]{0,8000}-----END [A-Z0-9 ]{1,48}-----|[A-Za-z0-9+/=\s\\]{0,8000})`,
    'g',
  ),
  token('age-secret-key', 'a secret key of age', 'AGE-SECRET-KEY-1[A-Z0-9]{58}'),
  token('aws-access-key-id', 'an access key id of AWS', '(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}'),
  context(
    'aws-secret-access-key',
    'a secret access key of AWS',
    String.raw`secret[_ -]?(?:access[_ -]?)?key["']?\s{0,4}[:=]\s{0,4}["']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+])`,
  ),
  token('bedrock-api-key', 'an API key of Amazon Bedrock', 'ABSK[A-Za-z0-9+/]{100,280}={0,2}'),
  token('github-token', 'a token of GitHub', 'gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{60,100}'),
  token(
    'gitlab-token',
    'a token of GitLab',
    'gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|soat)-[A-Za-z0-9_-]{20,64}',
  ),
  token(
    'slack-token',
    'a token of Slack',
    'xox[abeoprs]-[A-Za-z0-9-]{10,250}|xapp-[0-9]-[A-Za-z0-9-]{10,250}',
  ),
  context(
    'slack-webhook',
    'a webhook of Slack',
    'https://hooks\\.slack\\.com/(?:services|workflows)/([A-Za-z0-9/+]{20,120})',
  ),
  context(
    'teams-webhook',
    'a webhook of Microsoft Teams',
    'webhook\\.office\\.com/webhookb2/([A-Za-z0-9@/-]{36,250})',
  ),
  token(
    'stripe-key',
    'a key of Stripe',
    '(?:sk|rk)_(?:live|test|prod)_[A-Za-z0-9]{10,99}|whsec_[A-Za-z0-9+/=]{20,99}',
  ),
  token('google-api-key', 'an API key of Google', 'AIza[A-Za-z0-9_-]{35}'),
  token('google-oauth', 'an OAuth secret of Google', 'GOCSPX-[A-Za-z0-9_-]{28}|ya29\\.[A-Za-z0-9_-]{20,400}'),
  token('anthropic-key', 'an API key of Anthropic', 'sk-ant-[a-z]{3,8}[0-9]{2}-[A-Za-z0-9_-]{20,120}'),
  token(
    'openai-key',
    'an API key of OpenAI',
    'sk-(?:proj|svcacct|admin)-[A-Za-z0-9_-]{20,200}|sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}',
  ),
  token('hugging-face-token', 'a token of Hugging Face', '(?:hf|api_org)_[A-Za-z]{34}'),
  token('npm-token', 'a token of npm', 'npm_[A-Za-z0-9]{36}'),
  token('pypi-token', 'a token of PyPI', 'pypi-AgE[A-Za-z0-9_-]{50,1000}'),
  token('rubygems-token', 'a token of RubyGems', 'rubygems_[a-f0-9]{48}'),
  token('docker-token', 'a token of Docker Hub', 'dckr_(?:pat|oat)_[A-Za-z0-9_-]{27,32}'),
  token('sendgrid-key', 'a key of SendGrid', 'SG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}'),
  token('mailgun-key', 'a key of Mailgun', 'key-[0-9a-f]{32}'),
  token('mailchimp-key', 'a key of Mailchimp', '[0-9a-f]{32}-us[0-9]{1,2}', '-us'),
  token('twilio-key', 'a key of Twilio', 'SK[0-9a-f]{32}'),
  token('telegram-token', 'a token of a Telegram bot', '[0-9]{8,10}:AA[A-Za-z0-9_-]{33}', ':AA'),
  token('azure-storage-key', 'a storage key of Azure', 'AccountKey=[A-Za-z0-9+/]{86}=='),
  token(
    'azure-client-secret',
    'a client secret of Microsoft Entra',
    '[A-Za-z0-9_~.]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34}',
    'Q~',
  ),
  context(
    'signed-url',
    'the signature of a link',
    '[?&](?:sig|X-Amz-Signature|X-Goog-Signature)=([A-Za-z0-9%+/=_-]{32,400})',
    'g',
  ),
  token(
    'jwt',
    'a signed token (JWT)',
    'eyJ[A-Za-z0-9_-]{10,2000}\\.eyJ[A-Za-z0-9_-]{10,4000}\\.[A-Za-z0-9_-]{10,1000}',
  ),
  token('vault-token', 'a token of Vault', 'hv[sbr]\\.[A-Za-z0-9_-]{24,300}'),
  token(
    'terraform-token',
    'a token of HCP Terraform',
    '[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_-]{60,70}',
    '.atlasv1.',
  ),
  token('databricks-token', 'a token of Databricks', 'dapi[a-f0-9]{32}(?:-[0-9])?'),
  token('new-relic-key', 'a key of New Relic', 'NRAK-[A-Z0-9]{27}'),
  token(
    'grafana-token',
    'a token of Grafana',
    'glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}|glc_[A-Za-z0-9+/]{32,400}={0,2}',
  ),
  token('sentry-token', 'a token of Sentry', 'sntry[su]_[A-Za-z0-9+/=_]{44,400}'),
  token('shopify-token', 'a token of Shopify', 'shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}'),
  token('digitalocean-token', 'a token of DigitalOcean', 'do[opr]_v1_[a-f0-9]{64}'),
  token('doppler-token', 'a token of Doppler', 'dp\\.(?:pt|st|ct|scim|audit)\\.[A-Za-z0-9_.-]{40,80}'),
  token('linear-key', 'a key of Linear', 'lin_api_[A-Za-z0-9]{40}'),
  token('postman-key', 'a key of Postman', 'PMAK-[a-f0-9]{24}-[a-f0-9]{34}'),
  token('pulumi-token', 'a token of Pulumi', 'pul-[a-f0-9]{40}'),
  token('figma-token', 'a token of Figma', 'figd_[A-Za-z0-9_-]{40,48}'),
  token('atlassian-token', 'a token of Atlassian', 'ATATT3[A-Za-z0-9_=-]{100,250}'),
  token('square-token', 'a token of Square', 'sq0(?:atp|csp)-[A-Za-z0-9_-]{22,60}'),
  token('supabase-token', 'a token of Supabase', 'sbp_[a-f0-9]{40}'),
  token('planetscale-token', 'a token of PlanetScale', 'pscale_(?:tkn|pw|oauth)_[A-Za-z0-9_=.-]{32,64}'),
  token('one-password-token', 'a service account of 1Password', 'ops_eyJ[A-Za-z0-9+/=_-]{100,2000}'),
  token('pagerduty-key', 'a key of PagerDuty', 'pdus\\+[A-Za-z0-9_+-]{20,40}'),
  context(
    'url-credentials',
    'the password in an address',
    // The colon first: text is full of letters before which it would have to be looked for otherwise.
    String.raw`://(?<=[a-z][a-z0-9+.-]{1,20}://)[^\s:/@"'<>]{0,64}:([^\s@/"'<>{}$]{3,128})@[a-z0-9]`,
  ),
];
