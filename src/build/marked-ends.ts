/** Every script says where it ends. */
import type { Plugin } from 'vite';

/**
 * Marks the end of every script, so that one that was cut short is told from a whole one before it runs.
 * @param mark the last characters of a sound one
 */
export function markedEnds(mark: string): Plugin {
  return {
    name: 'marked-ends',
    apply: 'build',
    generateBundle: (_options, bundle) => {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = `${file.code.trimEnd()}\n${mark}\n`;
    },
  };
}
