/** The code quality report of GitLab: its widget of a merge request and its marks beside the lines. */
import { visible } from '../source/characters.ts';
import { harmless } from './json.ts';
import { isOpen, type Problem, problemsOf } from './problem.ts';
import type { Reporter } from './report.ts';

const SEVERITIES = { critical: 'critical', high: 'major', medium: 'minor', low: 'info' } as const;

/** A list of problems, empty where there is none; what is accepted or known needs nobody's eyes. */
export const gitlab: Reporter = (reports) => {
  const issues = problemsOf(reports)
    .filter(isOpen)
    .map((problem) => ({
      type: 'issue',
      description: visible(problem.message),
      check_name: problem.rule,
      categories: [problem.kind === 'mistake' || problem.kind === 'contradiction' ? 'Bug Risk' : 'Security'],
      fingerprint: problem.fingerprint,
      severity: severityOf(problem),
      location: { path: problem.place?.file ?? problem.spec, lines: linesOf(problem) },
    }));
  return `${harmless(JSON.stringify(issues, null, 2))}\n`;
};

function severityOf({ kind, level, severity }: Problem): string {
  if (kind === 'mistake') return level === 'error' ? 'blocker' : 'minor';
  return kind === 'question' || severity === null ? 'info' : SEVERITIES[severity];
}

/** Lines count from 1 here and there; a mistake about a whole file stands at its beginning. */
function linesOf({ place }: Problem): { begin: number; end: number } {
  return { begin: place?.line ?? 1, end: place?.endLine ?? 1 };
}
