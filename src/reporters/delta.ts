/** What the formats of a change have in common. */
import type { Delta } from '../delta/delta.generated.ts';

/** Turns deltas into one text. */
export type DeltaReporter = (deltas: readonly Delta[], setting: { readonly colour: boolean }) => string;

/** How a kind of trigger is said. */
export const TRIGGERS: Readonly<Record<Delta['triggers'][number]['id'], string>> = {
  'internet-exposure': 'new internet exposure',
  account: 'new account',
  'boundary-crossing': 'new boundary crossing',
  'data-class': 'new data class',
  'weaker-tenancy': 'weaker tenancy',
  'weaker-encryption': 'weaker encryption',
  'weaker-authentication': 'weaker authentication',
};

/** How what became of a finding is said. */
export const BECAME: Readonly<Record<Delta['findings'][number]['change'], string>> = {
  new: 'new',
  reopened: 're-opened',
  worse: 'worse',
  better: 'better',
  fixed: 'fixed',
  accepted: 'accepted',
  removed: 'gone',
};

/** A rule pack or a plugin that both states were judged by, with what tells its texts apart. */
export function ruleName({ id, version, path, sha256 }: Delta['rules'][number]): string {
  return `${version === null ? id : `${id} ${version}`} (${path}, SHA-256 ${sha256.slice(0, 12)})`;
}

/** Whether a finding got worse. */
export function isWorse({ change }: Delta['findings'][number]): boolean {
  return change === 'new' || change === 'reopened' || change === 'worse';
}

/** The title of a design, with what it was compared with. */
export function headOf({ design, before, after, change }: Delta): string {
  const states = `${before?.name ?? 'nothing'} (${before?.asOf ?? 'never'}) and ${after?.name ?? 'nothing'} (${after?.asOf ?? 'never'})`;
  if (change === 'added') return `${design.title}: new in ${after?.name ?? ''}`;
  if (change === 'removed') return `${design.title}: gone since ${before?.name ?? ''}`;
  if (change === 'unreadable') return `${design.title}: not to be compared`;
  return `${design.title}: between ${states}`;
}
