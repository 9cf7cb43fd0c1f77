/** How each rating came about, with the whole sentence of the threats that the register only names. */
import type { Threat } from '../review/review.generated.ts';
import { levelMark, type Mark, statusMark } from './mark.ts';
import type { Link } from './references.ts';
import type { Material } from './section.ts';
import { byTitle, detailsAnchor, isSettled, signsOf, isUnseen } from './threat-register.ts';
import { spoken } from './wording.ts';

interface RatedThreat {
  readonly anchor: string;
  readonly link: Link;
  /** Null where the register says it already. */
  readonly statement: string | null;
  readonly on: readonly Link[];
  readonly status: Mark;
  readonly inherent: Mark;
  readonly residual: Mark;
  /** Likelihood before and after, and impact after; null where the edition leaves them out. */
  readonly scale: string | null;
  readonly byTeam: boolean;
  /** Null where the edition leaves them out. */
  readonly factors: readonly { readonly text: string; readonly effect: string }[] | null;
}

export interface ThreatDetailsView {
  /** What a row says. */
  readonly lead: string;
  /** Threats that nobody would see happen, by their title. */
  readonly unseen: readonly {
    readonly title: string;
    readonly numbers: readonly Link[];
    /** What could show them, if somebody were told. */
    readonly signs: string;
  }[];
  /** Threats of one title stand together; groups in the order of their first threat. */
  readonly groups: readonly {
    readonly title: string;
    readonly catalogues: string | null;
    /** Whether its one threat bears the title itself. */
    readonly single: boolean;
    readonly threats: readonly RatedThreat[];
  }[];
}

const METHOD =
  "Impact and likelihood give the risk, by this tool's own matrix after NIST SP 800-30: first without controls, then as designed. A control that the spec is silent on counts as missing.";
const WHOLE = `Each fact that was counted stands with what it did. ${METHOD}`;
const BRIEF = `Facts that were counted stand with what they did where a threat is not settled; the audit edition has them for every threat. ${METHOD}`;

export function threatDetailsView(material: Material): ThreatDetailsView {
  const { references, profile, review } = material;
  return {
    lead: profile === 'board' ? BRIEF : WHOLE,
    unseen: byTitle(review.threats.filter(isUnseen)).map((same) => ({
      title: same[0].title,
      numbers: same.map(({ number }) => references.numbered(number)),
      signs: signsOf(same[0]),
    })),
    groups: byTitle(material.review.threats).map((threats) => {
      const catalogues = profile === 'board' ? null : cataloguesOf(threats);
      return {
        title: threats[0].title,
        catalogues,
        single: threats.length === 1 && catalogues === null,
        threats: threats.map((threat) => ratedThreat(threat, material)),
      };
    }),
  };
}

function ratedThreat(threat: Threat, { references, profile }: Material): RatedThreat {
  const { inherent, residual } = threat;
  const brief = profile === 'board' && isSettled(threat);
  const from = spoken(inherent.likelihood);
  const to = spoken(residual.likelihood);
  return {
    anchor: detailsAnchor(threat),
    link: references.numbered(threat.number),
    statement: isSettled(threat) ? threat.statement : null,
    on: [threat.on, ...threat.also].map(references.element),
    status: statusMark(threat.status),
    inherent: levelMark(inherent.risk),
    residual: levelMark(residual.risk),
    scale: brief
      ? null
      : `impact ${spoken(residual.impact)}; likelihood ${from === to ? to : `${from}, then ${to}`}`,
    byTeam: threat.factors.length === 0,
    factors: brief ? null : factorsOf(threat),
  };
}

/**
 * What moved the rating. The path of a control stands in the table of lines, and the result in the columns
 * beside it: here they would only make it harder to read.
 */
function factorsOf({ factors, mitigations, inherent, residual }: Threat): RatedThreat['factors'] {
  const result = `${spoken(inherent.risk)} to ${spoken(residual.risk)}`;
  return factors
    .filter(({ effect }) => effect !== result)
    .map(({ text, effect }) => ({
      text: mitigations.reduce((rest, { path }) => rest.replace(` (\`${path}\`)`, ''), text),
      effect: effect.replace(/(?<![\w])-(?=\d)/g, '\u2212'),
    }));
}

function cataloguesOf(threats: readonly Threat[]): string | null {
  const weaknesses = new Set(threats.flatMap(({ cwe }) => cwe.map((number) => `CWE-${number}`)));
  const techniques = new Set(threats.flatMap(({ attack }) => attack.map((id) => `ATT&CK ${id}`)));
  const all = [...weaknesses, ...techniques];
  return all.length === 0 ? null : all.join(', ');
}
