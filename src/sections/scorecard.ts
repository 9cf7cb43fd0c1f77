/** Where the design is strong and weak, in one table: a row for each area of the checklist. */
import { type Mark, severityMark } from './mark.ts';
import type { Link } from './references.ts';
import type { Material } from './section.ts';
import { percent } from './wording.ts';

interface ScoreRow {
  readonly title: string;
  readonly pass: number;
  readonly gap: number;
  readonly unstated: number;
  readonly accepted: number;
  readonly notApplicable: number;
  /** Pieces of the bar; widths in percent of the longest row. */
  readonly bar: readonly { readonly kind: string; readonly width: number }[];
  readonly worst: { readonly link: Link; readonly severity: Mark | null } | null;
}

export interface ScorecardView {
  readonly rows: readonly ScoreRow[];
  readonly total: Omit<ScoreRow, 'title' | 'bar' | 'worst'>;
}

export function scorecardView({ review, references }: Material): ScorecardView {
  const { areas } = review;
  const longest = Math.max(
    1,
    ...areas.map(({ pass, gap, unstated, accepted }) => pass + gap + unstated + accepted),
  );
  const sum = (of: (area: (typeof areas)[number]) => number): number =>
    areas.reduce((total, area) => total + of(area), 0);
  return {
    rows: areas.map((area) => ({
      title: area.title,
      pass: area.pass,
      gap: area.gap,
      unstated: area.unstated,
      accepted: area.accepted,
      notApplicable: area.notApplicable,
      bar: [
        { kind: 'bar-pass', width: percent(area.pass, longest) },
        { kind: 'bar-accepted', width: percent(area.accepted, longest) },
        { kind: 'bar-unstated', width: percent(area.unstated, longest) },
        { kind: 'bar-gap', width: percent(area.gap, longest) },
      ].filter(({ width }) => width > 0),
      worst:
        area.worst === null
          ? null
          : {
              link: references.numbered(area.worst),
              severity: area.worstSeverity === null ? null : severityMark(area.worstSeverity),
            },
    })),
    total: {
      pass: sum(({ pass }) => pass),
      gap: sum(({ gap }) => gap),
      unstated: sum(({ unstated }) => unstated),
      accepted: sum(({ accepted }) => accepted),
      notApplicable: sum(({ notApplicable }) => notApplicable),
    },
  };
}
