/** A production database does not stand in one zone. */
import { foundationalControls, multiAzCluster } from '../../aws/sources/reliability.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { defineCheck, type Check, type Verdict } from '../check.ts';
import { weighed } from '../weighed.ts';

/** Zones that a deployment needs; Aurora keeps its storage in three by itself. */
const ZONES_NEEDED = { 'multi-az-instance': 2, 'multi-az-cluster': 3, 'aurora-multi-az': 2 } as const;

export const check: Check = defineCheck({
  id: 'resilience/database-spans-zones',
  severity: 'high',
  title: 'Losing one zone takes the database away',
  expects: 'Each database is deployed over several zones, with subnets in each of them',
  rationale:
    'A Multi-AZ instance is a primary and one standby that takes no reads; a Multi-AZ cluster is a writer and two ' +
    'readable standbys in three zones; Aurora has a writer and readers over shared storage. A drawing of the first ' +
    'with three boxes, or of the second with subnets in two zones, cannot be built.',
  remedy:
    'Write `deployment: multi-az-instance`, `multi-az-cluster` or `aurora-multi-az` and name subnets in as many zones.',
  sources: [multiAzCluster, foundationalControls],
  mappings: {
    securityHub: ['RDS.5', 'RDS.15'],
    cis: ['v5.0 2.2.4', 'v7.0 3.2.4'],
    nist: ['CP-6(2)', 'CP-10', 'SC-5(2)', 'SC-36', 'SI-13(5)'],
  },
  covers: ['RDS-01'],
  question: 'REL10',
  whenNone: 'The design has no database, cache or broker that is placed in zones.',
  subjects: (model) => model.components.filter(isZonal),
  examine: (store) => {
    const deployment = fact(store, 'deployment');
    switch (deployment.value) {
      case undefined:
        return weighed(
          unstated(`\`${store.id}\` does not say over how many zones it is deployed.`, deployment),
          'medium',
          store.account,
        );
      case 'single-az':
      case 'aurora-single':
        return weighed(
          gap(`\`${store.id}\` is deployed as \`${deployment.value}\`.`, deployment),
          // A warehouse serves reports; few designs stop when those come later.
          store.stated.service === 'redshift' ? 'medium' : 'high',
          store.account,
        );
      default:
        return weighed(fits(store, deployment.value), 'medium', store.account);
    }
  },
});

/** Whether the stated subnets give the deployment the zones that it needs. */
function fits(store: Component, deployment: keyof typeof ZONES_NEEDED): Verdict {
  const stated = fact(store, 'deployment');
  const needed = ZONES_NEEDED[deployment];
  if (store.stated.subnets === undefined || store.zones.length >= needed) {
    return pass(`\`${store.id}\` is deployed as \`${deployment}\`.`, stated);
  }
  return gap(
    `\`${store.id}\` as \`${deployment}\` needs ${needed} zones, and its subnets are in ${store.zones.length}.`,
    stated,
    fact(store, 'subnets'),
  );
}

const ZONAL = ['elasticache', 'memorydb', 'opensearch', 'redshift', 'mq', 'documentdb', 'neptune', 'fsx'];

function isZonal({ stated: { service } }: Component): boolean {
  return service.startsWith('rds-') || service.startsWith('aurora-') || ZONAL.includes(service);
}
