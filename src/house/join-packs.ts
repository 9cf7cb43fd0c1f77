/** Several packs as one set of rules. Where two decide the same thing differently, neither is silently preferred. */
import type { Check } from '../checks/check.ts';
import { checks as ownChecks } from '../checks/index.generated.ts';
import { type Diagnostic, errorAt, type Outcome } from '../diagnostic/diagnostic.ts';
import { quote } from '../diagnostic/quote.ts';
import { child, type Pointer } from '../source/pointer.ts';
import { type Decided, type House, OWN_RULES, type RuleSource } from './house.ts';
import { unknownRule } from './known-checks.ts';
import type { ReadPack } from './read-pack.ts';
import { checkOfRule, houseId } from './rule-check.ts';
import type { VerdictLimits } from './rule-pack.ts';
import { OWN_VERDICT, type VerdictRule } from './verdict-limits.ts';

/** Checks of a module that was loaded beside the packs. */
export interface Plugin {
  readonly source: RuleSource;
  readonly checks: readonly Check[];
}

/** One decision of one pack. */
interface Decision {
  readonly from: ReadPack;
  readonly at: Pointer;
  readonly key: string;
  readonly value: unknown;
}

/** A pack as documents print it. */
function nameOf({ pack }: ReadPack): string {
  return `${pack.pack.id} ${pack.pack.version}`;
}

/** The rules of packs and plugins beside Parapet's own; null if they contradict each other or name what is not there. */
export function joinPacks(packs: readonly ReadPack[], plugins: readonly Plugin[]): Outcome<House | null> {
  const ruled = packs.flatMap((from) =>
    Object.entries(from.pack.rules ?? {}).map(([name, rule]) => ({
      from,
      name,
      check: checkOfRule(name, rule),
    })),
  );
  const checks = [
    ...ownChecks,
    ...ruled.map(({ check }) => check),
    ...plugins.flatMap((plugin) => plugin.checks),
  ];
  const severities = decisions(packs, 'severities');
  const off = decisions(packs, 'off');
  const levels = decisions(packs, 'review-levels');
  const single = packs.flatMap(singleDecisions);
  const ids = checks.map(({ id }) => id);
  const diagnostics = [
    ...sameRules(
      ruled.map(({ from, name }) => ({ from, at: child('/rules', name), key: houseId(name), value: null })),
    ),
    ...samePacks(packs),
    ...[...severities, ...off].flatMap((decision) => unknownRule(decision.key, placeOf(decision), ids)),
    ...conflicts([...severities, ...levels, ...single]),
  ];
  if (diagnostics.length > 0) return { value: null, diagnostics };
  const by = new Map(single.map((one) => [one.key, one] as const));
  const house: House = {
    ...OWN_RULES,
    checks,
    sources: [...packs.map(sourceOf), ...plugins.map(({ source }) => source)],
    origins: new Map([
      ...ruled.map(({ from, check }) => [check.id, nameOf(from)] as const),
      ...plugins.flatMap((plugin) => plugin.checks.map(({ id }) => [id, plugin.source.path] as const)),
    ]),
    severities: decidedBy(packs, ({ settings }) => settings?.severities),
    off: decidedBy(packs, ({ settings }) => settings?.off),
    reviewLevels: decidedBy(packs, ({ settings }) => settings?.['review-levels']),
    longestException: longestOf(by.get('exceptions.longest')),
    selfApproval: approvalOf(by.get('exceptions.self-approval')),
    verdict: verdictOf(packs),
  };
  return { value: house, diagnostics: [] };
}

function sourceOf({ file, pack, digest }: ReadPack): RuleSource {
  const { id, version, title } = pack.pack;
  const rules = Object.keys(pack.rules ?? {}).length;
  return { kind: 'pack', id, version, title, path: file.path, sha256: digest, rules };
}

function decidedBy<T>(
  packs: readonly ReadPack[],
  of: (pack: ReadPack['pack']) => Readonly<Record<string, T>> | undefined,
): ReadonlyMap<string, Decided<T>> {
  return new Map(
    packs.flatMap((from) =>
      Object.entries(of(from.pack) ?? {}).map(([key, value]) => [key, { value, by: nameOf(from) }] as const),
    ),
  );
}

function decisions(packs: readonly ReadPack[], section: 'severities' | 'off' | 'review-levels'): Decision[] {
  return packs.flatMap((from) =>
    Object.entries(from.pack.settings?.[section] ?? {}).map(([key, value]) => ({
      from,
      at: child('/settings', section, key),
      key,
      value,
    })),
  );
}

/** The decisions that are one value each. */
function singleDecisions(from: ReadPack): Decision[] {
  const { exceptions, verdict } = from.pack.settings ?? {};
  const limits = (row: 'return' | 'conditions'): Decision[] =>
    Object.entries(verdict?.[row] ?? {}).map(([key, value]: [string, unknown]) => ({
      from,
      at: child('/settings', 'verdict', row, key),
      key: `verdict.${row}.${key}`,
      value,
    }));
  return [
    ...Object.entries(exceptions ?? {}).map(([key, value]) => ({
      from,
      at: child('/settings', 'exceptions', key),
      key: `exceptions.${key}`,
      value,
    })),
    ...limits('return'),
    ...limits('conditions'),
  ];
}

function longestOf(decision: Decision | undefined): Decided<number> | null {
  if (decision === undefined) return null;
  return { value: Number.parseInt(String(decision.value), 10), by: nameOf(decision.from) };
}

function approvalOf(decision: Decision | undefined): Decided<boolean> | null {
  return decision === undefined ? null : { value: decision.value === true, by: nameOf(decision.from) };
}

function verdictOf(packs: readonly ReadPack[]): Decided<VerdictRule> | null {
  const setting = packs.filter(({ pack }) => pack.settings?.verdict !== undefined);
  if (setting.length === 0) return null;
  const row = (name: 'return' | 'conditions'): VerdictLimits =>
    setting.reduce<VerdictLimits>(
      (limits, { pack }) => ({ ...limits, ...pack.settings?.verdict?.[name] }),
      OWN_VERDICT[name],
    );
  return {
    value: { return: row('return'), conditions: row('conditions') },
    by: setting.map(nameOf).join(', '),
  };
}

/** One decision twice, differently: both places are shown. */
function conflicts(all: readonly Decision[]): Diagnostic[] {
  return all.flatMap((decision, index) => {
    const first = all.slice(0, index).find((one) => one.key === decision.key && one.value !== decision.value);
    if (first === undefined) return [];
    const message = `${quote(decision.key)} is decided otherwise in ${quote(nameOf(first.from))}.`;
    const hint = 'Let one pack decide it.';
    return [
      errorAt(placeOf(decision), 'packs-disagree', message, hint, [
        { place: placeOf(first), message: 'decided here' },
      ]),
    ];
  });
}

function sameRules(all: readonly Decision[]): Diagnostic[] {
  return all.flatMap((rule, index) => {
    const first = all.slice(0, index).find((one) => one.key === rule.key);
    if (first === undefined) return [];
    const message = `There is a rule ${quote(rule.key)} in ${quote(nameOf(first.from))} already.`;
    const hint = 'Give one of them another id.';
    return [
      errorAt(placeOf(rule), 'same-rule', message, hint, [
        { place: placeOf(first), message: 'the other rule' },
      ]),
    ];
  });
}

function samePacks(packs: readonly ReadPack[]): Diagnostic[] {
  return packs.flatMap((from, index) => {
    const { id } = from.pack.pack;
    const first = packs.slice(0, index).find((one) => one.pack.pack.id === id);
    if (first === undefined) return [];
    const message = `The pack ${quote(id)} is named twice.`;
    const related = [{ place: first.document.locate('/pack/id'), message: 'the other pack' }];
    return [errorAt(from.document.locate('/pack/id'), 'same-pack', message, 'Name it once.', related)];
  });
}

function placeOf({ from, at }: Decision): ReturnType<ReadPack['document']['locate']> {
  return from.document.locate(at, 'key');
}
