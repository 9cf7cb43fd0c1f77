// Generated from src/diagrams/** by `npm run generate`. Do not edit.

import type { Diagram } from './diagram.ts';
import { diagram as accountsDiagram } from './accounts.ts';
import { diagram as alertsDiagram } from './alerts.ts';
import { diagram as attackPathDiagram } from './attack-path.ts';
import { diagram as dataFlowDiagram } from './data-flow.ts';
import { diagram as eventsDiagram } from './events.ts';
import { diagram as keyLifeDiagram } from './key-life.ts';
import { diagram as networkDiagram } from './network.ts';
import { diagram as secretsDiagram } from './secrets.ts';
import { diagram as sequenceDiagram } from './sequence.ts';
import { diagram as tenancyDiagram } from './tenancy.ts';

/** Every diagram, sorted by id. */
export const diagrams: readonly Diagram[] = [
  accountsDiagram,
  alertsDiagram,
  attackPathDiagram,
  dataFlowDiagram,
  eventsDiagram,
  keyLifeDiagram,
  networkDiagram,
  secretsDiagram,
  sequenceDiagram,
  tenancyDiagram,
];
