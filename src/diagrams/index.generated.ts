// Generated from src/diagrams/** by `npm run generate`. Do not edit.

import type { Diagram } from './diagram.ts';
import { diagram as accountsDiagram } from './accounts.ts';
import { diagram as dataFlowDiagram } from './data-flow.ts';
import { diagram as networkDiagram } from './network.ts';

/** Every diagram, sorted by id. */
export const diagrams: readonly Diagram[] = [accountsDiagram, dataFlowDiagram, networkDiagram];
