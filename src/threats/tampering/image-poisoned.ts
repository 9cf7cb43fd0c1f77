/** What a machine or container starts from, altered before it gets here. */
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { hinders, hindersWhereStated, prevents } from '../mitigation.ts';
import { assetOf, part } from '../phrase.ts';
import { defineThreat, type Mitigation, type Statement, type Threat } from '../threat.ts';
import { ownComponents } from '../worth.ts';

/** A tampered or vulnerable image is started. */
export const threat: Threat = defineThreat({
  id: 'tampering/image-poisoned',
  title: 'An altered image is started as if it were ours',
  stride: ['tampering'],
  harms: ['confidentiality', 'integrity', 'availability'],
  cwe: [494, 1357],
  attack: ['T1525', 'T1195.002'],
  detection: ['strange-program', 'image-scanned'],
  find: (model) => gather(casesIn(model), tell),
});

const MACHINES: readonly string[] = ['ec2', 'ec2-auto-scaling'];
const CONTAINERS: readonly string[] = ['ecs', 'eks', 'batch'];

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model)
    .filter(({ stated }) => [...MACHINES, ...CONTAINERS].includes(stated.service))
    .map((component) => ({
      subject: component,
      boundary: component.boundary.id,
      exposure: 'partner',
      circumstances: [{ text: 'The image must be altered before it is built or on its way', effect: -1 }],
      data: component.handles,
      because: [fact(component, 'image')],
      mitigations: controlsOf(component),
    }));
}

function controlsOf(component: Component): readonly Mitigation[] {
  const source = prevents(
    part`The image of ${component} comes from the own pipeline or from AWS`,
    fact(component, 'image', 'source'),
    (from) => from === 'own-pipeline' || from === 'aws',
    'own-pipeline',
  );
  if (MACHINES.includes(component.stated.service)) return [source];
  return [
    source,
    prevents(
      part`Only signed images start in ${component}`,
      fact(component, 'image', 'signed'),
      (yes) => yes,
      'true',
    ),
    hinders(
      part`Images of ${component} are scanned`,
      fact(component, 'image', 'scanned'),
      (yes) => yes,
      'true',
    ),
    hinders(
      part`A tag of an image of ${component} cannot be moved`,
      fact(component, 'image', 'immutable-tags'),
      (yes) => yes,
      'true',
    ),
    ...hindersWhereStated(
      part`${component} starts images by their digest`,
      fact(component, 'image', 'pinned-by-digest'),
      (yes) => yes,
      'true',
    ),
  ];
}

function tell({ subjects, data }: Group<Component>): Statement {
  return {
    source: 'A supplier, or whoever took over one,',
    prerequisite: part`whose software goes into the image of ${subjects}`,
    action: part`run code with ${subjects.length > 1 ? 'their roles' : 'its role'} from the first start on`,
    impact: 'disclosure, forgery and loss',
    asset: assetOf(data, subjects),
  };
}
