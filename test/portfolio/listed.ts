/** Designs of an estate, as a portfolio knows them. */
import { OWN_RULES } from '../../src/house/house.ts';
import { listDesign } from '../../src/list-design.ts';
import type { Listed } from '../../src/portfolio/listed.ts';
import { portfolioOf } from '../../src/portfolio/portfolio-of.ts';
import type { Portfolio } from '../../src/portfolio/portfolio.generated.ts';
import { readDesign } from '../../src/read-design.ts';

const asOf = { date: '2026-11-25', epoch: Date.parse('2026-11-25') / 1000, from: 'argument' as const };

/** The entry of a spec. */
export function listed(text: string, path = 'spec.yaml'): Listed {
  const { value, diagnostics } = readDesign({ path, text });
  const found = value === null ? null : listDesign(path, value, asOf, '1.2.3', OWN_RULES).value;
  if (found === null) throw new Error(JSON.stringify(diagnostics));
  return found;
}

/** The portfolio of some specs by their paths. */
export function portfolio(specs: Readonly<Record<string, string>>): Portfolio {
  const all = Object.entries(specs).map(([path, text]) => listed(text, path));
  return portfolioOf(all, { asOf, version: '1.2.3', notReviewed: [] });
}

/** A design with actors and flows; everything else of it is of no matter. */
export function design(
  id: string,
  { actors = '', flows = '', more = '', account = '111122223333' } = {},
): string {
  return `parapet: 1
design: { id: ${id}, title: ${id}, owner: { team: ${id} } }
accounts:
  prod: { id: "${account}", purpose: workload, environment: production, regions: [eu-west-1] }
components:
  api: { service: lambda, account: prod }
data:
  entry: { classification: confidential }
${actors === '' ? '' : `actors:\n${actors}`}${flows === '' ? '' : `flows:\n${flows}`}${more}`;
}
