/** Whoever may update a function decides what it does with its role from the next call on. */
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { hinders, prevents } from '../mitigation.ts';
import { assetOf, part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { ownComponents } from '../worth.ts';

/** The code or a layer of a function is replaced. */
export const threat: Threat = defineThreat({
  id: 'tampering/function-code-replaced',
  title: 'The code of a function is replaced',
  stride: ['tampering'],
  harms: ['confidentiality', 'integrity', 'availability'],
  cwe: [494],
  attack: ['T1648'],
  detection: ['code-changed', 'foothold-kept'],
  find: (model) => gather(casesIn(model), tell),
});

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model)
    .filter(({ stated }) => stated.service === 'lambda' && stated.image === undefined)
    .map((work) => ({
      subject: work,
      boundary: work.account?.id ?? 'functions',
      exposure: 'internal',
      data: work.handles,
      because: [fact(work, 'service')],
      mitigations: [
        prevents(
          part`${work} runs only code that the pipeline signed`,
          fact(work, 'code-signing'),
          (yes) => yes,
          'true',
        ),
        hinders(
          part`The role of ${work} may do only what it needs`,
          fact(work, 'role', 'permissions'),
          (permissions) => permissions === 'least-privilege',
          'least-privilege',
        ),
      ],
    }));
}

function tell({ first, subjects, data }: Group<Component>): Statement {
  return {
    source: part`An intruder with a role in ${first.account ?? first}`,
    prerequisite: part`that may update ${subjects}`,
    action: part`put code or a layer of their own into ${subjects} that does the work and copies or changes what passes`,
    impact: 'disclosure, forgery and loss',
    asset: assetOf(data, subjects),
  };
}
