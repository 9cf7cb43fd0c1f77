/** An attack path at a terminal: each step with its points, what stands against it, and the lines that state it. */
import type { AttackPath, AttackStep } from '../review/review.generated.ts';
import { visible } from '../source/characters.ts';
import { factLines, type Shown } from './fact-lines.ts';
import { at } from './frame.ts';
import { paragraph } from './paragraph.ts';

const STATE = { open: 'open', unknown: 'not excluded', closed: 'closed' } as const;

/** The path with its steps, their evidence and their controls. */
export function explainPath(path: AttackPath, shown: Shown): string {
  const { number, key, state, effort, sentence, steps, closedBy, data } = path;
  const { paint } = shown;
  const title = `To ${data.map((one) => one.title).join(', ')}`;
  return [
    `${paint.bold(visible(title))} ${paint.dim(number)}: ${STATE[state]}, effort ${effort}`,
    paint.dim(visible(key)),
    '',
    ...paragraph('Path', visible(sentence)),
    ...steps.flatMap((step, index) => stepLines(step, index + 1, shown)),
    ...(closedBy.length === 0 ? [] : paragraph('Closed by', visible(`${closedBy.join('; ')}.`))),
    'Points put paths in order; they are this tool\u2019s own and say nothing of hours.',
  ].join('\n');
}

const HOLDS = { yes: 'holds', no: 'missing', unknown: 'not stated' } as const;

function stepLines(step: AttackStep, number: number, shown: Shown): string[] {
  const { from, to, means, does, state, effort, base, controls, evidence } = step;
  return [
    `Step ${number}: ${visible(from)} to ${visible(to)}, by ${means.replaceAll('-', ' ')}: ${STATE[state]}, effort ${effort}`,
    `  ${visible(does)}`,
    `  ${String(base.effort).padStart(2)}         ${visible(base.text)}`,
    ...controls.flatMap(({ control, holds, needed, effort: points, path, place, write }) => [
      `  ${holds === 'yes' ? `+${points}`.padStart(2) : ' 0'} ${HOLDS[holds].padEnd(10)} ${visible(control)}${needed ? ' (needed)' : ''}`,
      `                ${at(place)} ${visible(path)}`,
      ...(write === null ? [] : [`                write ${visible(write)}`]),
    ]),
    ...factLines(evidence, shown),
  ];
}
