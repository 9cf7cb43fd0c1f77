/** What the team says of a silence in a posture table: nobody knows yet, or it does not apply. */
import type { Answers } from './answers.ts';

/** A cell of a table; only what is not stated has room for the team's word. */
interface Cell {
  readonly outcome: string;
  readonly says: string;
}

/** The most characters of a reason that a cell has room for; the whole stands with the questions. */
const MOST_OF_A_REASON = 160;

/** The cell with the team's word on the fields that decided it, given by their dotted paths. */
export function withTeamWord<T extends Cell>(cell: T, paths: readonly string[], answers: Answers): T {
  if (cell.outcome !== 'unstated') return cell;
  const reason = answers.excluded(paths);
  if (reason !== null)
    return {
      ...cell,
      outcome: 'not-applicable',
      says: `The team says that it does not apply: ${plain(reason)}`,
    };
  const open = answers.unknown(paths);
  if (open === null) return cell;
  return { ...cell, says: `${cell.says} Nobody knows yet; ${plain(open.owner)} finds out by ${open.due}.` };
}

/** Words of the team in a sentence of ours, in which backticks mean an id. */
function plain(text: string): string {
  const line = text.replaceAll('`', "'").replaceAll(/\s+/g, ' ').trim();
  return line.length > MOST_OF_A_REASON ? `${line.slice(0, MOST_OF_A_REASON - 1).trimEnd()}…` : line;
}
