/** A record that the recorded can edit is no record. */
import { fact } from '../../model/fact.ts';
import type { Model, Trail } from '../../model/model.ts';
import { days } from '../../model/quantity.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { hinders, prevents, preventsByAny, proof, type Proof } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';

/** Files of the audit trail are changed or deleted. */
export const threat: Threat = defineThreat({
  id: 'repudiation/trail-rewritten',
  title: 'Files of the audit trail are changed or deleted',
  stride: ['repudiation', 'tampering'],
  harms: ['integrity'],
  cwe: [354],
  attack: ['T1070', 'T1485'],
  detection: ['objects-deleted'],
  find: (model) => gather(casesIn(model), tell),
});

const KEEPERS: readonly string[] = ['log-archive', 'security'];

function casesIn(model: Model): readonly Case<Trail>[] {
  return model.trails.map((trail) => ({
    subject: trail,
    boundary: trail.account?.id ?? 'trails',
    exposure: 'internal',
    data: [],
    because: [fact(trail, 'account')],
    mitigations: [
      prevents(
        part`Digests show whether a file of ${trail} was changed`,
        fact(trail, 'log-file-validation'),
        (yes) => yes,
        'true',
      ),
      preventsByAny(
        part`Those whom ${trail} records cannot delete its files`,
        [proof(fact(trail, 'object-lock'), (yes) => yes), ...keptApart(trail)],
        'true',
      ),
      hinders(
        part`${trail} is kept for a year`,
        fact(trail, 'retention'),
        (kept) => days(kept) >= 365,
        '365d',
      ),
    ],
  }));
}

function keptApart({ account }: Trail): readonly Proof[] {
  return account === null ? [] : [proof(fact(account, 'purpose'), (purpose) => KEEPERS.includes(purpose))];
}

function tell({ first, subjects }: Group<Trail>): Statement {
  return {
    source: part`An intruder who can write where ${first.account ?? first} keeps its logs`,
    prerequisite: 'and wants to cover the way in',
    action: part`delete or edit the files of ${subjects}`,
    impact: 'doubt about every entry',
    asset: part`the record that ${subjects} keeps`,
  };
}
