/**
 * Writes the licences of everything that the site sends to its readers: of what the bundler put into the scripts, of the
 * search, and of data that was copied into the repository with its licence beside it.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LICENCES_FILE, licencesFile } from './file.ts';
import { copiedBelow, packageFolder, readPackage } from './packages.ts';

/** What is put into the site without the bundler. */
const UNBUNDLED = ['pagefind'];

/** Named after Vite, and written in `astro.config.mjs` of this project. */
const OWN = '\0vite/preload-helper.js';

/**
 * The integration; the build fails where something ships without a licence text.
 * @param pack the folder of the content
 */
export function licences(pack: string): AstroIntegration {
  const folders = new Set<string>();
  let root = '';
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = fileURLToPath(config.root).replace(/[/\\]$/, '');
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'licences',
                generateBundle(_options, bundle) {
                  // The pages are made by other code, which stays here.
                  if (this.environment.name !== 'client') return;
                  for (const output of Object.values(bundle)) {
                    if (output.type !== 'chunk') continue;
                    for (const [id, { renderedLength }] of Object.entries(output.modules)) {
                      const folder = renderedLength > 0 && id !== OWN ? packageFolder(id, root) : undefined;
                      if (folder !== undefined) folders.add(folder);
                    }
                  }
                },
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (folders.size === 0)
          throw new Error('no packages were seen in the scripts: the licenses would be incomplete');
        for (const name of UNBUNDLED) folders.add(`${root}/node_modules/${name}`);
        const shipped = [
          ...[...folders].map(readPackage),
          ...copiedBelow(`${root}/src`),
          ...copiedBelow(pack, 'The words of this site'),
        ];
        const text = licencesFile(readPackage(root), shipped);
        await writeFile(new URL(LICENCES_FILE, dir), text);
        logger.info(`wrote the licenses of ${shipped.length} packages`);
      },
    },
  };
}
