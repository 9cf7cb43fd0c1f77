/**
 * The Well-Architected questions, answered by the design where checks ask the same, else by the team. Where both
 * answer, the worse of the two counts: a team may know more than the spec says, and cannot talk a gap away.
 */
import { frameworkSource, pillars } from '../aws/well-architected.ts';
import type {
  Check,
  Finding,
  Governance,
  WellArchitected,
  WellArchitectedQuestion,
} from './review.generated.ts';

/** The rule as the document prints it; it is ours, AWS publishes none that a design could be judged by. */
const RULE =
  'A question is a high risk where a contradiction or a critical or high gap is open under it, a medium risk where a ' +
  'medium gap is open or a question of high weight has no answer, and either where the team says so. Checks see what ' +
  'a design states; the rest stays open until the team answers it. The rule is Parapet’s own.';

type Risk = WellArchitectedQuestion['risk'];

const WORSE: readonly Risk[] = ['none', 'medium', 'high'];

/** The table of questions, and its counts by pillar. */
export function wellArchitectedOf(
  checks: readonly Check[],
  findings: readonly Finding[],
  answers: Governance['wellArchitected'],
): WellArchitected {
  const team = new Map(answers.map((answer) => [plainId(answer.question), answer]));
  const questions = pillars.flatMap((pillar) =>
    pillar.questions.map((question, index): WellArchitectedQuestion => {
      const id = `${pillar.id}${index + 1}`;
      const asked = checks.filter((check) => check.question === id);
      const names = new Set(asked.map((check) => check.id));
      const open = findings.filter(({ check }) => names.has(check));
      const passed = asked
        .flatMap(({ results }) => results)
        .filter(({ outcome }) => outcome === 'pass').length;
      const said = team.get(id) ?? null;
      const ofDesign = passed + open.length === 0 ? null : riskOf(open);
      const ofTeam = said === null ? null : saidRisk(said);
      const risk = [ofDesign, ofTeam].filter((one) => one !== null);
      return {
        id,
        pillar: pillar.id,
        question,
        answeredBy:
          ofDesign === null ? (ofTeam === null ? 'nobody' : 'team') : ofTeam === null ? 'design' : 'both',
        risk: risk.length === 0 ? 'unknown' : (WORSE.findLast((one) => risk.includes(one)) ?? 'none'),
        checks: asked.length,
        passed,
        findings: open.map(({ number }) => number),
        answer: said === null ? null : said.answer,
        notes: said?.notes ?? null,
      };
    }),
  );
  return {
    rule: RULE,
    source: frameworkSource,
    pillars: pillars.map(({ id, title }) => {
      const own = questions.filter(({ pillar }) => pillar === id);
      const count = (is: (question: WellArchitectedQuestion) => boolean): number => own.filter(is).length;
      return {
        id,
        title,
        questions: own.length,
        byDesign: count(({ answeredBy }) => answeredBy === 'design' || answeredBy === 'both'),
        byTeam: count(({ answeredBy }) => answeredBy === 'team'),
        open: count(({ answeredBy }) => answeredBy === 'nobody'),
        high: count(({ risk }) => risk === 'high'),
        medium: count(({ risk }) => risk === 'medium'),
      };
    }),
    questions,
  };
}

/** `SEC-8` and `SEC8` are one question. */
function plainId(id: string): string {
  return id.replace(/^([A-Z]+)-?0*(\d+)$/, '$1$2');
}

function riskOf(open: readonly Finding[]): Risk {
  const weighty = ({ severity }: Finding): boolean => severity === 'critical' || severity === 'high';
  if (open.some((finding) => finding.kind !== 'unstated' && weighty(finding))) return 'high';
  const medium = open.some((finding) =>
    finding.kind === 'unstated' ? weighty(finding) : finding.severity === 'medium',
  );
  return medium ? 'medium' : 'none';
}

function saidRisk({ answer, risk }: Governance['wellArchitected'][number]): Risk {
  if (risk === 'high' || risk === 'medium' || risk === 'none') return risk;
  return answer === 'no' ? 'high' : answer === 'partial' ? 'medium' : 'none';
}
