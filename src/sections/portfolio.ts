/** The page of a portfolio: what a board that owns many designs looks at first, then the lists behind it. */
import type { Portfolio, PortfolioPlace, SharedThing } from '../portfolio/portfolio.generated.ts';
import { type Brand, brandView, type BrandView } from './brand.ts';
import { type Mark, severityMark } from './mark.ts';
import { capitalized, count, recommendationWords } from './wording.ts';

/** Decisions that end within these days are named at the top. */
const SOON = 30;

/** What the template prints. */
export interface PortfolioView {
  readonly brand: BrandView | null;
  readonly footer: string | null;
  readonly asOf: string;
  readonly about: string;
  readonly tallies: readonly { readonly number: number; readonly mark: Mark }[];
  readonly ending: string;
  readonly findings: readonly {
    readonly severity: Mark;
    readonly says: string;
    readonly hint: string;
    readonly places: string;
  }[];
  readonly systems: readonly SystemRow[];
  readonly notReviewed: readonly { readonly spec: string; readonly says: string }[];
  readonly due: readonly DueRow[];
  readonly flows: readonly {
    readonly from: SystemLink;
    readonly to: SystemLink;
    readonly says: string;
    readonly carries: string;
  }[];
  readonly accounts: readonly SharedRow[];
  readonly keys: readonly SharedRow[];
}

/** A design by its title, and where it stands on the page. */
interface SystemLink {
  readonly text: string;
  readonly href: string;
}

interface SystemRow {
  readonly anchor: string;
  readonly title: string;
  readonly id: string;
  readonly spec: string;
  readonly team: string;
  readonly kind: string;
  readonly recommendation: string;
  readonly because: string;
  readonly critical: number;
  readonly high: number;
  readonly medium: number;
  readonly low: number;
  readonly answered: string;
  readonly worst: readonly { readonly severity: Mark; readonly title: string; readonly where: string }[];
}

interface DueRow {
  readonly day: string;
  readonly left: string;
  readonly isLate: boolean;
  readonly kind: string;
  readonly system: SystemLink;
  readonly says: string;
  readonly owner: string;
}

interface SharedRow {
  readonly id: string;
  readonly uses: string;
}

const KINDS = {
  exception: 'Exception',
  adoption: 'Known at adoption',
  question: 'Open question',
  assumption: 'Assumption',
} as const;

const STATES = {
  both: 'Both say so',
  'caller-only': 'Only the caller says so',
  'callee-only': 'Only the called one says so',
} as const;

/** What the page is called, behind the words that an organization puts before every title. */
export function portfolioTitle(brand: Brand | null): string {
  const title = 'Portfolio of designs';
  return brand === null || brand.header === null ? title : `${brand.header}: ${title}`;
}

/** The view of a portfolio, with what the theme of an organization puts on its pages. */
export function portfolioView(portfolio: Portfolio, brand: Brand | null): PortfolioView {
  const { asOf, summary, systems, findings, due, flows, accounts, keys, notReviewed } = portfolio;
  const titles = new Map(systems.map(({ id, title }) => [id, title]));
  const linkTo = (id: string): SystemLink => ({ text: titles.get(id) ?? id, href: `#system-${id}` });
  return {
    brand: brandView(brand),
    footer: brand?.footer ?? null,
    asOf: asOf.date,
    about: aboutOf(portfolio),
    tallies: (['critical', 'high', 'medium', 'low'] as const).map((severity) => ({
      number: summary.open[severity],
      mark: severityMark(severity),
    })),
    ending: endingOf(portfolio),
    findings: findings.map(({ severity, says, hint, places }) => ({
      severity: severityMark(severity),
      says,
      hint,
      places: places.map(placeText).join(', '),
    })),
    systems: systems.map((system) => ({
      anchor: `system-${system.id}`,
      title: system.title,
      id: system.id,
      spec: system.spec,
      team: system.team,
      kind: system.recommendation,
      recommendation: recommendationWords(system.recommendation),
      because: system.because,
      ...system.open,
      answered: `${system.answered} of ${system.asked}`,
      worst: system.worst.map(({ severity, number, title, place }) => ({
        severity: severityMark(severity),
        title: `${number} ${title}`,
        where: placeText(place),
      })),
    })),
    notReviewed: notReviewed.map(({ spec, mistakes, first }) => ({
      spec,
      says: `${mistakes} ${mistakes === 1 ? 'mistake' : 'mistakes'}: ${first}`,
    })),
    due: due.map(({ day, daysLeft, kind, system, says, owner }) => ({
      day,
      left: leftText(daysLeft),
      isLate: daysLeft < 0,
      kind: KINDS[kind],
      system: linkTo(system),
      says,
      owner,
    })),
    flows: flows.map(({ from, to, state, carries }) => ({
      from: linkTo(from),
      to: linkTo(to),
      says: STATES[state],
      carries: carries.join(', '),
    })),
    accounts: accounts.map(sharedRow),
    keys: keys.map(sharedRow),
  };
}

function aboutOf({ summary, notReviewed }: Portfolio): string {
  const { systems, recommendations } = summary;
  const parts = recommendations.map((one) => `${one.systems} to ${one.recommendation.replaceAll('-', ' ')}`);
  const wrong = notReviewed.length === 0 ? [] : [`${notReviewed.length} not reviewed`];
  return `${systems} ${systems === 1 ? 'design' : 'designs'}: ${[...parts, ...wrong].join(', ')}.`;
}

function endingOf({ due }: Portfolio): string {
  const late = due.filter(({ daysLeft }) => daysLeft < 0).length;
  const soon = due.filter(({ daysLeft }) => daysLeft >= 0 && daysLeft <= SOON).length;
  const ending = `${capitalized(count(soon, 'decision'))} ${soon === 1 ? 'ends' : 'end'} within ${SOON} days`;
  return late === 0 ? `${ending}.` : `${ending}, ${late} ${late === 1 ? 'has' : 'have'} run out.`;
}

function leftText(days: number): string {
  if (days < 0) return `${-days} ${days === -1 ? 'day' : 'days'} ago`;
  return days === 0 ? 'today' : `in ${days} ${days === 1 ? 'day' : 'days'}`;
}

function placeText({ file, line }: PortfolioPlace): string {
  return `${file}:${line}`;
}

function sharedRow({ id, systems }: SharedThing): SharedRow {
  const uses = systems.map(
    ({ system, as, what }) => `${system} (${[as, what].filter((part) => part !== null).join(': ')})`,
  );
  return { id, uses: uses.join(', ') };
}
