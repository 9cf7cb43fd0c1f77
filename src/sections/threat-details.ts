/** How each rating came about, with the whole sentence of the threats that the register only names. */
import type { Threat } from '../review/review.generated.ts';
import { levelMark, type Mark, statusMark } from './mark.ts';
import type { Link } from './references.ts';
import type { Material } from './section.ts';
import { detailsAnchor } from './threat-register.ts';

export interface ThreatDetailsView {
  readonly threats: readonly {
    readonly anchor: string;
    readonly link: Link;
    readonly title: string;
    readonly status: Mark;
    readonly statement: string | null;
    readonly on: readonly Link[];
    readonly inPlace: readonly string[];
    readonly inherent: Mark;
    readonly residual: Mark;
    readonly factors: readonly { readonly text: string; readonly effect: string }[];
    readonly catalogues: string | null;
  }[];
}

export function threatDetailsView({ review, references }: Material): ThreatDetailsView {
  return {
    threats: review.threats.map((threat) => ({
      anchor: detailsAnchor(threat),
      link: references.numbered(threat.number),
      title: threat.title,
      status: statusMark(threat.status),
      statement: threat.status === 'mitigated' ? threat.statement : null,
      on: threat.status === 'mitigated' ? [threat.on, ...threat.also].map(references.element) : [],
      inPlace: threat.status === 'mitigated' ? controlsInPlace(threat) : [],
      inherent: levelMark(threat.inherent.risk),
      residual: levelMark(threat.residual.risk),
      factors: threat.factors,
      catalogues: cataloguesOf(threat),
    })),
  };
}

function controlsInPlace({ mitigations }: Threat): readonly string[] {
  return mitigations.filter(({ holds }) => holds === 'yes').map(({ control }) => control);
}

function cataloguesOf({ cwe, attack }: Threat): string | null {
  const all = [...cwe.map((number) => `CWE-${number}`), ...attack.map((technique) => `ATT&CK ${technique}`)];
  return all.length === 0 ? null : all.join(', ');
}
