/** How bad a loss would be: the FIPS 199 high-water mark over the data and the properties that are harmed. */
import { fact } from '../model/fact.ts';
import type { Data, Model } from '../model/model.ts';
import { dotted } from '../source/pointer.ts';
import type { Factor } from './factor.ts';
import type { Property } from './threat.ts';

/** A level of FIPS 199. */
export type Level = 'low' | 'moderate' | 'high';

/** The impact and how it was found. */
export interface Impact {
  readonly level: Level;
  /** Whether the deciding level was derived, because the spec states none. */
  readonly assumed: boolean;
  readonly factors: readonly Factor[];
}

interface Loss {
  readonly level: Level;
  readonly assumed: boolean;
  readonly text: string;
}

const UPWARDS: readonly Level[] = ['low', 'moderate', 'high'];
const BY_CLASSIFICATION = {
  public: 'low',
  internal: 'moderate',
  confidential: 'high',
  restricted: 'high',
} as const;
const BY_CRITICALITY = { low: 'low', moderate: 'moderate', high: 'high', critical: 'high' } as const;

/** The impact of losing these properties of this data; without data, of the design as a whole. */
export function impactOf(harms: readonly Property[], data: readonly Data[], model: Model): Impact {
  const losses =
    data.length > 0
      ? data.flatMap((one) => harms.map((property) => lossOf(one, property, model)))
      : harms.map((property) => lossOfDesign(property, model));
  const worst = UPWARDS.findLast((level) => losses.some((loss) => loss.level === level)) ?? 'low';
  const deciding = losses.filter(({ level }) => level === worst);
  const shown = deciding.find(({ assumed }) => !assumed) ?? deciding[0];
  if (shown === undefined) return { level: worst, assumed: true, factors: [] };
  const others = deciding.length - 1;
  const also = others > 0 ? `, and ${others} more at that level` : '';
  const effect = `impact ${worst}${shown.assumed ? ', assumed' : ''}`;
  return { level: worst, assumed: shown.assumed, factors: [{ text: `${shown.text}${also}`, effect }] };
}

function lossOf(data: Data, property: Property, model: Model): Loss {
  const stated = fact(data, 'impact', property);
  if (stated.value !== undefined) {
    return { level: stated.value, assumed: false, text: `\`${dotted(stated.at)}\` is ${stated.value}` };
  }
  const silent = `\`${dotted(stated.at)}\` is not stated`;
  if (property !== 'confidentiality') {
    const { level, text } = lossOfDesign(property, model);
    return { level, assumed: true, text: `${silent}; ${text}` };
  }
  const { classification, personal } = data.stated;
  const graded = BY_CLASSIFICATION[classification];
  const level = personal === true && graded === 'low' ? 'moderate' : graded;
  return {
    level,
    assumed: true,
    text: `${silent}; \`${data.id}\` is ${classification}${personal ? ', personal' : ''}`,
  };
}

function lossOfDesign(property: Property, { design }: Model): Loss {
  const { classification, criticality } = design.stated;
  if (property === 'confidentiality' && classification !== undefined) {
    const text = `\`design.classification\` is ${classification}`;
    return { level: BY_CLASSIFICATION[classification], assumed: true, text };
  }
  if (criticality !== undefined) {
    return {
      level: BY_CRITICALITY[criticality],
      assumed: true,
      text: `\`design.criticality\` is ${criticality}`,
    };
  }
  return { level: 'moderate', assumed: true, text: '`design.criticality` is not stated; moderate is taken' };
}
