/** Shared responsibility: for each component its class, and each duty of the customer met, short or unstated. */
import type { ResponsibilityClass } from '../aws/service.ts';
import type { Component, Model } from '../model/model.ts';
import type { Pointer } from '../source/pointer.ts';
import { identity, logging, network } from './access-duties.ts';
import { atRest, backup, classification, inTransit } from './data-duties.ts';
import type { DutyAnswer } from './duty.ts';
import { hardening, patching } from './host-duties.ts';
import { type Lookups, lookupsOf } from './lookups.ts';
import { type Classified, classify } from './responsibility-class.ts';

/** A duty of the customer: a column of the table. */
export interface DutyColumn {
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
}

/** One duty for one component. */
export interface Duty {
  readonly id: string;
  readonly outcome: 'met' | 'short' | 'unstated' | 'aws' | 'not-applicable';
  readonly says: string;
  readonly facts: readonly Pointer[];
}

/** One component. */
export interface ResponsibilityRow {
  readonly component: Component;
  readonly class: ResponsibilityClass;
  readonly classReason: string;
  /** The field that decided the class, or that would. */
  readonly classAt: Pointer;
  /** In the order of the columns. */
  readonly duties: readonly Duty[];
}

/** The table. */
export interface Responsibility {
  readonly duties: readonly DutyColumn[];
  readonly rows: readonly ResponsibilityRow[];
}

interface DefinedDuty extends DutyColumn {
  readonly answer: (lookups: Lookups, component: Component, classified: Classified) => DutyAnswer;
}

const DUTIES: readonly DefinedDuty[] = [
  {
    id: 'patching',
    title: 'Patching',
    meaning: 'The guest operating system, or the image where there is no guest, gets its patches.',
    answer: (_, component, classified) => patching(component, classified),
  },
  {
    id: 'hardening',
    title: 'Hardening',
    meaning: 'Hosts and containers offer no more than the work needs.',
    answer: (_, component, classified) => hardening(component, classified),
  },
  {
    id: 'network',
    title: 'Network',
    meaning: 'Security groups, placement and what stands in front decide who can connect.',
    answer: network,
  },
  {
    id: 'encryption-at-rest',
    title: 'At rest',
    meaning: 'What it keeps is encrypted, under an own key where the data needs one.',
    answer: atRest,
  },
  {
    id: 'encryption-in-transit',
    title: 'In transit',
    meaning: 'Every flow that arrives is encrypted with TLS 1.2 or newer.',
    answer: (_, component) => inTransit(component),
  },
  {
    id: 'identity',
    title: 'Identity',
    meaning: 'Callers prove who they are; roles and policies give no more than is needed.',
    answer: (_, component) => identity(component),
  },
  {
    id: 'backup',
    title: 'Backup',
    meaning: 'What it stores can be brought back.',
    answer: (_, component) => backup(component),
  },
  {
    id: 'logging',
    title: 'Logging',
    meaning: 'What is done to it is recorded.',
    answer: logging,
  },
  {
    id: 'classification',
    title: 'Data',
    meaning: 'It is known which data it holds and how secret that is.',
    answer: (_, component) => classification(component),
  },
];

const OUTCOME = {
  pass: 'met',
  gap: 'short',
  unstated: 'unstated',
  aws: 'aws',
  'not-applicable': 'not-applicable',
} as const;

/** The table: components in the order of the spec. */
export function sharedResponsibility(model: Model): Responsibility {
  const lookups = lookupsOf(model);
  return {
    duties: DUTIES.map(({ id, title, meaning }) => ({ id, title, meaning })),
    rows: model.components.map((component) => {
      const classified = classify(component);
      return {
        component,
        class: classified.class,
        classReason: classified.reason,
        classAt: classified.at,
        duties: DUTIES.map(({ id, answer }) => {
          const { outcome, says, facts } = answer(lookups, component, classified);
          return { id, outcome: OUTCOME[outcome], says, facts };
        }),
      };
    }),
  };
}
