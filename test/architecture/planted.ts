/** Code that the linter must report, or must not: each line of the table is one file of a small tree. */

/** One planted file. */
export interface Planted {
  readonly name: string;
  readonly path: string;
  readonly code: string;
  /** Rules that must report, each with a part of the message; none where the code is sound. */
  readonly reports: readonly (readonly [rule: string, says: string])[];
}

const direction = 'parapet(import-direction)';
const ambient = 'parapet(no-ambient-input)';
const globals = 'eslint(no-restricted-globals)';

/** A tree in which everything forbidden happens once. */
export const planted: readonly Planted[] = [
  {
    name: 'a check that asks the model',
    path: 'src/checks/network/sound.ts',
    code: `import type { Model } from '../../model/model.ts';
import { join } from '../shared.ts';
export const read = (model: Model): string => join(model.name, new Date(0).toISOString());`,
    reports: [],
  },
  {
    name: 'a check that knows how a spec is spelt',
    path: 'src/checks/network/reads-spec.ts',
    code: `import type { Spec } from '../../spec/spec.ts';
export const read = (spec: Spec): string => spec.title;`,
    reports: [[direction, 'checks may import source, aws, model, not spec.']],
  },
  {
    name: 'a check that uses a threat',
    path: 'src/checks/network/reads-threat.ts',
    code: `export { threat } from '../../threats/threat.ts';`,
    reports: [[direction, 'not threats']],
  },
  {
    name: 'everything of another layer, exported',
    path: 'src/threats/spoofing/everything.ts',
    code: `export * from '../../posture/posture.ts';`,
    reports: [[direction, 'not posture']],
  },
  {
    name: 'a lazy import of another layer',
    path: 'src/model/lazy.ts',
    code: `export const later = async (): Promise<unknown> => import('../host/host.ts');`,
    reports: [[direction, 'not host']],
  },
  {
    name: 'an import whose name is computed',
    path: 'src/host/computed.ts',
    code: `export const later = async (name: string): Promise<unknown> => import(name);`,
    reports: [[direction, 'literal name']],
  },
  {
    name: 'a type in passing',
    path: 'src/model/type-in-passing.ts',
    code: `export type Page = import('../page/page.ts').Page;`,
    reports: [
      [direction, 'not page'],
      ['typescript(consistent-type-imports)', '`import()` type annotations are forbidden.'],
    ],
  },
  {
    name: 'types where only types are allowed',
    path: 'src/sections/types.ts',
    code: `import type { Review } from '../review/review.ts';
import { type Finding } from '../review/finding.ts';
export const title = (review: Review, finding: Finding): string => review.title + finding.title;`,
    reports: [],
  },
  {
    name: 'a value where only types are allowed',
    path: 'src/sections/value.ts',
    code: `import { empty } from '../review/review.ts';
export const title: string = empty.title;`,
    reports: [
      [direction, 'sections may import no other layer (and types of review, delta, portfolio), not review.'],
    ],
  },
  {
    name: 'a file that puts the stages in order',
    path: 'src/model/order.ts',
    code: `import { order } from '../order.ts';
export const first: string = order;`,
    reports: [[direction, 'Only src/cli and files directly in src import src/order.ts']],
  },
  {
    name: 'a file outside src',
    path: 'src/model/outside.ts',
    code: `import { secret } from '../../scripts/secret.ts';
export const first: string = secret;`,
    reports: [[direction, 'scripts/secret.ts is outside src.']],
  },
  {
    name: 'a layer that is not in the table',
    path: 'src/utils/drawer.ts',
    code: `import { child } from '../source/pointer.ts';
export const first: string = child('', 'a');`,
    reports: [[direction, 'src/utils is not in the table of layers']],
  },
  {
    name: 'the disk in a pure layer',
    path: 'src/page/disk.ts',
    code: `import { readFileSync } from 'node:fs';
export const read = (): string => readFileSync('x', 'utf8');`,
    reports: [[direction, 'src/page does not import node:fs']],
  },
  {
    name: 'a hash in a pure layer',
    path: 'src/pdf/hash.ts',
    code: `import { createHash } from 'node:crypto';
export const hash = (text: string): string => createHash('sha256').update(text).digest('hex');`,
    reports: [],
  },
  {
    name: 'the full puppeteer, which obeys files of the folder it runs in',
    path: 'src/host/full-puppeteer.ts',
    code: `export const load = async (): Promise<unknown> => import('puppeteer');`,
    reports: [[direction, 'puppeteer is not a package that the program imports']],
  },
  {
    name: 'a heavy package before it is needed',
    path: 'src/host/eager.ts',
    code: `import { launch } from 'puppeteer-core';
export const start: unknown = launch;`,
    reports: [[direction, "write `await import('puppeteer-core')` where it is used"]],
  },
  {
    name: 'a heavy package when it is needed',
    path: 'src/host/lazy.ts',
    code: `import type { Browser } from 'puppeteer-core';
export const start = async (): Promise<Browser> => (await import('puppeteer-core')).launch();`,
    reports: [],
  },
  {
    name: 'the browser in another layer',
    path: 'src/exporters/browser.ts',
    code: `export const load = async (): Promise<unknown> => import('puppeteer-core');`,
    reports: [[direction, 'Only src/host imports puppeteer-core.']],
  },
  {
    name: 'clock, chance, locale and time zone',
    path: 'src/sections/ambient.ts',
    code: `export const all = (): unknown[] => [
  Date.now(),
  new Date(),
  Math.random(),
  'a'.localeCompare('b'),
  new Date(0).getHours(),
  new Intl.NumberFormat(),
  new Intl.NumberFormat('en'),
];`,
    reports: [
      [ambient, '`Date.now` differs in each run.'],
      [ambient, '`new Date()` reads the clock.'],
      [ambient, '`Math.random` differs in each run.'],
      [ambient, '`localeCompare` depends on the machine.'],
      [ambient, '`getHours` depends on the machine.'],
      [ambient, '`new Intl.NumberFormat` without a locale'],
    ],
  },
  {
    name: 'terminal, environment and network',
    path: 'src/exporters/globals.ts',
    code: `export const all = async (): Promise<unknown> => {
  console.log(process.env);
  return fetch('https://example.org');
};`,
    reports: [
      [globals, "'console'"],
      [globals, "'process'"],
      [globals, "'fetch'"],
    ],
  },
  {
    name: 'the same in a layer that meets the world',
    path: 'src/host/globals.ts',
    code: `import { hostname } from 'node:os';
export const all = (): unknown[] => [Date.now(), process.pid, hostname()];`,
    reports: [],
  },
  {
    name: 'a circle of types',
    path: 'src/model/circle.ts',
    code: `import type { Back } from './back.ts';
export interface Circle {
  readonly back: Back;
}`,
    reports: [['import(no-cycle)', 'ependency cycle']],
  },
  {
    name: 'the other half of the circle',
    path: 'src/model/back.ts',
    code: `import type { Circle } from './circle.ts';
export interface Back {
  readonly circle: Circle;
}`,
    reports: [['import(no-cycle)', 'ependency cycle']],
  },
  {
    name: 'any, an assertion and a default',
    path: 'src/model/loose.ts',
    code: `const loose = (value: any): string | undefined => value;
export default loose(1)!;`,
    reports: [
      ['typescript(no-explicit-any)', 'Unexpected `any`'],
      ['typescript(no-non-null-assertion)', 'Forbidden non-null assertion'],
      ['import(no-default-export)', 'Prefer named exports'],
    ],
  },
];
