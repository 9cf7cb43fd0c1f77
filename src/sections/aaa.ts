/** For each flow: who is authenticated, authorized and accounted for, and whether the deed can be denied. */
import type { AaaCell, AaaRow } from '../review/review.generated.ts';
import { type Mark, outcomeMark } from './mark.ts';
import { type Shortfall, shortfall, shortMark } from './matrix.ts';
import type { Link } from './references.ts';
import { holds } from './profile.ts';
import type { Material } from './section.ts';

interface FlowRow<Cell> {
  readonly flow: Link;
  readonly from: string;
  readonly to: string;
  readonly crosses: boolean;
  readonly cells: readonly Cell[];
}

export interface AaaView {
  /** Whether the document gives the reason for every outcome. */
  readonly reasons: boolean;
  readonly rows: readonly FlowRow<Mark>[];
  readonly short: readonly Shortfall[];
}

export interface AaaEvidenceView {
  readonly rows: readonly FlowRow<{ readonly outcome: Mark; readonly says: string }>[];
}

/** Columns in their order, with the word for one that is not proven. */
const QUESTIONS = [
  ['authentication', 'Authentication'],
  ['authorization', 'Authorization'],
  ['accounting', 'Accounting'],
  ['nonRepudiation', 'Non-repudiation'],
  ['transport', 'Transport'],
] as const;

/** The matrix, and a line for everything in it that is not proven. */
export function aaaView(material: Material): AaaView {
  const { review, references, profile } = material;
  return {
    reasons: holds(profile, 'aaa-evidence'),
    rows: rowsOf(material, ({ outcome }) => shortMark(outcome)),
    short: review.posture.aaa
      .map((row) =>
        shortfall(
          references.element(row.flow),
          QUESTIONS.map(([question, of]) => ({
            of,
            outcome: row[question].outcome,
            says: row[question].says,
          })),
        ),
      )
      .filter((line) => line !== null),
  };
}

/** The same matrix with the reason for every outcome. */
export function aaaEvidenceView(material: Material): AaaEvidenceView {
  return { rows: rowsOf(material, ({ outcome, says }) => ({ outcome: outcomeMark(outcome), says })) };
}

function rowsOf<Cell>(
  { review, references }: Material,
  cell: (cell: AaaCell) => Cell,
): readonly FlowRow<Cell>[] {
  return review.posture.aaa.map((row: AaaRow) => ({
    flow: references.element(row.flow),
    from: row.from.title,
    to: row.to.title,
    crosses: row.crossesBoundary,
    cells: QUESTIONS.map(([question]) => cell(row[question])),
  }));
}
