/** `parapet doctor`: what was found on this machine, proven by a test page. */
import { examine } from '../host/doctor.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';
import type { BrowserChoice } from '../host/browser.ts';

/** Runs the command. */
export async function runDoctor(
  choice: BrowserChoice,
  format: 'pretty' | 'json',
  terminal: Terminal,
): Promise<ExitCode> {
  terminal.progress('Looking for a browser and making a test page');
  const found = await examine(choice);
  const { search, launch, proof } = found;
  if (format === 'json') {
    terminal.out(`${JSON.stringify(found, null, 2)}\n`);
    return proof.works ? EXIT.clean : EXIT.noBrowser;
  }
  const row = (head: string, text: string): string => `${head.padEnd(14)}${text}`;
  terminal.out(
    [
      row('Node', `${found.node} on ${found.platform}`),
      row('Cache', found.cacheFolder),
      row('Fonts', found.fonts.join(', ')),
      ...search.attempts.map(({ origin, path, problem }) =>
        row(
          'Browser',
          `${origin}${path === null ? '' : ` ${path}`}: ${problem ?? `used, ${search.found?.version || 'version unknown'}`}`,
        ),
      ),
      ...(launch === null
        ? []
        : [
            row(
              'Protection',
              `${launch.sandbox ? 'sandbox on' : 'sandbox off'}${launch.asNobody ? ', as a user without rights' : ''}`,
            ),
          ]),
      ...(launch === null || launch.notice === null ? [] : [row('', launch.notice)]),
      row(
        'Proof',
        proof.works ? `a test page with a drawing: ${proof.pages} page, ${proof.bytes} bytes` : proof.problem,
      ),
      ...(proof.works ? [] : [row('Help', proof.hint)]),
      '',
    ].join('\n'),
  );
  return proof.works ? EXIT.clean : EXIT.noBrowser;
}
