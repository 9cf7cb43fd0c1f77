/** The option by which the look of an organization is named. */
import { type Option, textNamed } from './command.ts';

/** `--theme themes/acme`. */
export const THEME_OPTION: Option = textNamed(
  'theme',
  null,
  'FOLDER',
  'The look of your organization: a folder with a theme.yaml',
);
