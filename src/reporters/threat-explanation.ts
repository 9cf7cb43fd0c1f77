/** Why a threat stands where it does: what makes it real, what was counted, what stands against it. */
import type { Mitigation, Threat } from '../review/review.generated.ts';
import { visible } from '../source/characters.ts';
import { factLines, type Shown } from './fact-lines.ts';
import { at } from './frame.ts';
import { paragraph } from './paragraph.ts';

/** The threat with its facts, factors and mitigations. */
export function explainThreat(threat: Threat, shown: Shown): string {
  const { number, key, title, status, inherent, residual, because, factors, mitigations } = threat;
  const { paint } = shown;
  return [
    `${paint.bold(visible(title))} ${paint.dim(number)}: ${status}`,
    paint.dim(visible(key)),
    '',
    ...paragraph('Threat', visible(threat.statement)),
    'Real because',
    ...factLines(because, shown),
    'Rated',
    `  without controls ${rating(inherent)}`,
    `  as designed      ${rating(residual)}`,
    ...factors.map(({ text, effect }) => `  ${visible(text)}: ${visible(effect)}`),
    '',
    ...(mitigations.length === 0 ? [] : ['Against it', ...mitigations.flatMap(mitigationLines), '']),
    ...(threat.detection.length === 0 ? [] : ['Shown by', ...threat.detection.map(signLine), '']),
    ...(threat.reason === null ? [] : paragraph('The team', visible(threat.reason))),
    ...(threat.wouldDrop === null ? [] : paragraph('Mend', visible(threat.wouldDrop))),
    `\`parapet explain ${visible(threat.rule)}\` shows weaknesses, techniques and sources.`,
  ].join('\n');
}

const HOLDS = { yes: 'holds', no: 'missing', unknown: 'not stated' } as const;

function mitigationLines({ control, holds, kind, path, place, write }: Mitigation): string[] {
  return [
    `  ${HOLDS[holds].padEnd(10)} ${visible(control)} (${kind})`,
    `             ${at(place)} ${visible(path)}`,
    ...(write === null || holds === 'yes' ? [] : [`             write ${visible(write)}`]),
  ];
}

function signLine({ kind, name, seen, path }: Threat['detection'][number]): string {
  return `  ${seen ? 'told' : 'nobody told'}: ${kind} ${visible(name)} (${visible(path)})`;
}

function rating({ impact, likelihood, risk }: Threat['inherent']): string {
  return `${spaced(risk)} risk: impact ${spaced(impact)}, likelihood ${spaced(likelihood)}`;
}

function spaced(word: string): string {
  return word.replaceAll('-', ' ');
}
