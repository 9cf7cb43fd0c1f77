/** A `theme.yaml` to begin with: valid at once, with everything that may be said in comments, as it is without a theme. */
import { nodeOf, propertiesOf, type SchemaNode } from '../spec/schema-view.ts';
import type { Light, Palette } from './colours.ts';
import { themeSchema } from './theme-schema.generated.ts';

/** The text; `palettes` are the package's own colours. */
export function starterTheme(palettes: Readonly<Record<Light, Palette>>): string {
  return `# yaml-language-server: $schema=theme.schema.json
# The look of your organization's documents. What is in comments is as it is without a theme; take the \`#\` away and
# change it. \`parapet theme check FOLDER\` tells what is wrong, \`parapet build SPEC --theme FOLDER\` shows it.
parapet-theme: 1
theme:
  id: house # printed in every document made with it
  title: Our house style

# ${described('colours')}
#colours:
${colourLines('colours', palettes.colours)}

# ${described('night')}
#night:
${colourLines('night', palettes.night)}

# ${described('logo')}
#logo: { file: images/logo.svg, height: 9 } # millimetres; the width follows

# ${described('fonts')}
#fonts:
#  sans: # all text, and the drawings
#    regular: fonts/sans-regular.woff2
#    italic: fonts/sans-italic.woff2 # ours if left out
#    semibold: fonts/sans-semibold.woff2 # the bold one if left out
#    bold: fonts/sans-bold.woff2
#  mono: # names and values of the spec
#    regular: fonts/mono-regular.woff2
#    bold: fonts/mono-bold.woff2

#texts:
#  owner: Acme AG # beside the logo, or in its place
#  header: Acme # before the title at the top of every page
#  footer: Acme Architecture Board # behind the classification at the bottom of every page
#  confidentiality: # your words for the classifications of a design
#    public: Public
#    internal: Internal
#    confidential: Confidential
#    restricted: Restricted
#    none: Not classified

#page: { paper: a4, cover: false } # a4 or letter

# Templates: \`parapet theme init FOLDER --template sections/cover\` copies one of ours into the folder, to be changed.
`;
}

function colourLines(light: Light, { colours }: Palette): string {
  return Object.entries(colours)
    .map(([name, value]) => `#  ${name}: "${value}" # ${lowered(described(light, name))}`)
    .join('\n');
}

/** The sentence by which the schema describes a key. */
function described(...keys: readonly string[]): string {
  let node: SchemaNode = themeSchema;
  for (const key of keys) node = nodeOf(propertiesOf(node)[key]) ?? {};
  return typeof node['description'] === 'string' ? node['description'] : '';
}

function lowered(sentence: string): string {
  return (sentence.charAt(0).toLowerCase() + sentence.slice(1)).replace(/\.$/, '');
}
