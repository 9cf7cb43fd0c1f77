/** A logo as it may stand in a document: shapes, or points, and nothing that a file has besides. */
import { crc32 } from 'node:zlib';

import { iconOf } from './load-icons.ts';

/** A picture as a data address, with the proportion of its sides. */
export interface LogoPicture {
  readonly data: string;
  /** Width by height. */
  readonly ratio: number;
}

/** Points of a side, at most. */
const LONGEST_SIDE = 4000;

/** More than this on one side is a line, and no logo. */
const WIDEST = 12;

/** The logo in the bytes of an SVG or a PNG file, or why it is refused. */
export function logoOf(bytes: Buffer, kind: 'svg' | 'png'): LogoPicture | string {
  const logo = kind === 'svg' ? svgLogo(bytes) : pngLogo(bytes);
  if (typeof logo !== 'string' && (logo.ratio > WIDEST || logo.ratio < 1 / WIDEST))
    return `is more than ${WIDEST} times as long on one side as on the other`;
  return logo;
}

function svgLogo(bytes: Buffer): LogoPicture | string {
  const icon = iconOf(bytes.toString('utf8'), 'logo');
  if (typeof icon === 'string') return `is refused: ${icon}`;
  const [, , width = 0, height = 0] = icon.viewBox.split(/\s+/).map(Number);
  if (!(width > 0 && height > 0)) return 'has a `viewBox` without width or height';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${icon.viewBox}">${icon.body}</svg>`;
  return {
    data: `data:image/svg+xml;base64,${Buffer.from(svg, 'utf8').toString('base64')}`,
    ratio: width / height,
  };
}

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** What a picture is drawn from. All else may say where, when and by whom it was made. */
const KEPT: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'sRGB', 'IDAT', 'IEND']);

function pngLogo(bytes: Buffer): LogoPicture | string {
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) return 'is no PNG';
  const kept: Buffer[] = [SIGNATURE];
  let size: { readonly width: number; readonly height: number } | null = null;
  let isEnded = false;
  for (let at = 8; at + 12 <= bytes.length && !isEnded;) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const end = at + 12 + length;
    if (end > bytes.length) return 'is no whole PNG';
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return 'is damaged';
    if (size === null && (type !== 'IHDR' || length !== 13)) return 'is no PNG';
    size ??= { width: bytes.readUInt32BE(at + 8), height: bytes.readUInt32BE(at + 12) };
    if (KEPT.has(type)) kept.push(bytes.subarray(at, end));
    isEnded = type === 'IEND';
    at = end;
  }
  if (size === null || !isEnded) return 'is no whole PNG';
  const { width, height } = size;
  if (width === 0 || height === 0 || width > LONGEST_SIDE || height > LONGEST_SIDE)
    return `has ${width} by ${height} points; at most ${LONGEST_SIDE} by ${LONGEST_SIDE} are taken`;
  return { data: `data:image/png;base64,${Buffer.concat(kept).toString('base64')}`, ratio: width / height };
}
