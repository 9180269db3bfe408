/** A way through somebody’s menus is a claim: it stands where its source and date are shown. */
import { bodies, frontmatter, lineAt, passageAt, proseOf, questionWords, recordWords, type Passage } from '../prose.ts';
import type { Rule } from './rule.ts';

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
  [
    ...bodies(content),
    ...frontmatter(content),
    ...questionWords(content),
    ...recordWords(content.symptoms, 'title', 'short', 'summary'),
    ...content.errors.files.flatMap((error) =>
      ['means', 'proves', 'notProves'].flatMap((key) => passageAt(error, [key])),
    ),
    ...content.checklists.flatMap((list) =>
      list.data.parts.flatMap(({ items }, part) =>
        items.flatMap((_, item) =>
          ['do', 'why'].flatMap((key) => passageAt(list, ['parts', part, 'items', item, key])),
        ),
      ),
    ),
  ].flatMap(pathsOf);

function pathsOf(passage: Passage): ReturnType<Rule> {
  return [...proseOf(passage, ['Fact']).matchAll(path)].map((match) => ({
    file: passage.file,
    line: lineAt(passage, match.index),
    message: `“${match[0]}” is a menu path outside <Fact>; wrap it in <Fact id="…">, or name the page without the way to it`,
  }));
}
