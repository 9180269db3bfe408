/** A way through somebody’s menus is a claim: it stands where its source and date are shown. */
import { passageAt, type Passage } from '../prose.ts';
import type { Content } from '../../reader/read.ts';
import { outsideFacts } from './outside-facts.ts';
import type { Rule } from '../rule.ts';

const name = String.raw`[“"]?[A-Z][\w-]*`;
/** “Settings, Network”, “Network, then Proxy”, “Settings > Network”, “under Network, Proxy”. */
const path = new RegExp(
  [
    String.raw`\b[Ss]ettings,(?: (?:and )?then)? ${name}`,
    String.raw`\b[A-Z][\w-]*, (?:and )?then ${name}`,
    String.raw`\b[A-Z][\w-]* > ${name}`,
    String.raw`\bunder [A-Z][\w-]*, ${name}`,
  ].join('|'),
  'g',
);

/** Every menu path in prose stands inside `<Fact>`; where none can stand, the page is named instead. */
export const pathsInFacts: Rule = (content) =>
  outsideFacts(
    content,
    {
      pattern: path,
      say: (found) => `“${found}” is a menu path outside <Fact>`,
      without: 'name the page without the path to it',
    },
    errorWords(content),
  );

function errorWords({ errors }: Content): Passage[] {
  return errors.files.flatMap((error) => ['means', 'proves', 'notProves'].flatMap((key) => passageAt(error, [key])));
}
