/** What runs is scanned for known vulnerabilities. */
import { inspectorClassicEnd, inspectorScans } from '../../aws/sources/hosts.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { isHost } from '../../model/queries/is-host.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck({
  id: 'assurance/scans-cover-what-runs',
  severity: 'high',
  title: 'Known vulnerabilities in what runs stay unseen',
  expects: 'Vulnerability scans cover every host, container, registry and function',
  rationale:
    'Inspector today scans hosts through the SSM Agent or without an agent, images in ECR and Lambda functions, all ' +
    'the time; it needs no templates and no agent of its own. Those belonged to Inspector Classic, which ended on ' +
    '20 May 2026.',
  remedy:
    'Name the component in `assurance.vulnerability-scans.covers`, or write `agents: { inspector: true }` on a host.',
  sources: [inspectorScans, inspectorClassicEnd],
  mappings: { attack: ['T1190'] },
  covers: ['INS-01', 'INS-02', 'SSM-01'],
  question: 'SEC6',
  whenNone: 'The design has no hosts, containers, registries or functions.',
  subjects: (model) => model.components.filter(runsCode),
  examine: (component, { assurance }) => {
    const covers = fact(assurance, 'vulnerability-scans', 'covers');
    const agent = fact(component, 'agents', 'inspector');
    const { id, account } = component;
    const listed = covers.value?.includes(id) === true;
    if (agent.value === false && listed) {
      return weighed(
        gap(`\`${id}\` is listed as scanned, and Inspector is off on it.`, agent, covers),
        'medium',
        account,
      );
    }
    if (agent.value === true) return pass(`Inspector scans \`${id}\`.`, agent);
    if (listed) return pass(`Vulnerability scans cover \`${id}\`.`, covers);
    const image = fact(component, 'image', 'scanned');
    if (image.value === true && !isHost(component))
      return pass(`The images of \`${id}\` are scanned.`, image);
    if (covers.value === undefined) {
      return weighed(
        agent.value === false
          ? unstated(`Inspector is off on \`${id}\`, and nothing says what else scans it.`, agent, covers)
          : unstated(
              `Nothing says whether \`${id}\` is scanned for known vulnerabilities.`,
              fact(component, 'service'),
            ),
        'medium',
        account,
      );
    }
    return weighed(
      gap(`Vulnerability scans do not cover \`${id}\`.`, fact(component, 'service'), covers),
      isHost(component) ? 'high' : 'medium',
      account,
    );
  },
});

function runsCode(component: Component): boolean {
  return isHost(component) || ['ecs', 'eks', 'batch', 'ecr', 'lambda'].includes(component.stated.service);
}
