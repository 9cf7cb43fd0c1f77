/** Diagrams of what the sections tell in tables: they would break up the text of the report. */
import type { PlacedFigure } from './figure.ts';
import { type DiagramView, diagramsOf } from './figures.ts';
import type { Material } from './section.ts';

interface ToldDiagram extends Omit<DiagramView, 'columns'> {
  /** Whether its rows stand below it; else they are those of the section that it belongs to. */
  readonly told: boolean;
  readonly columns: readonly { readonly title: string; readonly width: string | null }[];
}

export interface MoreDiagramsView {
  readonly diagrams: readonly ToldDiagram[];
}

export function moreDiagramsView(material: Material): MoreDiagramsView {
  const of = (kind: Parameters<typeof diagramsOf>[1], told: boolean): readonly ToldDiagram[] =>
    diagramsOf(material, kind).map((diagram) => ({
      ...diagram,
      told,
      columns: diagram.columns.map((title) => ({ title, width: WIDTHS[title] ?? null })),
    }));
  const all = [
    ...of('sequence', true),
    ...of('tenancy', false),
    ...of('secrets', false),
    ...of('key-life', true),
    ...of('events', false),
    ...of('alerts', false),
  ];
  return { diagrams: pagesOf(all, (diagram) => heightOf(diagram, material.figures)).flat() };
}

/** Columns that need less than their share. */
const WIDTHS: Readonly<Record<string, string>> = { 'No.': '7%', From: '19%', To: '19%' };

/** Millimetres of a page, and of the one that the appendix begins on. */
const [PAGE, FIRST_PAGE] = [258, 212];

/** Millimetres around a drawing (its title, caption and legend), of the head of a table, and of a row. */
const [AROUND, HEAD, ROW] = [24, 14, 4.8];

/**
 * The diagrams by pages: each page takes the next that it still has room for, so that a tall one does not leave half of
 * the page before it empty. What turns the page stands last.
 */
function pagesOf(
  all: readonly ToldDiagram[],
  height: (diagram: ToldDiagram) => number,
): readonly (readonly ToldDiagram[])[] {
  const isWide = ({ figures }: ToldDiagram): boolean =>
    figures.some(({ orientation }) => orientation === 'landscape');
  const left = all.filter((diagram) => !isWide(diagram));
  const pages: ToldDiagram[][] = [];
  while (left.length > 0) {
    const page: ToldDiagram[] = [];
    let room = pages.length === 0 ? FIRST_PAGE : PAGE;
    for (let index = left.findIndex((one) => height(one) <= room || page.length === 0); index >= 0;) {
      const [taken] = left.splice(index, 1);
      if (taken === undefined) break;
      page.push(taken);
      // What is taller than a page leaves room on its last one.
      room -= height(taken) <= room ? height(taken) : height(taken) % PAGE;
      index = left.findIndex((one) => height(one) <= room);
    }
    pages.push(page);
  }
  return [...pages, all.filter(isWide)];
}

function heightOf({ figures, told, rows }: ToldDiagram, placed: ReadonlyMap<string, PlacedFigure>): number {
  const drawings = figures.map(({ id }) => {
    const figure = placed.get(id);
    return AROUND + (figure?.kind === 'drawn' ? figure.height : 0);
  });
  return drawings.reduce((sum, one) => sum + one, told ? HEAD + rows.length * ROW : 0);
}
