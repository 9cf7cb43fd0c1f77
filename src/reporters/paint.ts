/** Colour for terminals: severity by shape and word first, so that nothing is lost without it. */
import type { Finding } from '../review/review.generated.ts';

type Severity = Finding['severity'];

/** Paints text, or leaves it alone. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
}

const plain = (text: string): string => text;
const sgr = (open: number, close: number) => (text: string) => `\u001B[${open}m${text}\u001B[${close}m`;

/** A painter that paints, or one that does not. */
export function painter(colour: boolean): Paint {
  if (!colour) return { bold: plain, dim: plain, red: plain, yellow: plain, blue: plain };
  return { bold: sgr(1, 22), dim: sgr(2, 22), red: sgr(31, 39), yellow: sgr(33, 39), blue: sgr(34, 39) };
}

const SHAPE: Readonly<Record<Severity, string>> = { critical: '⬥', high: '▲', medium: '■', low: '●' };

/** Shape and word of a severity, padded to one width: `▲ high    `. */
export function severityMark(severity: Severity, paint: Paint): string {
  const text = `${SHAPE[severity]} ${severity}`.padEnd(10);
  return severity === 'critical' || severity === 'high'
    ? paint.red(text)
    : severity === 'medium'
      ? paint.yellow(text)
      : paint.blue(text);
}
