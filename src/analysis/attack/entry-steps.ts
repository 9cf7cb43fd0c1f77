/** Steps into what can be reached by network: a program that listens is taken over, and a store is asked for its data. */
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import type { Pointer } from '../../source/pointer.ts';
import { controlBy } from './controls.ts';
import type { Control, Gain, Position } from './graph.ts';
import type { Building } from './positions.ts';
import { entryOf, isStore, runsCode } from './roles.ts';
import { isHighImpact } from './worth.ts';

/** Steps into a component whose port can be opened: it is taken over, or its data is taken. */
export function addEntry(
  graph: Building,
  from: Position,
  to: Component,
  reach: string,
  evidence: readonly Pointer[],
  rules: readonly Control[],
): void {
  const means = from.kind === 'internet' ? 'exposure' : 'network';
  if (listens(to)) {
    graph.step(
      from,
      { kind: 'component', of: to },
      {
        means,
        does: `connect to \`${to.id}\` and take it over`,
        title: reach,
        base: entryOf(to),
        controls: rules,
        evidence,
      },
    );
  }
  addData(graph, from, to, means, evidence, [...rules, ...login(to)], reach);
}

/** Whether a program of it waits for connections; a function in a network only makes them. */
function listens(to: Component): boolean {
  return runsCode(to) && to.service.category !== 'function';
}

/** The login of a store that can be reached by network. */
export function login(to: Component): readonly Control[] {
  if (!isStore(to)) return [];
  const stated = fact(to, 'authentication');
  return [
    controlBy(
      `\`${to.id}\` asks who connects`,
      stated,
      (method) => method !== 'none',
      stated.value === 'password' ? 1 : 3,
      'iam',
      'helps',
    ),
  ];
}

/** A step into the data of a store that can be reached by network. */
export function addData(
  graph: Building,
  from: Position,
  to: Component,
  means: 'network' | 'exposure' | 'trust',
  evidence: readonly string[],
  controls: readonly Control[],
  title: string,
): void {
  const gain: Gain = 'read-and-write';
  const reaches = isStore(to) ? to.stores.filter((data) => isHighImpact(data, gain)) : [];
  if (reaches.length === 0) return;
  graph.step(
    from,
    { kind: 'data', of: to },
    {
      means,
      does: `connect to \`${to.id}\` itself`,
      title,
      base: { text: `\`${to.id}\` can be reached`, effort: 2 },
      controls,
      evidence: [...evidence, fact(to, 'stores').at],
      reaches,
      gain,
    },
  );
}
