/** From what the page drew to an SVG that stands alone: real characters, its own fonts, nothing else. */
import { restore } from '../diagrams/mermaid-text.ts';
import { fontFace } from '../page/font-faces.ts';
import type { Font } from '../page/theme.ts';
import type { DrawFailure, Drawing, DrawRequest } from './drawing.ts';
import { drawingFonts } from './mermaid-page.ts';
import type { PageDrawing } from './mermaid-script.ts';
import { refuseSvg } from './svg-check.ts';

/** Texts with which Mermaid fills a drawing that it could not make. */
const EXCUSES = ['Maximum text size in diagram exceeded', 'Syntax error in text'];

/** The finished drawing, or why what the page drew is not the drawing that was asked for. */
export function finishDrawing(
  request: DrawRequest,
  drawn: PageDrawing,
  fonts: readonly Font[],
): Drawing | DrawFailure {
  const { id } = request;
  const excuse = EXCUSES.find((text) => drawn.svg.includes(text));
  if (excuse !== undefined) return { id, reason: `Mermaid drew its own message instead: ${excuse}.` };
  if (request.layout === 'grid' && !drawn.grid) {
    return { id, reason: 'Mermaid did not use the grid layout.' };
  }
  if (!(drawn.width > 0 && drawn.height > 0)) return { id, reason: 'The drawing is empty.' };
  const svg = restore(drawn.svg);
  const refused = refuseSvg(svg);
  if (refused !== null) return { id, reason: `The drawing was refused: ${refused}.` };
  const style = svg.indexOf('<style>') + '<style>'.length;
  if (style < '<style>'.length) return { id, reason: 'The drawing has no style.' };
  return {
    id,
    svg:
      svg.slice(0, style) + drawingFonts(fonts, visibleText(svg)).map(fontFace).join('') + svg.slice(style),
    width: drawn.width,
    height: drawn.height,
    smallestText: drawn.smallestText,
  };
}

/** The characters between tags; entities stand for characters that every subset has. */
function visibleText(svg: string): string {
  return svg.replace(/<style>[^<]*<\/style>/g, '').replace(/<[^>]*>/g, '');
}
