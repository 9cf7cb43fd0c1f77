/** Which components stop with one zone, and why. */
import type { Component } from '../../model/model.ts';

/** The reason why the component stops with the zone; null where it goes on in another one. */
export function inOneZone(component: Component, zone: string): string | null {
  const { zones, stated, id } = component;
  if (zones.length === 1) return `\`${id}\` stands in \`${zone}\` only`;
  if (stated.deployment === 'single-az' || stated.deployment === 'aurora-single')
    return `\`${id}\` is one instance (\`${stated.deployment}\`), which may stand there`;
  const least = stated.capacity?.min ?? stated.capacity?.desired ?? stated.nodes;
  return least === 1 ? `one of \`${id}\` runs, and it may stand there` : null;
}
