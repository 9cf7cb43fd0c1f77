/** The name of the site stays yours. */
import { domainControls } from '../../aws/sources/edge.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, type Check } from '../check.ts';

export const check: Check = defineCheck({
  id: 'edge/domain-kept',
  severity: 'medium',
  title: 'Somebody else can take over the name of the site',
  expects: 'Domains renew by themselves and cannot be moved to another registrar',
  rationale:
    'A name that expired or was moved away serves whoever holds it then, with valid certificates, and receives the ' +
    'mail that resets passwords.',
  remedy: 'Write `transfer-lock: true` and `auto-renew: true` on the domain.',
  sources: [domainControls],
  mappings: {},
  covers: ['M-NET-04'],
  question: 'SEC5',
  whenNone: 'The design names no domain.',
  subjects: (model) => model.domains,
  examine: (domain) => {
    const [lock, renew] = [fact(domain, 'transfer-lock'), fact(domain, 'auto-renew')];
    if (lock.value === false) return gap(`\`${domain.id}\` can be moved to another registrar.`, lock);
    if (renew.value === false) return gap(`\`${domain.id}\` expires unless somebody renews it.`, renew);
    if (lock.value === undefined)
      return unstated(`\`${domain.id}\` does not say whether it can be moved to another registrar.`, lock);
    return renew.value === undefined
      ? unstated(`\`${domain.id}\` does not say whether it renews by itself.`, renew)
      : pass(`\`${domain.id}\` is locked and renews by itself.`, lock, renew);
  },
});
