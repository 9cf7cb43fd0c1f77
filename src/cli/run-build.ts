/** `parapet build`: the review document in its four forms; what is there already is not made again. */
import { BrowserError } from '../host/browser-error.ts';
import { makeOutputFolder } from '../host/output-folder.ts';
import { ownVersion } from '../host/own-files.ts';
import { pretty } from '../reporters/pretty.ts';
import { answerFor } from './answer-error.ts';
import type { BuildRequest } from './build-request.ts';
import { NO_DOCUMENTS, openDocuments } from './documents-made.ts';
import { EXIT, type ExitCode, worse } from './exit-code.ts';
import { readHouse } from './read-house.ts';
import type { Maker } from './make-documents.ts';
import { claims, targetFor } from './target.ts';
import type { Terminal } from './terminal.ts';

/** Runs the command. */
export async function runBuild(request: BuildRequest, terminal: Terminal): Promise<ExitCode> {
  const { specs, check, choice } = request;
  if (!check) for (const out of new Set(specs.map((spec) => spec.out))) await makeOutputFolder(out);
  const { house, reports } = await readHouse(request.rules);
  if (reports.length > 0)
    terminal.complain(pretty(reports, { colour: terminal.colourErrors, version: ownVersion() }));
  if (house === null) return EXIT.input;
  // What packs and plugins add is not among what documents are remembered by.
  const isRemembered = choice.cache === true && house.sources.length === 0;
  const documents = isRemembered ? await openDocuments(request) : NO_DOCUMENTS;
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
          maker ??= await (await import('./make-documents.ts')).openMaker(request, house, terminal);
          const made = await maker.make(spec, target);
          if (made.isSound) await documents.remember(spec, made, target.written());
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
