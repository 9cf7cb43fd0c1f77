import { describe, expect, it } from 'vitest';

import { EDITIONS } from '../../src/edition/editions.ts';
import { editionOf } from '../../src/edition/edition-of.ts';
import { jsonReview } from '../../src/exporters/json.ts';
import { markdownReview } from '../../src/exporters/markdown.ts';
import { loadTheme } from '../../src/host/load-theme.ts';
import { composePage } from '../../src/page/compose-page.ts';
import { BOARD, type Format } from '../../src/page/format.ts';
import { readText } from '../files.ts';
import { reviewOf } from '../reviewed.ts';
import { PLANTED, plantedSpec, survivors } from './planted.ts';

const planted = reviewOf(plantedSpec());
const sample = reviewOf(readText('samples/claims-intake.yaml'));

const editions = { partner: editionOf(planted, 'partner'), public: editionOf(planted, 'public') };
const theme = await loadTheme();
const AUDIT: Format = { ...BOARD, profile: 'audit' };

describe('an edition for others', { timeout: 30_000 }, () => {
  it('is looked through by a test that sees each value in the internal one', async () => {
    expect(survivors(jsonReview(planted))).toEqual(PLANTED);
    expect(survivors(markdownReview(planted))).toEqual(PLANTED);
    expect(survivors(await composePage(planted, new Map(), theme, AUDIT))).toEqual(PLANTED);
  });

  it.each(['partner', 'public'] as const)('holds no withheld value anywhere (%s)', async (name) => {
    const edition = editions[name];
    expect(survivors(jsonReview(edition))).toEqual([]);
    expect(survivors(markdownReview(edition))).toEqual([]);
    expect(survivors(await composePage(edition, new Map(), theme, AUDIT))).toEqual([]);
  });

  it('names the same value the same everywhere, and counts what it withheld', () => {
    const { system, edition, diagrams } = editionOf(sample, 'partner');
    const ids = system.accounts.map(({ accountId }) => accountId);
    expect(ids).toEqual(sample.system.accounts.map((_, index) => `account-${index + 1}`));
    expect(edition.withheld.find((one) => one.class === 'account-ids')?.values).toBe(ids.length);
    expect(JSON.stringify(diagrams)).toContain('network-1');
    expect(system.networks[0]?.cidr).toMatch(/^network-\d+$/);
  });

  it('passes over names that the design uses itself', () => {
    const text = readText('samples/claims-intake.yaml').replaceAll('claims-prod', 'account-2');
    const ids = editionOf(reviewOf(text), 'partner').system.accounts.map(({ accountId }) => accountId);
    expect(ids).not.toContain('account-2');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps what says nothing of anybody: the internet, and where AWS says something', () => {
    const text = readText('samples/claims-intake.yaml').replace(
      'purpose: Way to the corporate network',
      'purpose: Not 0.0.0.0/0, never 169.254.169.254, way to the corporate network',
    );
    const edition = editionOf(reviewOf(text), 'public');
    expect(edition.system.connections[0]?.purpose).toMatch(/^Not 0\.0\.0\.0\/0, never 169\.254\.169\.254/);
    expect(JSON.stringify(edition.changes)).toContain('https://docs.aws.amazon.com/');
  });

  it('covers the beginning of a value where a text was cut', () => {
    const first = sample.system.connections[0];
    if (first === undefined) throw new Error('The sample has no connection.');
    const connections = [{ ...first, purpose: 'From 99990000…' }];
    const cut = { ...sample, system: { ...sample.system, connections } };
    expect(editionOf(cut, 'partner').system.connections[0]?.purpose).toBe('From account-1…');
  });

  it('leaves the spec out, attacks from partners, findings from the public', () => {
    const partner = editionOf(sample, 'partner');
    expect(partner.sources.map(({ text }) => text)).toEqual([null]);
    expect(partner.digest).toBe(sample.digest);
    expect(partner.governance.signing.covers).toEqual({});
    expect(partner.analysis.attack.paths).toEqual([]);
    expect(partner.findings).toHaveLength(sample.findings.length);
    const open = editionOf(sample, 'public');
    expect([open.findings, open.threats, open.checks, open.notShown]).toEqual([[], [], [], []]);
    expect(open.counts).toEqual(sample.counts);
  });

  it('shows the public these sections, and of the others that they are withheld', async () => {
    const html = await composePage(editions.public, new Map(), theme, AUDIT);
    const sections = html.split('<section class="section section-').slice(1);
    const shown = sections.filter((section) => !/<\/h[23]>\n<p class="quiet">Withheld/.test(section));
    expect(shown.map((section) => /^[a-z-]+/.exec(section)?.[0])).toEqual([
      'contents',
      'scope',
      'accounts',
      'networks',
      'components',
      'data',
      'tenancy',
      'flows',
      'secrets-and-keys',
      'events',
      'alerts',
      'decisions',
      'sign-off',
      'more-diagrams',
      'changes',
      'duties',
      'source-list',
      'legend',
      'provenance',
    ]);
  });

  it('is the review itself for those inside', () => {
    expect(editionOf(sample, 'internal')).toBe(sample);
  });

  it('says on its first page what is withheld', async () => {
    for (const name of EDITIONS.filter((one) => one !== 'internal')) {
      const html = await composePage(editionOf(sample, name), new Map(), theme);
      const first = html.slice(html.indexOf('<main>'), html.indexOf('id="contents"'));
      expect(first).toMatch(/Withheld from (?:partners|the public): account ids \(6\),/);
      expect(first).toContain(`<span>For ${name === 'partner' ? 'partners' : 'the public'}</span>`);
      expect(first).not.toContain('No finding is open.');
    }
  });
});
