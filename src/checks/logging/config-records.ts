/** Without a record of configuration, nobody knows what changed or since when. */
import { configRecorder } from '../../aws/sources/logging.ts';
import { gap, notApplicable, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Model, Subject } from '../../model/model.ts';
import { ownAccounts } from '../../model/queries/own-accounts.ts';
import { defineCheck, type Check } from '../check.ts';
import { quoted } from '../wording.ts';

export const check: Check = defineCheck<Subject>({
  id: 'logging/config-records',
  severity: 'high',
  title: 'Nobody can tell what was changed, when, or back to what',
  expects: 'AWS Config records all resources in every Region that an account uses',
  rationale:
    'Config is switched on Region by Region. It keeps the history of each resource and is the base of ' +
    'most Security Hub CSPM controls, so a Region without it is a Region without those as well.',
  remedy: 'Write `audit: { config: { recorder: all, regions: [every used Region] } }`.',
  sources: [configRecorder],
  mappings: {
    securityHub: ['Config.1'],
    cis: ['v3.0 3.3', 'v5.0 3.3', 'v7.0 4.3'],
    nist: ['CM-3', 'CM-6(1)', 'CM-8', 'CM-8(2)'],
    attack: ['T1562.008'],
  },
  covers: ['CFG-01', 'CFG-02'],
  question: 'SEC4',
  whenNone: 'The design has no account of its own with a stated Region.',
  subjects: (model) => (model.audit.stated.config?.recorder === 'all' ? ownAccounts(model) : [model.audit]),
  examine: (subject, model) => {
    const recorder = fact(model.audit, 'config', 'recorder');
    const regions = fact(model.audit, 'config', 'regions');
    if (recorder.value === undefined)
      return unstated('The design does not say whether AWS Config records its resources.', recorder);
    if (recorder.value !== 'all')
      return gap(
        `AWS Config records ${recorder.value === 'none' ? 'nothing' : 'a part of the resources'}.`,
        recorder,
      );
    const used = regionsOf(subject.id, model);
    if (used.length === 0) return notApplicable(`\`${subject.id}\` states no Region.`, subject.at);
    if (regions.value === undefined)
      return pass(`AWS Config records all resources of \`${subject.id}\`.`, recorder);
    const missing = used.filter((region) => regions.value?.includes(region) !== true);
    return missing.length === 0
      ? pass(`AWS Config records \`${subject.id}\` in ${quoted(used)}.`, subject.at, regions)
      : gap(
          `\`${subject.id}\` uses ${quoted(missing)}, where AWS Config records nothing.`,
          subject.at,
          regions,
        );
  },
});

function regionsOf(account: string, model: Model): readonly string[] {
  const stated = model.accounts.find(({ id }) => id === account)?.stated.regions ?? [];
  const placed = model.components.flatMap((component) =>
    component.account?.id === account && component.region !== null ? [component.region] : [],
  );
  return [...new Set([...stated, ...placed])];
}
