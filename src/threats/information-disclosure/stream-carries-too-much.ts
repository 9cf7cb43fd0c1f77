/** A change stream hands every consumer the whole record, also the fields that the table kept from them. */
import { fact } from '../../model/fact.ts';
import type { Hook, Model } from '../../model/model.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';

/** A change stream carries fields that its consumers may not see. */
export const threat: Threat = defineThreat({
  id: 'information-disclosure/stream-carries-too-much',
  title: 'A change stream hands on fields that its readers may not see',
  stride: ['information-disclosure'],
  harms: ['confidentiality'],
  cwe: [359],
  attack: ['T1213.006'],
  detection: [],
  find: (model) => gather(casesIn(model), tell),
});

function casesIn(model: Model): readonly Case<Hook>[] {
  return model.hooks.flatMap((hook) => {
    const { source, targets, stated } = hook;
    const data = source.stores.filter((one) => one.stated.personal === true);
    if (stated.via !== 'stream' || data.length === 0 || targets.length === 0) return [];
    return [
      {
        subject: hook,
        boundary: source.id,
        exposure: 'workforce' as const,
        data,
        because: [fact(hook, 'via'), fact(source, 'stores')],
        mitigations: [
          prevents(
            part`${hook} carries only what its readers may see`,
            fact(hook, 'projection'),
            () => true,
            '"Keys and the names of the fields that changed"',
          ),
        ],
      },
    ];
  });
}

function tell({ first, subjects, data }: Group<Hook>): Statement {
  const readers = across(subjects, ({ targets }) => targets);
  return {
    source: part`Whoever runs or reads ${readers}`,
    prerequisite: part`which ${readers.length > 1 ? 'get' : 'gets'} every change of ${first.source} through ${subjects}`,
    action: part`read whole records of ${data} that ${first.source} itself would not have given out`,
    impact: 'disclosure',
    asset: part`${data}`,
  };
}
