/** `npm run publish-addresses`: puts the new addresses of the built site on the list of those given out. It removes none. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { addressesOf, published } from './addresses.ts';
import { Failure, run } from './command.ts';

const DIST = 'dist';
const LIST = 'test/content/openai/published.txt';

await run({ usage: 'npm run publish-addresses' }, () => {
  if (!existsSync(DIST)) throw new Failure('There is no built site: run npm run build first.');
  const addresses = addressesOf(DIST);
  const { list, added } = published(readFileSync(LIST, 'utf8'), addresses);
  writeFileSync(LIST, list);
  for (const address of added) console.log(address);
  console.log(`${added.length} of ${addresses.length} addresses are new in ${LIST}`);
});
