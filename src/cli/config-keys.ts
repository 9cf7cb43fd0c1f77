/** What a `parapet.config.yaml` may say, and which option of the command line each of it stands for. */
import { PAPERS } from '../page/format.ts';
import { PROFILES } from '../sections/profile.ts';
import { THRESHOLDS } from './threshold.ts';

/** The name of the file. */
export const CONFIG_NAME = 'parapet.config.yaml';

/** How the values of a key are read: a path counts from the folder of the file that it is written in. */
type Kind = 'text' | 'number' | 'path' | 'pattern' | 'format' | 'diff-format';

/** A key of a config. */
export interface ConfigKey {
  readonly key: string;
  /** The option that it stands for; null where it is none. */
  readonly option: string | null;
  readonly kind: Kind;
  /** Whether it is a list. */
  readonly many: boolean;
  readonly choices: readonly string[] | null;
}

function one(key: string, kind: Kind, choices: readonly string[] | null = null): ConfigKey {
  return { key, option: key, kind, many: false, choices };
}

function many(
  key: string,
  option: string | null,
  kind: Kind,
  choices: readonly string[] | null = null,
): ConfigKey {
  return { key, option, kind, many: true, choices };
}

/** The key that names another config, whose keys hold where this one is silent. */
export const EXTENDS: ConfigKey = { ...one('extends', 'path'), option: null };

/** The key for what `diff` writes: what `check` writes is about one state, and would be written over. */
export const DIFF_FORMATS_KEY = 'diff-formats';

/** Every key, in the order in which `parapet config` shows them. */
export const CONFIG_KEYS: readonly ConfigKey[] = [
  EXTENDS,
  many('specs', null, 'pattern'),
  many('environments', 'environment', 'text'),
  many('formats', 'format', 'format'),
  many(DIFF_FORMATS_KEY, null, 'diff-format'),
  one('fail-on', 'text', THRESHOLDS),
  one('max-warnings', 'number'),
  one('concurrency', 'number'),
  one('max-exception-days', 'number'),
  one('baseline', 'path'),
  one('out', 'path'),
  many('forms', 'only', 'text', ['pdf', 'html', 'md', 'json']),
  one('profile', 'text', PROFILES),
  one('paper', 'text', PAPERS),
  one('icons', 'path'),
  one('theme', 'path'),
  many('rules', 'rules', 'path'),
];
