/** What can go wrong, what is done about it and how well it was examined, as Markdown. */
import { aaaEvidenceView } from '../sections/aaa.ts';
import { assumptionsView } from '../sections/assumptions.ts';
import { checklistView } from '../sections/checklist.ts';
import { ciaEvidenceView } from '../sections/cia.ts';
import { decisionsView } from '../sections/decisions.ts';
import { exceptionsView } from '../sections/exceptions.ts';
import { type FindingView, findingsView } from '../sections/findings.ts';
import { levelMark, type Mark, statusMark } from '../sections/mark.ts';
import { notExaminedView } from '../sections/not-examined.ts';
import { layersView } from '../sections/responsibility-layers.ts';
import { responsibilityView } from '../sections/responsibility.ts';
import type { Material } from '../sections/section.ts';
import { signOffView } from '../sections/sign-off.ts';
import { unknownsView } from '../sections/unknowns.ts';
import { wellArchitectedQuestionsView, wellArchitectedView } from '../sections/well-architected.ts';
import { spoken } from '../sections/wording.ts';
import { code, list, prose, table, text } from '../source/markdown-text.ts';
import { wholeSections } from './markdown-whole.ts';

interface Told {
  readonly outcome: Mark;
  readonly says: string;
}

const told = ({ outcome, says }: Told): string => `${outcome.word}. ${prose(says)}`;

/** Threats and what the design proves. */
export function threatSections(material: Material): readonly string[] {
  const { threats } = material.review;
  return [
    '### Threat register\n',
    table(
      ['No.', 'Threat', 'On', 'STRIDE', 'Without controls', 'As designed', 'Status'],
      threats.map((threat) => [
        text(threat.number),
        `${prose(threat.title)}. ${prose(threat.statement)}`,
        [threat.on, ...threat.also].map(({ title }) => text(title)).join(', '),
        threat.stride.map(spoken).join(', '),
        levelMark(threat.inherent.risk).word,
        levelMark(threat.residual.risk).word,
        statusMark(threat.status).word,
      ]),
      'No threats were derived and the team names none.',
    ),
    ...wholeSections(material),
    '### Confidentiality, integrity, availability\n',
    table(
      ['Data', 'Where', 'Confidentiality', 'Integrity', 'Availability'],
      ciaEvidenceView(material).groups.flatMap(({ data, rows }) =>
        rows.map(({ where, form, cells }) => [
          text(data.text),
          `${text(where.text)}, ${form}`,
          ...cells.map(told),
        ]),
      ),
      'No data is placed anywhere.',
    ),
    '### Authentication, authorization, accounting\n',
    table(
      ['Flow', 'Authentication', 'Authorization', 'Accounting', 'Non-repudiation', 'Transport'],
      aaaEvidenceView(material).rows.map(({ flow, cells }) => [text(flow.text), ...cells.map(told)]),
      'No flows are declared, so nobody can be held to account for one.',
    ),
  ];
}

/** Findings in detail, exceptions and duties. */
export function actionSections(material: Material): readonly string[] {
  const { duties, rows } = responsibilityView(material);
  const { findings } = findingsView(material);
  return [
    '### Findings in detail\n',
    ...(findings.length > 0
      ? findings.map(findingText)
      : ['No gap is open, and nothing contradicts itself.\n']),
    '### Accepted for a time\n',
    table(
      ['Exception', 'Check', 'On', 'Why', 'Done instead', 'Owner', 'Approved by', 'Ends'],
      exceptionsView(material).exceptions.map(
        ({ id, check, on, because, compensating, owner, approvedBy, expires, left }) =>
          [id, check.text, on, because, compensating, owner, approvedBy, `${expires}, ${left}`].map(text),
      ),
      'No gap is accepted: there are no exceptions.',
    ),
    ...adoptedText(material),
    '### Shared responsibility\n',
    layersText(material),
    table(
      ['Component', ...duties.map(text)],
      rows.map(({ component, cells }) => [text(component.text), ...cells.map(({ word }) => word)]),
      'No components are declared, so there is nothing to share.',
    ),
  ];
}

/** There only with a baseline: most designs are reviewed from their first day. */
function adoptedText(material: Material): readonly string[] {
  const { adopted } = exceptionsView(material);
  if (adopted.length === 0) return [];
  return [
    '### Known at adoption\n',
    'There before the first review, accepted by nobody, borne with until a day.\n',
    table(
      ['Check', 'On', 'Finding', 'State', 'Since', 'Borne with until'],
      adopted.map(({ check, on, finding, state, since, expires, left }) => [
        code(check.text),
        code(on),
        text(finding?.text ?? 'none'),
        state.word,
        since,
        `${expires}, ${left}`,
      ]),
      '',
    ),
  ];
}

function findingText(finding: FindingView): string {
  const { number, title, severity, area, check, owner, due, subjects, rationale, remedy } = finding;
  return [
    `#### ${text(number)} ${prose(title)}\n`,
    `${severity.word} · ${text(area)} · ${code(check.text)} · Owner: ${text(owner)} · Due: ${text(due)}\n`,
    table(
      ['On', 'What is so', 'Decided by'],
      subjects.map(({ element, says, facts }) => [
        text(element.text),
        prose(says),
        facts.map(({ path, value, place }) => `${code(path)} ${text(value)} (${text(place)})`).join('; '),
      ]),
      '',
    ),
    `Why it matters: ${prose(rationale)}\n`,
    `What to do: ${prose(remedy)}\n`,
  ].join('\n');
}

/** What is taken for granted, not known and not applicable. */
export function assuranceSections(material: Material): readonly string[] {
  const { assumptions, questions } = assumptionsView(material);
  return [
    '### Assumptions\n',
    list(
      assumptions.map(({ text: what, place }) => `${prose(what)} (${text(place)})`),
      'The spec states no assumptions.',
    ),
    '### Open questions\n',
    table(
      ['Question', 'About', 'Owner', 'Due'],
      questions.map(({ question, about, owner, due }) =>
        [question, about?.text ?? 'the whole design', owner, due].map(text),
      ),
      'No question is recorded as open.',
    ),
    '### What the spec does not say\n',
    table(
      ['No.', 'Question', 'Where', 'What to write'],
      unknownsView(material).unknowns.map(({ number, title, subjects, remedy }) => [
        text(number),
        prose(title),
        subjects.map(({ element }) => text(element.text)).join(', '),
        prose(remedy),
      ]),
      'The spec answers every question that the checklist asks of it.',
    ),
    '### What does not apply\n',
    table(
      ['Check', 'Reason'],
      notExaminedView(material).rows.map(({ checks, reason }) => [
        checks.map((check) => code(check.text)).join(', '),
        prose(reason),
      ]),
      'Every check concerned this design.',
    ),
    ...wellArchitected(material),
  ];
}

/** What was decided, and who signs. */
export function decisionSections(material: Material): readonly string[] {
  return [
    '### Decisions\n',
    table(
      ['Decision', 'Because', 'Not chosen', 'When', 'By'],
      decisionsView(material).decisions.map(({ title, because, alternatives, date, by }) =>
        [title, because, alternatives, date, by].map(text),
      ),
      'No decisions are recorded.',
    ),
    '### Sign-off\n',
    table(
      ['Role', 'Name', 'Decision', 'Date'],
      signOffView(material).roles.map(({ role, name, decision, date, state }) =>
        [role, name ?? '', [decision, state.word].filter((word) => word !== null).join(', '), date ?? ''].map(
          text,
        ),
      ),
      'The spec names nobody who signs.',
    ),
  ];
}

/** Every check with its outcomes. */
export function checklist(material: Material): string {
  return [
    '## Statement of applicability\n',
    table(
      ['Check', 'Expected', 'Outcome'],
      checklistView(material).areas.flatMap(({ checks }) =>
        checks.map(({ id, expects, outcomes, none }) => [
          code(id),
          prose(expects),
          none === null
            ? outcomes
                .map(({ mark, on, further }) => {
                  const named = on.map((link) => text(link.text)).join(', ');
                  return `${mark.word}: ${named}${further === null ? '' : ` ${further}`}`;
                })
                .join('; ')
            : prose(none),
        ]),
      ),
      'No checks were run.',
    ),
  ].join('\n');
}

function wellArchitected(material: Material): readonly string[] {
  const { pillars, rule } = wellArchitectedView(material);
  return [
    '### Well-Architected\n',
    table(
      ['Pillar', 'Questions', 'By the design', 'By the team alone', 'Open', 'High risk', 'Medium risk'],
      pillars.map(({ title, questions, byDesign, byTeam, open, high, medium }) =>
        [title, questions, byDesign, byTeam, open, high, medium].map((one) => text(String(one))),
      ),
      '',
    ),
    `${prose(rule)}\n`,
    table(
      ['No.', 'Question', 'Answered by', 'Risk', 'Evidence', 'Findings'],
      wellArchitectedQuestionsView(material).questions.map(
        ({ id, question, answered, risk, evidence, findings }) => [
          text(id),
          text(question),
          answered,
          risk.word,
          prose(evidence),
          findings.map((link) => text(link.text)).join(', '),
        ],
      ),
      '',
    ),
  ];
}

function layersText(material: Material): string {
  const { classes, layers, below } = layersView(material);
  const rows = table(
    ['Layer', ...classes.map(text)],
    layers.map(({ title, cells }) => [
      text(title),
      ...cells.map(({ who, short, findings }) =>
        [
          text(who),
          short.length === 0 ? null : `(${short.map((link) => text(link.text)).join(', ')})`,
          findings.length === 0 ? null : findings.map((link) => text(link.text)).join(', '),
        ]
          .filter((part) => part !== null)
          .join(' '),
      ),
    ]),
    '',
  );
  return [rows, ...below.map((line) => `${text(line)}\n`)].join('\n');
}
