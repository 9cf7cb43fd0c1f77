/** Sections of the appendix with what the parts before it were too short for; there are none where all was told. */
import { furtherFindingsView } from './findings.ts';
import type { Material, Section } from './section.ts';
import { furtherThreatsView } from './threat-register.ts';
import { furtherUnknownsView } from './unknowns.ts';

export function furtherSections(material: Material): readonly Section[] {
  const threats = furtherThreatsView(material);
  const findings = furtherFindingsView(material);
  const questions = furtherUnknownsView(material);
  return [
    ...(threats.unsettled.length === 0 ? [] : [section('more-threats', 'Further threats', threats)]),
    ...(findings.areas.length === 0 ? [] : [section('more-findings', 'Further findings', findings)]),
    ...(questions.areas.length === 0 ? [] : [section('more-questions', 'Further questions', questions)]),
  ];
}

function section(id: string, title: string, view: object): Section {
  return { id, template: id, title, wide: false, view };
}
