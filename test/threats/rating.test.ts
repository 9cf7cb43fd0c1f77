/** The arithmetic of ratings: impact, likelihood, matrix, state and the change that helps most. */
import { describe, expect, test } from 'vitest';

import { recordOfRatings } from '../../scripts/mutation/ratings.mjs';
import * as impact from '../../src/threats/impact.ts';
import * as likelihood from '../../src/threats/likelihood.ts';
import * as mitigation from '../../src/threats/mitigation.ts';
import * as rating from '../../src/threats/rating.ts';
import * as matrix from '../../src/threats/risk-matrix.ts';
import type { Exposure, Mitigation, Occurrence } from '../../src/threats/threat.ts';
import { modelOf } from '../model-of.ts';

const { impactOf } = impact;
const { prevents, preventsByAny, proof, repairs, shows } = mitigation;
const { rate, statusOf } = rating;
const { likelihoodOf, riskOf } = matrix;

const MODEL = modelOf(`parapet: 1
design: { id: shop, title: Shop, owner: { team: shop }, criticality: low, classification: internal }
accounts: {}
data:
  order: { classification: confidential, impact: { integrity: high } }
  price: { classification: public }
  visitor: { classification: public, personal: true }
  stock: { classification: internal, impact: { confidentiality: low, integrity: moderate, availability: high } }
`);
const data = (...ids: string[]): typeof MODEL.data => MODEL.data.filter(({ id }) => ids.includes(id));

const control = (value: boolean | undefined, at = '/components/web/waf'): Mitigation =>
  prevents('A control', { value, at }, (yes) => yes, 'true');

function occurrence(
  exposure: Exposure,
  mitigations: readonly Mitigation[],
  more: Partial<Occurrence> = {},
): Occurrence {
  const on = { id: 'web', at: '/components/web', title: 'web' };
  const statement = { source: 'A', prerequisite: 'who', action: 'do', impact: 'loss', asset: '`x`' };
  return {
    on,
    also: [],
    statement,
    exposure,
    circumstances: [],
    data: data('order'),
    because: [],
    mitigations,
    ...more,
  };
}

const rated = (
  exposure: Exposure,
  mitigations: readonly Mitigation[],
  more: Partial<Occurrence> = {},
): ReturnType<typeof rate> => rate({ harms: ['integrity'] }, occurrence(exposure, mitigations, more), MODEL);

test('says of each case what it said', async () => {
  const record = recordOfRatings({ rating, impact, likelihood, matrix, mitigation }, modelOf);
  await expect(record).toMatchFileSnapshot('rating.txt');
});

describe('impact', () => {
  test('is the highest stated level of the harmed properties', () => {
    expect(impactOf(['integrity'], data('order', 'stock'), MODEL)).toMatchObject({
      level: 'high',
      assumed: false,
    });
    expect(impactOf(['confidentiality'], data('stock'), MODEL)).toMatchObject({
      level: 'low',
      assumed: false,
    });
  });

  test('is assumed from the classification where unstated, and says so', () => {
    const { level, assumed, factors } = impactOf(['confidentiality'], data('order'), MODEL);
    expect([level, assumed]).toEqual(['high', true]);
    expect(factors[0]?.text).toContain(
      '`data.order.impact.confidentiality` is not stated; `order` is confidential',
    );
    expect(factors[0]?.effect).toBe('impact high, assumed');
    expect(impactOf(['confidentiality'], data('price'), MODEL).level).toBe('low');
    expect(impactOf(['confidentiality'], data('visitor'), MODEL).level).toBe('moderate');
  });

  test('falls back on the design: its classification, then its criticality, then moderate', () => {
    expect(impactOf(['availability'], data('price'), MODEL)).toMatchObject({ level: 'low', assumed: true });
    expect(impactOf(['confidentiality'], [], MODEL).level).toBe('moderate');
    const silent = modelOf('parapet: 1\ndesign: { id: a, title: A, owner: { team: a } }\naccounts: {}\n');
    expect(impactOf(['availability'], [], silent)).toMatchObject({ level: 'moderate', assumed: true });
  });
});

describe('likelihood', () => {
  test.each([
    ['external', 5],
    ['partner', 4],
    ['workforce', 3],
    ['internal', 2],
    ['accident', 3],
  ] as const)('of a source that is %s is %i before any control', (exposure, expected) => {
    expect(rated(exposure, [control(false)]).inherent.likelihood).toBe(expected);
  });

  test('moves with the circumstances and stays on the scale', () => {
    const rare = [{ text: 'It is rare', effect: -9 }];
    expect(rated('accident', [control(false)], { circumstances: rare }).inherent.likelihood).toBe(1);
    expect(likelihoodOf(9)).toBe(5);
  });

  test('falls by one for each control that holds, by two at most while one is missing', () => {
    const held = [control(true), control(true), control(true)];
    expect(rated('external', [control(false), control(true)]).residual.likelihood).toBe(4);
    expect(rated('external', [control(false), ...held]).residual.likelihood).toBe(3);
  });

  test('is low at most once every needed control is stated', () => {
    expect(rated('external', [control(true)]).residual.likelihood).toBe(2);
  });

  test('does not fall by what only shows the deed', () => {
    const alert = shows('An alert', { value: true, at: '/alerts/a' }, (yes) => yes, 'x');
    const { residual, factors } = rated('external', [control(undefined), alert]);
    expect(residual.likelihood).toBe(5);
    expect(factors.find(({ text }) => text.startsWith('An alert'))?.effect).toBe('0');
    expect(factors.find(({ text }) => text.startsWith('A control'))?.effect).toBe('assumed');
  });
});

describe('risk', () => {
  test('follows the matrix and names it as its own', () => {
    expect([riskOf(5, 'high'), riskOf(3, 'high'), riskOf(2, 'very-high'), riskOf(1, 'moderate')]).toEqual([
      'high',
      'moderate',
      'moderate',
      'very-low',
    ]);
    expect(rated('external', [control(false)]).factors.at(-1)?.text).toContain('not checked against it');
  });

  test('drops a step of impact where the harm can be undone, but not for what was disclosed', () => {
    const backup = repairs('A backup', { value: true, at: '/components/web/backups' }, (yes) => yes, 'x');
    const found = occurrence('external', [control(false), backup]);
    expect(rate({ harms: ['integrity'] }, found, MODEL).residual.impact).toBe('moderate');
    expect(rate({ harms: ['confidentiality', 'integrity'] }, found, MODEL).residual.impact).toBe('high');
  });
});

describe('status', () => {
  test.each([
    [[true, true], 'mitigated'],
    [[true, undefined], 'unknown'],
    [[undefined, false], 'open'],
  ] as const)('of needed controls %j is %s', (values, status) => {
    expect(statusOf(values.map((value) => control(value)))).toBe(status);
  });

  test('takes the first sufficient of several fields, else the field to write', () => {
    const silent = proof({ value: undefined, at: '/a' }, () => true);
    const good = proof({ value: 1, at: '/b' }, () => true);
    const bad = proof({ value: 1, at: '/c' }, () => false);
    expect(preventsByAny('x', [silent, good], 'y')).toMatchObject({ holds: 'yes', at: '/b', write: null });
    expect(preventsByAny('x', [bad, silent], 'y')).toMatchObject({ holds: 'no', at: '/c', write: 'y' });
    expect(preventsByAny('x', [silent, bad], 'y')).toMatchObject({ holds: 'unknown', at: '/a', write: 'y' });
  });
});

describe('improvement', () => {
  test('names the one write that lowers the risk most', () => {
    const { improvement } = rated('external', [control(false)]);
    expect(improvement?.sentence).toBe('Would drop to low if `components.web.waf` said `true`.');
  });

  test('names all needed ones where no single one is enough', () => {
    const { improvement } = rated('external', [
      control(false, '/flows/a/x'),
      control(undefined, '/flows/a/y'),
    ]);
    expect(improvement?.sentence).toBe(
      'Would drop to low if `flows.a.x` said `true` and `flows.a.y` said `true`.',
    );
    expect(improvement?.to).toBe('low');
  });

  test('is silent where nothing would lower the risk', () => {
    expect(rated('external', [control(true)]).improvement).toBeNull();
  });
});
