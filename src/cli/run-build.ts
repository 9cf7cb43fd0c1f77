/** `parapet build`: the review document in its four forms; what is there already is not made again. */
import { BrowserError } from '../host/browser-error.ts';
import { makeOutputFolder } from '../host/output-folder.ts';
import { answerFor } from './answer-error.ts';
import type { AskedBuild, BuildRequest } from './build-request.ts';
import { complainOf } from './complain-of.ts';
import { NO_DOCUMENTS, openDocuments } from './documents-made.ts';
import { EXIT, type ExitCode, worse } from './exit-code.ts';
import { housesFrom } from './read-house.ts';
import type { Maker } from './make-documents.ts';
import { claims, targetFor } from './target.ts';
import type { Terminal } from './terminal.ts';
import { inTurns } from './turns.ts';

/**
 * Specs of which documents are made at once: while one is printed, the next is reviewed and drawn. More would only wait
 * for each other, with all that they hold in memory.
 */
const AT_ONCE = 2;

/** What the specs of a run share. */
interface Run {
  maker: Promise<Maker> | null;
  /** Whether something went wrong with the browser, which is then started afresh. */
  isBroken: boolean;
  exit: ExitCode;
  /** Where the spec is heard that was begun last. */
  speaking: Terminal;
}

/** Runs the command. */
export async function runBuild(request: BuildRequest, terminal: Terminal): Promise<ExitCode> {
  const { specs, check, choice } = request;
  if (!check) for (const out of new Set(specs.map((spec) => spec.out))) await makeOutputFolder(out);
  const run: Run = { maker: null, isBroken: false, exit: EXIT.clean, speaking: terminal };
  const houses = housesFrom((reports) => complainOf(reports, run.speaking));
  // A module that cannot be loaded is the same mistake for all of them.
  const plugged = specs.find(({ rules }) => rules.plugins.length > 0);
  if (plugged !== undefined) await houses(plugged.rules);
  const documents = choice.cache === true ? await openDocuments(request) : NO_DOCUMENTS;
  const claim = claims();
  let [begun, ended] = [0, 0];
  const isLast = (): boolean => begun === specs.length && ended === begun - 1;
  /** Makes the documents of one spec, or takes them as they are. `reviewed` tells that they have their names. */
  const buildOne = async (spec: AskedBuild, own: Terminal, reviewed: () => void): Promise<void> => {
    run.speaking = own;
    begun += 1;
    const target = targetFor(spec, check, claim, own);
    try {
      const before = await documents.recall(spec);
      if (before !== null && (await before.restore(target))) {
        for (const note of before.notes) own.say(note);
        run.exit = worse(run.exit, before.exit);
      } else {
        const { house, reports } = await houses(spec.rules);
        if (house === null) {
          run.exit = worse(run.exit, EXIT.input);
          return;
        }
        run.maker ??= import('./make-documents.ts').then(({ openMaker }) => openMaker(request, terminal));
        const made = await (await run.maker).make(spec, target, { house, terminal: own, reviewed, isLast });
        // What was said of a pack has to be said again.
        if (made.isSound && reports.length === 0) await documents.remember(spec, made, target.written());
        run.exit = worse(run.exit, made.exit);
      }
    } catch (error) {
      const answered = await answerFor(spec.path, error, own);
      run.exit = worse(run.exit, answered);
      run.isBroken ||= error instanceof BrowserError;
    } finally {
      ended += 1;
    }
    if (target.stale()) run.exit = worse(run.exit, EXIT.gaps);
  };
  const renewed = async (): Promise<void> => {
    await (await run.maker)?.restart();
    run.isBroken = false;
  };
  try {
    // What brought the browser down must not take other documents with it: neither those in hand nor those to come.
    await inTurns(specs, AT_ONCE, terminal, buildOne, () => (run.isBroken ? renewed : null));
  } finally {
    // Why there is no maker was said of the specs that needed one.
    await (await run.maker?.catch(() => null))?.close();
    await documents.trim();
  }
  return run.exit;
}
