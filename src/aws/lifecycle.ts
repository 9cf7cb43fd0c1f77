/** Services, features and versions that ended, end or take no new customers; each with the page that says so. */
import type { Source } from './source.ts';
import { supportPlans } from './sources/assurance.ts';
import { wafClassicEnd } from './sources/edge.ts';
import { inspectorClassicEnd } from './sources/hosts.ts';
import {
  agentsClassic,
  auroraSupport,
  changeManagerClosed,
  cloud9Closed,
  cloudDirectoryClosed,
  codeGuruSecurityEnd,
  deviceDefenderClosed,
  dotnetDates,
  elasticTranscoderGone,
  grantsByMail,
  hsmClients,
  kubernetesCalendar,
  lambdaDates,
  lambdaRuntimes,
  logsAgent,
  messageProtectionClosed,
  mysqlCycles,
  postgres11,
  postgres12,
  python310,
  rdsSupport,
  runtimeCycles,
  selectClosed,
} from './sources/lifecycle.ts';
import { lakeClosed } from './sources/logging.ts';

/** What a spec may say, by which an entry is recognised. */
export type Sign =
  /** A product of a custom component whose name holds these words, whatever their case. */
  | { readonly field: 'product'; readonly words: string }
  /** A feature of a service, named in the purpose of a component of it. */
  | { readonly field: 'feature'; readonly service: string; readonly words: string }
  /** A support plan of AWS. */
  | { readonly field: 'support-plan'; readonly is: string }
  /** A field with a check of its own, which is named. */
  | { readonly field: 'own-check'; readonly check: string }
  /** A runtime of Lambda. */
  | { readonly field: 'runtime'; readonly is: string }
  /** The engine version of a database: it or a version below it, such as `5.7` for `5.7.44`. */
  | { readonly field: 'engine-version'; readonly service: string; readonly is: string };

/** Something that a new design should not rest on. */
export interface Ending {
  /** Its name in a sentence. */
  readonly name: string;
  readonly sign: Sign;
  /** What happens: gone, no longer patched for free or at all, or closed to new customers. */
  readonly state: 'ended' | 'unsupported' | 'closed';
  /** When that began or begins, YYYY-MM-DD; null where the page names no day. */
  readonly from: string | null;
  /** When it ends altogether, YYYY-MM-DD; null where no day is named. */
  readonly ends: string | null;
  readonly sources: readonly Source[];
}

function product(
  words: string,
  state: Ending['state'],
  from: string | null,
  source: Source,
  ends: string | null = null,
): Ending {
  return { name: words, sign: { field: 'product', words }, state, from, ends, sources: [source] };
}

function runtime(is: string, from: string, dates: Source = lambdaDates): Ending {
  const sources = [dates, lambdaRuntimes];
  return {
    name: `the runtime \`${is}\``,
    sign: { field: 'runtime', is },
    state: 'unsupported',
    from,
    ends: null,
    sources,
  };
}

/** Standard support ends, then extended support, for which AWS asks more; after that AWS takes clusters to the next version. */
function kubernetes(is: string, from: string, ends: string): Ending {
  const sign = { field: 'engine-version', service: 'eks', is } as const;
  return { name: `Kubernetes ${is}`, sign, state: 'unsupported', from, ends, sources: [kubernetesCalendar] };
}

function engine(name: string, service: string, is: string, from: string, source: Source): Ending {
  const sign = { field: 'engine-version', service, is } as const;
  return { name, sign, state: 'unsupported', from, ends: null, sources: [source] };
}

function feature(
  name: string,
  service: string,
  words: string,
  state: Ending['state'],
  from: string | null,
  source: Source,
): Ending {
  return { name, sign: { field: 'feature', service, words }, state, from, ends: null, sources: [source] };
}

function plan(name: string, is: string): Ending {
  const sign = { field: 'support-plan', is } as const;
  return { name, sign, state: 'ended', from: '2027-01-01', ends: null, sources: [supportPlans] };
}

function asked(name: string, check: string, from: string, source: Source): Ending {
  return { name, sign: { field: 'own-check', check }, state: 'ended', from, ends: null, sources: [source] };
}

/** Every entry. */
export const endings: readonly Ending[] = [
  product('CloudTrail Lake', 'closed', '2026-05-31', lakeClosed),
  product('Elastic Transcoder', 'ended', null, elasticTranscoderGone),
  product('Bedrock Agents', 'closed', null, agentsClassic),
  product('Cloud9', 'closed', null, cloud9Closed),
  product('Cloud Directory', 'closed', null, cloudDirectoryClosed, '2027-07-24'),
  product('CodeGuru Security', 'ended', '2025-11-20', codeGuruSecurityEnd),
  product('IoT Device Defender', 'closed', '2026-08-31', deviceDefenderClosed),
  product('CloudHSM Client SDK 3', 'unsupported', null, hsmClients),
  product('CloudWatch Logs agent', 'unsupported', null, logsAgent),
  product('Change Manager', 'closed', null, changeManagerClosed),
  feature('S3 Select', 's3', 'S3 Select', 'closed', null, selectClosed),
  feature('grants of S3 to e-mail addresses', 's3', 'e-mail grant', 'ended', '2025-10-01', grantsByMail),
  feature(
    'message data protection of SNS',
    'sns',
    'data protection',
    'closed',
    null,
    messageProtectionClosed,
  ),
  plan('the Developer support plan', 'developer'),
  plan('the Business support plan', 'business'),
  plan('the Enterprise On-Ramp support plan', 'enterprise-on-ramp'),
  asked('Amazon Inspector Classic', 'assurance/scanner-current', '2026-05-20', inspectorClassicEnd),
  asked('AWS WAF Classic', 'edge/waf-not-classic', '2025-09-30', wafClassicEnd),
  runtime('nodejs22.x', '2027-04-30', runtimeCycles),
  runtime('nodejs20.x', '2026-04-30'),
  runtime('nodejs18.x', '2025-09-01'),
  runtime('nodejs16.x', '2024-06-12'),
  runtime('nodejs14.x', '2023-12-04'),
  runtime('nodejs12.x', '2023-03-31'),
  runtime('python3.10', '2026-10-31', python310),
  runtime('python3.9', '2025-12-15'),
  runtime('python3.8', '2024-10-14'),
  runtime('python3.7', '2023-12-04'),
  runtime('python3.6', '2022-07-18'),
  runtime('python2.7', '2021-07-15'),
  runtime('ruby3.2', '2026-03-31'),
  runtime('dotnet8', '2026-11-10', dotnetDates),
  runtime('dotnet6', '2024-12-20', dotnetDates),
  runtime('java8', '2024-01-08'),
  runtime('go1.x', '2024-01-08'),
  runtime('provided', '2024-01-08'),
  engine('PostgreSQL 11', 'rds-postgresql', '11', '2024-02-29', postgres11),
  engine('PostgreSQL 12', 'rds-postgresql', '12', '2025-02-28', postgres12),
  engine('Aurora PostgreSQL 11', 'aurora-postgresql', '11', '2024-02-29', postgres11),
  engine('Aurora PostgreSQL 12', 'aurora-postgresql', '12', '2025-02-28', postgres12),
  kubernetes('1.26', '2024-06-11', '2025-06-11'),
  kubernetes('1.27', '2024-07-24', '2025-07-24'),
  kubernetes('1.28', '2024-11-26', '2025-11-26'),
  kubernetes('1.29', '2025-03-23', '2026-03-23'),
  kubernetes('1.30', '2025-07-23', '2026-07-23'),
  kubernetes('1.31', '2025-11-26', '2026-11-26'),
  kubernetes('1.32', '2026-03-23', '2027-03-23'),
  kubernetes('1.33', '2026-07-29', '2027-07-29'),
  kubernetes('1.34', '2026-12-02', '2027-12-02'),
  engine('MySQL 8.0', 'rds-mysql', '8.0', '2026-07-31', mysqlCycles),
  engine('MySQL 5.7', 'rds-mysql', '5.7', '2024-02-29', rdsSupport),
  engine('Aurora MySQL 2', 'aurora-mysql', '5.7', '2024-10-31', auroraSupport),
  engine('Aurora MySQL 2', 'aurora-mysql', '2', '2024-10-31', auroraSupport),
];
