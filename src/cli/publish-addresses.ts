/** `npm run publish-addresses`: puts the new addresses of the built site on the list of those given out. It removes none. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { addressesOf, published } from './addresses.ts';
import { builtFolder } from './built.ts';
import { Failure, run } from './command.ts';
import { publishedList } from './kept.ts';

await run({ usage: 'npm run publish-addresses' }, () => {
  const file = publishedList(process.cwd());
  const dist = builtFolder();
  if (!existsSync(dist)) throw new Failure(`There is no built site in ${dist}: run npm run build first.`);
  const addresses = addressesOf(dist);
  const { list, added } = published(readFileSync(file, 'utf8'), addresses);
  writeFileSync(file, list);
  for (const address of added) console.log(address);
  console.log(`${added.length} of ${addresses.length} addresses are new in ${file}`);
});
