/** The order of the document: four questions behind the decision, then what can be looked up. Written by hand on purpose. */
import { aaaEvidenceView, aaaView } from './aaa.ts';
import { accountsView } from './accounts.ts';
import { alsoStatedView } from './also-stated.ts';
import { alertsView } from './alerts.ts';
import { assumptionsView } from './assumptions.ts';
import { attackPathsView } from './attack-paths.ts';
import { attackStepsView } from './attack-steps.ts';
import { blastDetailsView, blastRadiusView } from './blast-radius.ts';
import { changesView } from './changes.ts';
import { checklistView } from './checklist.ts';
import { ciaEvidenceView, ciaView } from './cia.ts';
import { componentsView } from './components.ts';
import { conditionsView } from './conditions.ts';
import { dataClassesView } from './data-classes.ts';
import { coverageView } from './coverage.ts';
import { decisionView } from './decision.ts';
import { decisionsView } from './decisions.ts';
import { eventsView } from './events.ts';
import { exceptionsView } from './exceptions.ts';
import { failureDetailsView, failuresView } from './failures.ts';
import { findingsView } from './findings.ts';
import { flowsView } from './flows.ts';
import { furtherSections } from './further.ts';
import { lastReviewView } from './last-review.ts';
import { legendView } from './legend.ts';
import { moreDiagramsView } from './more-diagrams.ts';
import { networksView } from './networks.ts';
import { notExaminedView } from './not-examined.ts';
import { holds } from './profile.ts';
import { provenanceView } from './provenance.ts';
import { layersView } from './responsibility-layers.ts';
import { responsibilityView } from './responsibility.ts';
import { scopeView } from './scope.ts';
import { scorecardView } from './scorecard.ts';
import { secretsAndKeysView } from './secrets-and-keys.ts';
import type { Material, Part, Section } from './section.ts';
import { signOffView } from './sign-off.ts';
import { sinceTitle, sinceView } from './since.ts';
import { sourceListView } from './source-list.ts';
import { tenancyView } from './tenancy.ts';
import { threatDetailsView } from './threat-details.ts';
import { threatRegisterView } from './threat-register.ts';
import { traceabilityView } from './traceability.ts';
import { unknownsView } from './unknowns.ts';
import { watchListView } from './watch-list.ts';
import { wellArchitectedQuestionsView, wellArchitectedView } from './well-architected.ts';
import { withWithheld } from './withheld.ts';
import { capitalized, count, sentenceList } from './wording.ts';
import { workListView } from './work-list.ts';

/** The decision page. */
export function decisionSection(material: Material): Section {
  return section('decision', 'Decision', decisionView(material));
}

/** All parts after the decision page that the profile has something of, in the order of the contents. */
export function partsOf(material: Material): readonly Part[] {
  const { profile } = material;
  const parts = allParts(material).map((part) => ({
    ...part,
    sections: part.sections.filter(({ id }) => holds(profile, id)),
  }));
  const some = parts
    .filter(({ sections }) => sections.length > 0)
    .map((part) => (part.id === 'appendix' ? { ...part, lead: appendixLead(material) } : part));
  const [first] = some;
  if ((profile !== 'decision' && profile !== 'change') || first === undefined) return some;
  // A few pages need no questions to find one's way by.
  return [{ ...first, sections: some.flatMap(({ sections }) => sections) }];
}

/** What is not there is named, so that nobody takes it for missing. */
function appendixLead(material: Material): string {
  const lead = 'For looking things up.';
  const absent = allParts(material)
    .flatMap(({ sections }) => sections)
    .flatMap(({ id, title }) => (holds(material.profile, id) ? [] : [`\u201c${title}\u201d`]));
  return absent.length === 0
    ? lead
    : `${lead} The audit edition of this review adds ${sentenceList(absent)}.`;
}

function allParts(material: Material): readonly Part[] {
  return [
    overview(material),
    workingOn(material),
    goingWrong(material),
    doingAboutIt(material),
    goodJob(material),
    appendix(material),
  ].map((part) => withWithheld(part, material.review));
}

function section(id: string, title: string, view: object, wide: boolean = false): Section {
  return { id, template: id, title, wide, view };
}

function overview(material: Material): Part {
  return {
    id: 'overview',
    title: null,
    header: 'Overview',
    lead: null,
    sections: [
      ...(material.delta === null
        ? []
        : [section('since', sinceTitle(material.delta), sinceView(material, material.delta))]),
      section('scorecard', 'Scorecard', scorecardView(material)),
      // The decision page says that there was none.
      ...(material.review.governance.previous === null
        ? []
        : [section('last-review', 'Conditions of the last review', lastReviewView(material))]),
      section('work-list', 'Open findings', workListView(material)),
    ],
  };
}

function workingOn(material: Material): Part {
  const { system } = material.review;
  return {
    id: 'system',
    title: 'What are we working on?',
    header: 'What are we working on?',
    lead: `${capitalized(
      sentenceList([
        count(system.accounts.length, 'account'),
        count(system.networks.length, 'network'),
        count(system.components.length, 'component'),
        count(system.data.length, 'kind of data', 'kinds of data'),
        count(system.flows.length, 'flow'),
      ]),
    )}.`,
    sections: [
      section('scope', 'Purpose and scope', scopeView(material)),
      section('accounts', 'Accounts', accountsView(material)),
      section('networks', 'Networks', networksView(material)),
      section('components', 'Components', componentsView(material)),
      section('data', 'Data', dataClassesView(material)),
      section('tenancy', 'Tenancy', tenancyView(material)),
      section('flows', 'Data flows and trust boundaries', flowsView(material)),
      section('secrets-and-keys', 'Secrets and keys', secretsAndKeysView(material)),
      section('events', 'Events', eventsView(material)),
      section('alerts', 'Alerts', alertsView(material)),
    ],
  };
}

function goingWrong(material: Material): Part {
  const { threats } = material.review;
  const open = threats.filter(({ status }) => status === 'open' || status === 'unknown').length;
  return {
    id: 'threats',
    title: 'What can go wrong?',
    header: 'What can go wrong?',
    lead: `${capitalized(count(threats.length, 'threat'))} to this design; against ${open} of them the design does not prove enough.`,
    sections: [
      section('threat-register', 'Threat register', threatRegisterView(material)),
      section('attack-paths', 'Attack paths', attackPathsView(material)),
      section('blast-radius', 'Blast radius', blastRadiusView(material)),
      section('failures', 'What fails when', failuresView(material)),
      section('cia', 'Confidentiality, integrity, availability', ciaView(material)),
      section('aaa', 'Authentication, authorization, accounting', aaaView(material)),
    ],
  };
}

function doingAboutIt(material: Material): Part {
  const { findings, governance, decision } = material.review;
  const gaps = findings.filter(({ kind }) => kind === 'gap').length;
  const contradictions = findings.filter(({ kind }) => kind === 'contradiction').length;
  return {
    id: 'actions',
    title: 'What are we going to do?',
    header: 'What are we going to do?',
    lead: `${capitalized(
      sentenceList([
        count(decision.conditions.length, 'condition'),
        ...(contradictions === 0 ? [] : [count(contradictions, 'contradiction')]),
        count(gaps, 'gap to close', 'gaps to close'),
        count(governance.exceptions.length, 'exception'),
      ]),
    )}.`,
    sections: [
      section('conditions', 'Conditions', conditionsView(material)),
      section('findings', 'Findings in detail', findingsView(material)),
      section('exceptions', 'Accepted for a time', exceptionsView(material)),
      section('responsibility', 'Shared responsibility', layersView(material)),
    ],
  };
}

function goodJob(material: Material): Part {
  const { counts, governance, design } = material.review;
  return {
    id: 'assurance',
    title: 'Did we do a good job?',
    header: 'Did we do a good job?',
    lead: `${counts.facts.says}; ${sentenceList([
      count(design.assumptions.length, 'assumption'),
      count(governance.openQuestions.length, 'open question'),
      count(governance.decisions.length, 'decision'),
    ])}.`,
    sections: [
      section('assumptions', 'Assumptions and open questions', assumptionsView(material)),
      section('unknowns', 'What the spec does not say', unknownsView(material)),
      section('well-architected', 'Well-Architected', wellArchitectedView(material)),
      section('decisions', 'Decisions', decisionsView(material)),
      section('sign-off', 'Sign-off', signOffView(material)),
    ],
  };
}

function appendix(material: Material): Part {
  return {
    id: 'appendix',
    title: 'Appendix',
    header: 'Appendix',
    lead: null,
    sections: [
      section('more-diagrams', 'More diagrams', moreDiagramsView(material)),
      ...furtherSections(material),
      section('checklist', 'Statement of applicability', checklistView(material)),
      section('not-examined', 'What does not apply', notExaminedView(material)),
      section('changes', 'What older guides say, and what is so', changesView(material)),
      section('watch-list', 'What somebody should be told of', watchListView(material)),
      section(
        'well-architected-questions',
        'Well-Architected questions',
        wellArchitectedQuestionsView(material),
      ),
      section('duties', 'Our duties by component', responsibilityView(material)),
      section('coverage', 'Threats by element', coverageView(material)),
      section('threat-details', 'How the threats were rated', threatDetailsView(material)),
      section('attack-steps', 'Attack paths, step by step', attackStepsView(material)),
      section('blast-details', 'What falls with what', blastDetailsView(material)),
      section('failure-details', 'Failures and what follows', failureDetailsView(material)),
      section(
        'cia-evidence',
        'What proves confidentiality, integrity, availability',
        ciaEvidenceView(material),
      ),
      section('aaa-evidence', 'What proves who did what', aaaEvidenceView(material), true),
      section('traceability', 'From the spec to the conclusions', traceabilityView(material)),
      section('also-stated', 'What else the spec states', alsoStatedView(material)),
      section('source-list', 'Sources', sourceListView(material)),
      section('legend', 'Scales and marks', legendView(material)),
      section('provenance', 'Provenance', provenanceView(material)),
    ],
  };
}
