/** `parapet build`: the review document in its four forms; what is there already is not made again. */
import { BrowserError } from '../host/browser-error.ts';
import { makeOutputFolder } from '../host/output-folder.ts';
import { ownVersion } from '../host/own-files.ts';
import { pretty } from '../reporters/pretty.ts';
import { answerFor } from './answer-error.ts';
import type { BuildRequest } from './build-request.ts';
import { NO_DOCUMENTS, openDocuments } from './documents-made.ts';
import { EXIT, type ExitCode, worse } from './exit-code.ts';
import { housesFrom } from './read-house.ts';
import type { Maker } from './make-documents.ts';
import { claims, targetFor } from './target.ts';
import type { Terminal } from './terminal.ts';

/** Runs the command. */
export async function runBuild(request: BuildRequest, terminal: Terminal): Promise<ExitCode> {
  const { specs, check, choice } = request;
  if (!check) for (const out of new Set(specs.map((spec) => spec.out))) await makeOutputFolder(out);
  const houses = housesFrom((reports) =>
    terminal.complain(pretty(reports, { colour: terminal.colourErrors, version: ownVersion() })),
  );
  // A module that cannot be loaded is the same mistake for all of them.
  const plugged = specs.find(({ rules }) => rules.plugins.length > 0);
  if (plugged !== undefined) await houses(plugged.rules);
  const documents = choice.cache === true ? await openDocuments(request) : NO_DOCUMENTS;
  const claim = claims();
  let maker: Maker | null = null;
  let exit: ExitCode = EXIT.clean;
  try {
    for (const spec of specs) {
      const target = targetFor(spec, check, claim, terminal);
      try {
        const before = await documents.recall(spec);
        if (before !== null && (await before.restore(target))) {
          for (const note of before.notes) terminal.say(note);
          exit = worse(exit, before.exit);
        } else {
          const { house, reports } = await houses(spec.rules);
          if (house === null) {
            exit = worse(exit, EXIT.input);
            continue;
          }
          maker ??= await (await import('./make-documents.ts')).openMaker(request, terminal);
          const made = await maker.make(spec, target, house);
          // What was said of a pack has to be said again.
          if (made.isSound && reports.length === 0) await documents.remember(spec, made, target.written());
          exit = worse(exit, made.exit);
        }
      } catch (error) {
        exit = worse(exit, await answerFor(spec.path, error, terminal));
        if (error instanceof BrowserError) await maker?.restart();
      }
      if (target.stale()) exit = worse(exit, EXIT.gaps);
    }
  } finally {
    await maker?.close();
    await documents.trim();
  }
  return exit;
}
