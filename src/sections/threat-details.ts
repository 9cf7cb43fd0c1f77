/** How each rating came about, with the whole sentence of the threats that the register only names. */
import type { Threat } from '../review/review.generated.ts';
import { levelMark, type Mark, statusMark } from './mark.ts';
import type { Link } from './references.ts';
import type { Material } from './section.ts';
import { byTitle, detailsAnchor } from './threat-register.ts';
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
  /** Likelihood before and after, and impact after. */
  readonly scale: string;
  readonly factors: readonly { readonly text: string; readonly effect: string }[];
}

export interface ThreatDetailsView {
  /** Threats of one title stand together; groups in the order of their first threat. */
  readonly groups: readonly {
    readonly title: string;
    readonly catalogues: string | null;
    readonly threats: readonly RatedThreat[];
  }[];
}

export function threatDetailsView(material: Material): ThreatDetailsView {
  return {
    groups: byTitle(material.review.threats).map((threats) => ({
      title: threats[0].title,
      catalogues: cataloguesOf(threats),
      threats: threats.map((threat) => ratedThreat(threat, material)),
    })),
  };
}

function ratedThreat(threat: Threat, { references }: Material): RatedThreat {
  const { inherent, residual } = threat;
  const from = spoken(inherent.likelihood);
  const to = spoken(residual.likelihood);
  return {
    anchor: detailsAnchor(threat),
    link: references.numbered(threat.number),
    statement: threat.status === 'mitigated' || threat.status === 'not-applicable' ? threat.statement : null,
    on: [threat.on, ...threat.also].map(references.element),
    status: statusMark(threat.status),
    inherent: levelMark(inherent.risk),
    residual: levelMark(residual.risk),
    scale: `impact ${spoken(residual.impact)}; likelihood ${from === to ? to : `${from}, then ${to}`}`,
    factors: factorsOf(threat),
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
