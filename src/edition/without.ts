/** Parts of a review that an edition leaves out as a whole. What counts them stays: it says how much, and not what. */
import type { Review } from '../review/review.generated.ts';

/** Without the ways of an attacker and what falls with what. */
export function withoutAttacks(review: Review): Review {
  return {
    ...review,
    analysis: {
      ...review.analysis,
      attack: { paths: [], pairs: 0, bounds: [], cut: { controls: [], exact: true, cut: 0, left: 0 } },
      blastRadius: [],
    },
    diagrams: review.diagrams.filter(({ kind }) => kind !== 'attack-path'),
  };
}

/**
 * Without anything that tells where the design falls short, or might. What stays is named field by field: a field that
 * is new to reviews does not compile here until somebody has decided who may read it.
 */
export function withoutFindings(review: Review): Review {
  const { decision, posture, analysis, governance } = review;
  return {
    format: review.format,
    tool: review.tool,
    asOf: review.asOf,
    edition: review.edition,
    design: { ...review.design, assumptions: [] },
    renames: review.renames,
    sources: review.sources,
    digest: review.digest,
    decision: {
      recommendation: decision.recommendation,
      because: decision.because,
      rule: decision.rule,
      conditions: [],
      asks: [],
    },
    counts: review.counts,
    areas: [],
    findings: [],
    checks: [],
    threats: [],
    coverage: [],
    posture: {
      cia: [],
      aaa: [],
      responsibility: { ...posture.responsibility, rows: [] },
      events: { ...posture.events, rows: [] },
      alerts: { sources: posture.alerts.sources, rows: [], weak: [] },
      implied: [],
      tenancy: [],
    },
    analysis: { attack: analysis.attack, blastRadius: [], failures: [], availability: [] },
    system: review.system,
    changes: review.changes,
    wellArchitected: { ...review.wellArchitected, pillars: [], questions: [] },
    diagrams: review.diagrams,
    notShown: [],
    // What an organization switched off, and why, tells where to look.
    house: {
      sources: [],
      severities: [],
      off: [],
      exceptions: { longestDays: null, selfApproval: false },
      reviewLevels: [],
    },
    governance: {
      openQuestions: [],
      exceptions: [],
      exclusions: [],
      adopted: [],
      decisions: governance.decisions,
      signing: governance.signing,
      signOffs: governance.signOffs.map((signature) => ({ ...signature, conditions: [] })),
      previous: null,
      wellArchitected: [],
      defaults: [],
    },
  };
}

/**
 * Without the text of the spec; its digest still tells which one it was. Digests of single elements go with it: what
 * is withheld of one could be found by trying all account ids.
 */
export function withoutSpec(review: Review): Review {
  return {
    ...review,
    sources: review.sources.map((source) => ({ ...source, text: null })),
    governance: { ...review.governance, signing: { ...review.governance.signing, covers: {} } },
  };
}
