/** In a pooled store only a mechanism, not a wall, keeps tenants apart; it must exist and have been tried. */
import { fact, type Fact } from '../../model/fact.ts';
import type { Actor, Component, Isolation, Model } from '../../model/model.ts';
import { child } from '../../source/pointer.ts';
import { deadLetters } from '../../model/queries/dead-letters.ts';
import { drivenFromOutside } from '../driven.ts';
import { once } from '../once.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { isolationOf } from '../lookup.ts';
import { hinders, hindersWhereStated, prevents } from '../mitigation.ts';
import { assetOf, part } from '../phrase.ts';
import { nearest } from '../reach.ts';
import { defineThreat, type Mitigation, type Statement, type Threat } from '../threat.ts';
import { isPublicOnly, ownComponents } from '../worth.ts';

/** One tenant sees another tenant's data. */
export const threat: Threat = defineThreat({
  id: 'information-disclosure/tenant-reads-tenant',
  title: "One tenant sees another tenant's data",
  stride: ['information-disclosure', 'elevation-of-privilege'],
  harms: ['confidentiality'],
  cwe: [653, 639],
  attack: ['T1213.006'],
  detection: [],
  find: (model) => gather(casesIn(model), (group) => tell(group, tenantsOf(model))),
});

const SHARED: readonly (string | undefined)[] = ['pooled', 'bridge'];

function casesIn(model: Model): readonly Case<Component>[] {
  if (!SHARED.includes(model.tenancy.stated.model)) return [];
  return ownComponents(model).flatMap((store) => {
    const isolation = isolationOf(store, model);
    const holds = store.stores.length > 0 && !isPublicOnly(store.stores) && servesTenants(store, model);
    if (isolation === undefined ? !holds : isolation.stated.model === 'siloed') return [];
    return [
      {
        subject: store,
        boundary: store.boundary.id,
        exposure: 'partner' as const,
        data: store.stores.length > 0 ? store.stores : store.handles,
        because: [fact(model.tenancy, 'model')],
        mitigations: controlsOf(store, isolation),
      },
    ];
  });
}

const failed = once(deadLetters);

/** Whether a tenant's request may get there: staff alone read dead letters, and what only staff's flows lead to. */
function servesTenants(store: Component, model: Model): boolean {
  if (failed(model).has(store.id)) return false;
  const { flowsIn, flowsOut } = store;
  const driven = drivenFromOutside(model);
  const untold = flowsIn.length === 0 && flowsOut.length === 0;
  return untold || driven.has(store) || flowsOut.some(({ to }) => to.kind === 'component' && driven.has(to));
}

function controlsOf(store: Component, isolation: Isolation | undefined): readonly Mitigation[] {
  const at = (field: string): string => child('/tenancy/isolation', store.id, field);
  const said = <K extends 'by' | 'tested' | 'enforced-at' | 'key-per-tenant'>(
    field: K,
  ): Fact<NonNullable<Isolation['stated'][K]>> =>
    isolation === undefined ? { value: undefined, at: at(field) } : fact(isolation, field);
  return [
    prevents(
      part`A stated mechanism keeps tenants apart in ${store}`,
      said('by'),
      (by) => !/^none$/i.test(by),
      '"Row-level security on the tenant in the session"',
    ),
    prevents(
      part`A test showed that no tenant reaches another in ${store}`,
      said('tested'),
      (tested) => tested !== false,
      'true',
    ),
    hinders(
      part`It is stated where tenants are kept apart in ${store}`,
      said('enforced-at'),
      () => true,
      store.id,
    ),
    ...hindersWhereStated(
      part`What a tenant has in ${store} is encrypted with a key of its own`,
      said('key-per-tenant'),
      (yes) => yes,
      'true',
    ),
  ];
}

/** People from outside; where none are stated, systems from outside. */
function tenantsOf(model: Model): readonly Actor[] {
  const people = nearest(model.actors.filter(({ stated }) => stated.kind === 'person'));
  return people.exposure === 'workforce' || people.actors.length === 0
    ? nearest(model.actors).actors
    : people.actors;
}

function tell({ first, subjects, data }: Group<Component>, tenants: readonly Actor[]): Statement {
  return {
    source:
      tenants.length > 0 ? part`A tenant, signed in as ${tenants},` : part`A tenant of what shares ${first}`,
    prerequisite: part`whose records lie beside those of others in ${subjects},`,
    action: part`reach another tenant's records through a query or key in ${subjects} that forgets the tenant`,
    impact: 'disclosure to a competitor',
    asset: assetOf(data, subjects),
  };
}
