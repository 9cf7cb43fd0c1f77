import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { FORMATS, parseOutputs } from '../../src/cli/outputs.ts';
import { renderingFor } from '../../src/cli/rendering.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { openOutputs } from '../../src/cli/writing.ts';
import type { Report } from '../../src/reporters/report.ts';
import { readText } from '../files.ts';
import { outcomeOf } from '../reviewed.ts';

function report(name: string): Report {
  const file = `samples/${name}.yaml`;
  const text = readText(file);
  const { review, diagnostics } = outcomeOf(text);
  return { path: file, folder: '', files: [{ path: file, text }], diagnostics, review, known: new Map() };
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parapet-outputs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('openOutputs', () => {
  const reports = ['claims-intake', 'legacy-monolith'].map(report);

  it.each(FORMATS)('writes as %s what the reporter makes of the whole reports', async (format) => {
    const said: string[] = [];
    const sink = (text: string): void => {
      said.push(text);
    };
    const terminal: Terminal = {
      out: sink,
      say: sink,
      fail: sink,
      complain: sink,
      progress: sink,
      colour: false,
      colourErrors: false,
    };
    const file = path.join(folder, 'report');
    const outputs = parseOutputs([format, `${format}=${file}`]);
    const writing = await openOutputs(outputs, terminal, '0.0.0');
    const render = await renderingFor(outputs, false, '0.0.0');
    for (const one of reports) await writing.add(render(one));
    await writing.end();
    const reporter = await outputs[0]?.load();
    const expected = reporter?.(reports, { colour: false, version: '0.0.0' });
    expect(readFileSync(file, 'utf8')).toBe(expected);
    expect(said.join('')).toBe(expected);
  });
});
