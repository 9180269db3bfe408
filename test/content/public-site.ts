/** The site under a base as it is built for a public address, which some files need: `SITE_URL`, as package.json has it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { siteUnderBase } from './site.ts';

const ADDRESS = 'https://kb.example';

/** Where that site lies, for everybody. */
export const publicRoot = `${ADDRESS}${siteUnderBase.base}`;

if (!existsSync(join(siteUnderBase.folder, 'sitemap.xml')))
  throw new Error(
    `The site in ${siteUnderBase.folder} does not know its public address: build it with SITE_URL=${ADDRESS} as well, as “npm test” does.`,
  );
