/** The command line: words into requests, mistakes into sentences, the answer into an exit code. */
import { ownVersion } from '../host/own-files.ts';
import { answer } from './answer-error.ts';
import { readCommandLine } from './command-line.ts';
import { baselineCommands } from './commands/baseline.ts';
import { buildCommand } from './commands/build.ts';
import { checkCommand } from './commands/check.ts';
import type { Command } from './commands/command.ts';
import { configCommand } from './commands/config.ts';
import { completionCommand } from './commands/completion.ts';
import { diffCommand } from './commands/diff.ts';
import { doctorCommand } from './commands/doctor.ts';
import { explainCommand } from './commands/explain.ts';
import { formatCommand } from './commands/format.ts';
import { initCommand } from './commands/init.ts';
import { portfolioCommand } from './commands/portfolio.ts';
import { reportCommand } from './commands/report.ts';
import { rulesCommand } from './commands/rules.ts';
import { schemaCommand } from './commands/schema.ts';
import { testRulesCommand } from './commands/test-rules.ts';
import { themeCommands } from './commands/theme.ts';
import { verifyCommand } from './commands/verify.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { processTerminal } from './terminal.ts';

const COMMANDS: readonly Command[] = [
  initCommand,
  checkCommand,
  buildCommand,
  verifyCommand,
  diffCommand,
  portfolioCommand,
  ...baselineCommands,
  reportCommand,
  rulesCommand,
  testRulesCommand,
  ...themeCommands,
  explainCommand,
  formatCommand,
  configCommand,
  schemaCommand,
  doctorCommand,
  completionCommand(() => COMMANDS),
];

/** Runs Parapet with the words after its name. Never throws. */
export async function main(words: readonly string[]): Promise<ExitCode> {
  let terminal = processTerminal(false);
  try {
    const request = readCommandLine(words, COMMANDS);
    if (request.kind === 'run') {
      terminal = processTerminal(request.words.options.has('quiet'));
      return await request.command.run(request.words, terminal);
    }
    if (request.kind === 'version') terminal.out(`${ownVersion()}\n`);
    else {
      const { commandHelp, programHelp } = await import('./help.ts');
      terminal.out(request.command === null ? programHelp(COMMANDS) : commandHelp(request.command));
    }
    return EXIT.clean;
  } catch (error) {
    return answer(error, terminal);
  }
}
