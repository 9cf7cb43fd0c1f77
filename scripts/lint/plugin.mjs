/** Lint rules of this repository that no linter ships: the direction of imports, and the sameness of output. */
import { importDirection } from './import-direction.mjs';
import { noAmbientInput } from './no-ambient-input.mjs';

export default {
  meta: { name: 'parapet' },
  rules: { 'import-direction': importDirection, 'no-ambient-input': noAmbientInput },
};
