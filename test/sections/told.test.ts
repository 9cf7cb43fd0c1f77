import { describe, expect, it } from 'vitest';

import type { Finding } from '../../src/review/review.generated.ts';
import { findingsView, furtherFindingsView } from '../../src/sections/findings.ts';
import { partsOf } from '../../src/sections/order.ts';
import type { Profile } from '../../src/sections/profile.ts';
import { referencesOf } from '../../src/sections/references.ts';
import type { Material } from '../../src/sections/section.ts';
import { furtherWords, toldTo } from '../../src/sections/told.ts';
import { workListView } from '../../src/sections/work-list.ts';
import { review } from '../page/review-fixture.ts';

/** A review with so many gaps, worst first, in the two areas of the fixture by turns. */
function withGaps(number: number, profile: Profile): Material {
  const [first, second] = review.findings;
  if (first === undefined || second === undefined) throw new Error('The fixture has findings.');
  const areas = review.areas.map(({ id }) => id);
  const findings = Array.from({ length: number }, (_, index): Finding => ({
    ...first,
    kind: 'gap',
    number: `F-${String(index + 1).padStart(2, '0')}`,
    severity: index < 20 ? 'high' : 'medium',
    area: areas[index % areas.length] ?? '',
  }));
  const changed = { ...review, findings };
  return {
    review: changed,
    references: referencesOf(changed),
    figures: new Map(),
    profile,
    delta: null,
    brand: null,
  };
}

const idsOf = (material: Material): readonly string[] =>
  partsOf(material).flatMap(({ sections }) => sections.map(({ id }) => id));

describe('what a board is told before the appendix', () => {
  it('is a dozen, worst first, and how many more there are and how bad at most', () => {
    const view = findingsView(withGaps(33, 'board'));
    expect(view.findings.map(({ number }) => number)).toHaveLength(12);
    expect(view.findings[11]?.number).toBe('F-12');
    expect(view.further).toBe('21 further findings, none worse than High');
    expect(furtherWords(0, 'finding', undefined)).toBeNull();
  });

  it('is continued in the appendix by area, with nothing lost and nothing twice', () => {
    const material = withGaps(33, 'board');
    const { areas } = furtherFindingsView(material);
    const titles = areas.map(({ title }) => title);
    expect(titles).toEqual([...new Set(titles)]);
    const rest = areas.flatMap(({ findings }) => findings.map(({ number }) => number));
    const first = findingsView(material).findings.map(({ number }) => number);
    expect([...first, ...rest].toSorted()).toEqual(material.review.findings.map(({ number }) => number));
    expect(idsOf(material)).toContain('more-findings');
  });

  it('is everything where the rest would be a handful, and for all other readers', () => {
    expect(toldTo('board', Array.from({ length: 14 })).rest).toEqual([]);
    for (const profile of ['engineer', 'audit'] as const) {
      expect(findingsView(withGaps(33, profile)).findings).toHaveLength(33);
      expect(idsOf(withGaps(33, profile))).not.toContain('more-findings');
    }
  });
});

describe('the work list', () => {
  it('fills a page and says what it leaves to other parts; screens show all of it', () => {
    const view = workListView(withGaps(33, 'board'));
    expect(view.rows.filter(({ beyond }) => beyond)).toHaveLength(3);
    expect(view.further).toMatch(/^Besides these: 3 findings, none worse than medium, in the parts/);
    expect(workListView(withGaps(33, 'decision')).further).toContain('in the board edition');
  });

  it('is left to page 1 where that has all of it, and details stand elsewhere', () => {
    expect(workListView(withGaps(5, 'board')).onPageOne).toBe(true);
    expect(workListView(withGaps(6, 'board')).onPageOne).toBe(false);
    expect(workListView(withGaps(5, 'decision')).onPageOne).toBe(false);
  });
});
