/** What each kind of data needs, and what the design proves at each place where it rests or moves. */
import type { CiaRow, Named } from '../review/review.generated.ts';
import { type Mark, outcomeMark } from './mark.ts';
import { type Shortfall, shortfall, shortMark } from './matrix.ts';
import { holds } from './profile.ts';
import type { Link, References } from './references.ts';
import type { Material } from './section.ts';
import { capitalized, spoken } from './wording.ts';

interface CiaGroup<Row> {
  readonly data: Link;
  readonly needs: string;
  readonly rows: readonly Row[];
}

/** Places of one form where the outcomes are the same stand in one row. */
interface GlanceRow {
  readonly form: string;
  readonly on: readonly Link[];
  readonly cells: readonly Mark[];
}

interface EvidenceRow {
  readonly where: Link;
  readonly form: string;
  readonly cells: readonly { readonly outcome: Mark; readonly says: string }[];
}

export interface CiaView {
  /** Whether the document gives the reason for every outcome. */
  readonly reasons: boolean;
  readonly groups: readonly CiaGroup<GlanceRow>[];
  readonly short: readonly Shortfall[];
}

export interface CiaEvidenceView {
  readonly groups: readonly CiaGroup<EvidenceRow>[];
}

const PROPERTIES = ['confidentiality', 'integrity', 'availability'] as const;

/** The matrix, and a line for everything in it that is not proven. */
export function ciaView(material: Material): CiaView {
  const { review, references, profile } = material;
  return {
    reasons: holds(profile, 'cia-evidence'),
    groups: grouped(material, (rows) => glanceRows(rows, references)),
    short: review.posture.cia
      .map((row) =>
        shortfall(
          references.element(row.where),
          PROPERTIES.map((property) => ({
            of: `${property} of ${row.data.title}`,
            outcome: row[property].outcome,
            says: row[property].says,
          })),
        ),
      )
      .filter((line) => line !== null),
  };
}

/** The same with the reason for every outcome. */
export function ciaEvidenceView(material: Material): CiaEvidenceView {
  const { references } = material;
  return {
    groups: grouped(material, (rows) =>
      rows.map((row) => ({
        where: references.element(row.where),
        form: spoken(row.form),
        cells: PROPERTIES.map((property) => ({
          outcome: outcomeMark(row[property].outcome),
          says: row[property].says,
        })),
      })),
    ),
  };
}

function grouped<Row>(
  { review, references }: Material,
  rowsOf: (rows: readonly CiaRow[]) => readonly Row[],
): readonly CiaGroup<Row>[] {
  const groups = new Map<string, [CiaRow, ...CiaRow[]]>();
  for (const row of review.posture.cia) {
    const rows = groups.get(row.data.path);
    if (rows === undefined) groups.set(row.data.path, [row]);
    else rows.push(row);
  }
  return Array.from(groups.values(), (rows) => ({
    data: references.element(rows[0].data),
    needs: needsOf(rows[0]),
    rows: rowsOf(rows),
  }));
}

function glanceRows(rows: readonly CiaRow[], references: References): readonly GlanceRow[] {
  const merged = new Map<string, { readonly first: CiaRow; readonly places: Named[] }>();
  for (const row of rows) {
    const key = [row.form, ...PROPERTIES.map((property) => row[property].outcome)].join(' ');
    const same = merged.get(key) ?? { first: row, places: [] };
    same.places.push(row.where);
    merged.set(key, same);
  }
  return Array.from(merged.values(), ({ first, places }) => ({
    form: capitalized(spoken(first.form)),
    on: places.map(references.element),
    cells: PROPERTIES.map((property) => shortMark(first[property].outcome)),
  }));
}

function needsOf(row: CiaRow): string {
  return PROPERTIES.map((property) => {
    const { required, assumed } = row[property];
    return `${property} ${required}${assumed ? ' (assumed)' : ''}`;
  }).join(', ');
}
