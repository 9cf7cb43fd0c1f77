/**
 * Shared responsibility by layer: nineteen layers from the data down to the buildings, and who answers for each in each
 * of the three classes. What is the customer's is judged by what the design proves of the components of that class.
 */
import type { ResponsibilityClass } from '../aws/service.ts';
import { layers } from '../aws/responsibility-layers.ts';
import type { Check, Finding, Posture, Result } from './review.generated.ts';

type Row = Posture['responsibility']['rows'][number];
type Layer = Posture['responsibility']['layers'][number];
type Cell = Layer['cells'][number];
type Outcome = 'met' | 'short' | 'unstated';

/** Which duties of the table by component, or which checks, tell whether a layer is looked after. */
export const judging: Readonly<
  Record<string, { readonly duties?: readonly string[]; readonly checks?: readonly string[] }>
> = {
  data: { duties: ['classification'], checks: ['data/personal-data-ends', 'data/residency-kept'] },
  'server-side-encryption': { duties: ['encryption-at-rest'] },
  'traffic-protection': { duties: ['encryption-in-transit'] },
  platform: {
    checks: [
      'assurance/nothing-ending',
      'data/deletion-protected',
      'data/resource-policy-closed',
      'data/bucket-versioning',
      'compute/cluster-api-private',
      'compute/containers-unprivileged',
      'edge/api-throttled',
    ],
  },
  'operating-system': { duties: ['hardening'] },
  'network-configuration': {
    checks: [
      'network/stores-off-the-internet',
      'network/storage-by-endpoint',
      'compute/function-reaches-private',
      'compute/isolated-reaches-services',
      'secrets/rotation-reaches',
    ],
  },
  firewall: { duties: ['network'] },
  'guest-patching': { duties: ['patching'] },
  identity: {
    duties: ['identity'],
    checks: ['identity/roles-least-privilege', 'identity/permissions-reviewed'],
  },
  code: {
    checks: [
      'assurance/scans-cover-what-runs',
      'compute/image-source-trusted',
      'compute/images-unchangeable',
      'identity/pipeline-bounded',
      'data/uploads-scanned',
    ],
  },
  logging: { duties: ['logging'], checks: ['alerts/critical-watched'] },
  backup: { duties: ['backup'], checks: ['resilience/restores-rehearsed', 'resilience/backups-meet-rpo'] },
  placement: {
    checks: [
      'resilience/capacity-spans-zones',
      'resilience/database-spans-zones',
      'compute/group-spans-zones',
      'compute/function-two-zones',
      'network/load-balancer-two-zones',
      'accounts/regions-match',
    ],
  },
};

const CLASSES: readonly ResponsibilityClass[] = ['infrastructure', 'container', 'abstracted'];
const OF_RESULT: Readonly<Record<Result['outcome'], Outcome | null>> = {
  pass: 'met',
  gap: 'short',
  accepted: 'short',
  unstated: 'unstated',
  'not-applicable': null,
};

/** The table of layers. */
export function layersOf(
  rows: readonly Row[],
  checks: readonly Check[],
  findings: readonly Finding[],
): Layer[] {
  const results = new Map(checks.map((check) => [check.id, byComponent(check.results)]));
  return layers.map(({ id, title, owner }) => ({
    id,
    title,
    cells: CLASSES.map((one): Cell => {
      const who = owner[one];
      const own = rows.filter((row) => row.class === one);
      if (who.by === 'aws')
        return {
          class: one,
          by: 'aws',
          note: who.note,
          judged: false,
          met: 0,
          short: [],
          unstated: [],
          findings: [],
        };
      const outcomes = own.map((row) => ({ row, outcome: worst(row, id, results) }));
      const named = (wanted: Outcome): Row['component'][] =>
        outcomes.filter(({ outcome }) => outcome === wanted).map(({ row }) => row.component);
      const short = named('short');
      const silent = named('unstated');
      return {
        class: one,
        by: who.by,
        note: who.note,
        judged: judging[id] !== undefined,
        met: named('met').length,
        short,
        unstated: silent,
        findings: numbersOf(judging[id]?.checks ?? [], [...short, ...silent], findings),
      };
    }),
  }));
}

function worst(
  row: Row,
  layer: string,
  results: ReadonlyMap<string, ReadonlyMap<string, Outcome>>,
): Outcome | null {
  const { duties = [], checks = [] } = judging[layer] ?? {};
  const found: (Outcome | null)[] = [
    ...row.duties
      .filter(({ id }) => duties.includes(id))
      .map(({ outcome }) =>
        outcome === 'met' || outcome === 'short' || outcome === 'unstated' ? outcome : null,
      ),
    ...checks.map((id) => results.get(id)?.get(row.component.path) ?? null),
  ];
  return (['short', 'unstated', 'met'] as const).find((one) => found.includes(one)) ?? null;
}

function byComponent(results: readonly Result[]): ReadonlyMap<string, Outcome> {
  const found = new Map<string, Outcome>();
  for (const { subject, outcome } of results) {
    const [section, id] = subject.path.split('.');
    const told = OF_RESULT[outcome];
    if (section !== 'components' || id === undefined || told === null) continue;
    const path = `components.${id}`;
    const before = found.get(path);
    if (before !== 'short' && (before !== 'unstated' || told === 'short')) found.set(path, told);
  }
  return found;
}

function numbersOf(
  checks: readonly string[],
  components: readonly Row['component'][],
  findings: readonly Finding[],
): string[] {
  const paths = new Set(components.map(({ path }) => path));
  return findings
    .filter(
      ({ check, subjects }) =>
        checks.includes(check) &&
        subjects.some(({ subject }) => paths.has(subject.path.split('.').slice(0, 2).join('.'))),
    )
    .map(({ number }) => number);
}
