/** Mermaid in Markdown, which sites draw for their readers. */

/**
 * Mermaid source for a fence: characters that travel as private-use ones become Mermaid's own codes, so
 * that none of them has a meaning there.
 */
export function mermaidFence(source: string): string {
  // The room for an emblem is for drawings of our own.
  const codes = source.replace(/\ue0a0{2,}/g, '').replace(/[\ue000-\ue100]/g, (character) => {
    const point = character.charCodeAt(0) - 0xe000;
    return `#${point === 0x100 ? 0xfb02 : point};`;
  });
  return `\`\`\`mermaid\n${codes.trim()}\n\`\`\`\n`;
}
