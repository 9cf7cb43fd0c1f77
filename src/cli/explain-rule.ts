/** What `parapet explain` adds about a rule of an organization: where it is from, and the rule and its fixture as written. */
import type { House } from '../house/house.ts';
import type { ReadPack } from '../house/read-pack.ts';
import { paragraph } from '../reporters/paragraph.ts';
import { child } from '../source/pointer.ts';

const SHOWN = ['subjects', 'where', 'expect', 'absent'] as const;

/** Where a check is from and what the organization decided about it; nothing for Parapet's own as it is. */
export function houseLines(id: string, house: House): string[] {
  const origin = house.origins.get(id);
  const severity = house.severities.get(id);
  const off = house.off.get(id);
  return [
    ...(origin === undefined ? [] : paragraph('From', `${origin}.`)),
    ...(severity === undefined ? [] : paragraph('Weight', `\`${severity.value}\`, set by ${severity.by}.`)),
    ...(off === undefined ? [] : paragraph('Not asked', `${off.by}: ${off.value}`)),
  ];
}

/** The rule as it stands in its pack; nothing for a check that is no rule. */
export function ruleLines(id: string, packs: readonly ReadPack[]): string[] {
  const name = id.replace(/^house\//, '');
  const read = packs.find(({ pack }) => Object.hasOwn(pack.rules ?? {}, name));
  if (read === undefined || name === id) return [];
  const { document, file } = read;
  const text = file.text.split(/\r\n?|\n/);
  const linesOf = (key: string): string[] => {
    const at = child('/rules', name, key);
    const first = document.locate(at, 'key').line;
    return text.slice(first - 1, document.locate(at).endLine);
  };
  const written = (read.pack.rules ?? {})[name];
  const rule = SHOWN.filter((key) => written?.[key] !== undefined).flatMap(linesOf);
  const fixture = written?.fixture === undefined ? [] : linesOf('fixture');
  return [...block('Rule', [...new Set(rule)]), ...block('Fixture', fixture)];
}

function block(head: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const margin = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return [head, ...lines.map((line) => `    ${line.slice(margin)}`.trimEnd()), ''];
}
