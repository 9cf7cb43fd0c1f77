/** Whether the rules that a document was judged by are at hand: a pack is known by its text, wherever it lies. */
import { quote } from '../diagnostic/quote.ts';
import type { Stated } from './stated.ts';
import { evidence, type Evidence } from './verification.ts';

/** A pack or a plugin, as reviews name it. */
type Rules = Stated['rules'][number];

/** Why the review cannot be made again with these rules; null where it can. */
export function rulesMissing({ rules }: Stated, given: readonly Rules[]): Evidence | null {
  const has = (list: readonly Rules[], one: Rules): boolean =>
    list.some(({ kind, sha256 }) => kind === one.kind && sha256 === one.sha256);
  const missing = rules.filter((one) => !has(given, one));
  const unused = given.filter((one) => !has(rules, one));
  const isOrdered = rules.every(({ sha256 }, index) => given[index]?.sha256 === sha256);
  if (missing.length + unused.length === 0 && isOrdered && rules.length === given.length) return null;
  if (missing.length + unused.length === 0)
    return cannot('It was judged by these rules in another order.', [
      `Name them as it does: ${rules.map(optionOf).join(' ')}.`,
    ]);
  const sentence =
    missing.length > 0
      ? 'It was judged by rules of an organization, which it does not carry.'
      : 'It was not judged by all of these rules.';
  return cannot(sentence, [
    ...missing.map((one) => `Name ${named(one)}: ${optionOf(one)}`),
    ...unused.map((one) => `Leave out ${named(one)}; with \`--no-config\` where a config names it.`),
  ]);
}

function cannot(sentence: string, details: readonly string[]): Evidence {
  const all = `${sentence} Whether the attached review follows from the attached spec is seen only with the same ones.`;
  return evidence('review', null, all, details);
}

function named({ kind, id, sha256 }: Rules): string {
  return `the ${kind} ${quote(id, 80)} with the SHA-256 \`${sha256.slice(0, 64)}\``;
}

function optionOf({ kind, path }: Rules): string {
  return quote(`${kind === 'pack' ? '--rules' : '--plugin'} ${path}`, 200);
}
