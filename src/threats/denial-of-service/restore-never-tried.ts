/** A backup is a hope until a restore was rehearsed against the clock. */
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { days } from '../../model/quantity.ts';
import { backedUp } from '../backed-up.ts';
import { LONGEST_BETWEEN_RESTORES_DAYS } from '../../model/queries/restore-rehearsal.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { hinders, prevents } from '../mitigation.ts';
import { assetOf, part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';

/** Backups exist but do not restore in time. */
export const threat: Threat = defineThreat({
  id: 'denial-of-service/restore-never-tried',
  title: 'Backups do not restore in the time that was promised',
  stride: ['denial-of-service'],
  harms: ['availability', 'integrity'],
  cwe: [],
  attack: ['T1490'],
  detection: ['backup-failed'],
  find: (model) => gather(casesIn(model), (group) => tell(group, model)),
});

function casesIn(model: Model): readonly Case<Component>[] {
  const { recovery } = model.design.stated;
  if (recovery?.rto === undefined && recovery?.rpo === undefined) return [];
  return backedUp(model)
    .filter(({ stated }) => stated.backups !== undefined)
    .map((store) => ({
      subject: store,
      boundary: 'backups',
      exposure: 'accident',
      circumstances: [{ text: 'Something must have destroyed the original first', effect: -1 }],
      data: store.stores,
      because: [fact(store, 'backups'), fact(model.design, 'recovery')],
      mitigations: [
        prevents(
          part`Restoring ${store} is rehearsed at least once a year`,
          fact(store, 'backups', 'restore-test', 'every'),
          (every) => days(every) <= LONGEST_BETWEEN_RESTORES_DAYS,
          '90d',
        ),
        hinders(
          part`The day of the last rehearsal for ${store} is stated`,
          fact(store, 'backups', 'restore-test', 'last'),
          () => true,
          '"2026-10-01"',
        ),
      ],
    }));
}

function tell({ subjects, data }: Group<Component>, { design }: Model): Statement {
  const { rto, rpo } = design.stated.recovery ?? {};
  const goal = [
    rto === undefined ? '' : `within ${rto}`,
    rpo === undefined ? '' : `with at most ${rpo} lost`,
  ];
  return {
    source: part`A restore of ${subjects}`,
    prerequisite: part`that has to be done ${goal.filter((text) => text !== '').join(' ')}`,
    action: part`fail or take too long on the day when ${subjects.length > 1 ? 'they are' : 'it is'} gone`,
    impact: 'longer loss than promised',
    asset: assetOf(data, subjects),
  };
}
