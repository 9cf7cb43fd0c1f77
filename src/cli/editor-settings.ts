/** Settings that tell an editor which files are specs and which schema they have. Nothing is fetched. */

/** The file beside the specs that holds the schema; `parapet schema` prints it, `parapet init` writes it. */
export const SCHEMA_FILE = 'design-spec.schema.json';

/** The file beside it with the schema of files that specs include; `parapet schema design-fragment` prints it. */
export const FRAGMENT_SCHEMA_FILE = 'design-fragment.schema.json';

/** What specs are called, as patterns of paths. */
const SPECS: readonly string[] = ['design.yaml', '*.design.yaml', 'designs/**/*.yaml'];

/** What files that specs include are called. */
const FRAGMENTS: readonly string[] = ['org/**/*.yaml'];

/** For `.vscode/settings.json`: the keys of the YAML extension, which other clients of its server know too. */
export const EDITOR_SETTINGS: Readonly<Record<string, unknown>> = {
  'yaml.schemas': { [`./${SCHEMA_FILE}`]: SPECS, [`./${FRAGMENT_SCHEMA_FILE}`]: FRAGMENTS },
  'yaml.schemaStore.enable': false,
  'yaml.kubernetesCRDStore.enable': false,
  'yaml.validate': true,
  'yaml.completion': true,
  'yaml.hover': true,
  'redhat.telemetry.enabled': false,
};
