/** Diagrams of what the sections tell in tables: they would break up the text of the report. */
import { type DiagramView, diagramsOf } from './figures.ts';
import type { Material } from './section.ts';

export interface MoreDiagramsView {
  readonly diagrams: readonly (DiagramView & {
    /** Whether its rows stand below it; else they are those of the section that it belongs to. */
    readonly told: boolean;
  })[];
}

export function moreDiagramsView(material: Material): MoreDiagramsView {
  const of = (kind: Parameters<typeof diagramsOf>[1], told: boolean): MoreDiagramsView['diagrams'] =>
    diagramsOf(material, kind).map((diagram) => ({ ...diagram, told }));
  return {
    diagrams: [
      ...of('sequence', true),
      ...of('tenancy', false),
      ...of('secrets', false),
      ...of('key-life', true),
      ...of('events', false),
      ...of('alerts', false),
    ],
  };
}
