/** What may be said only where its source and date are shown. */
import type { Issue } from '../../reader/issue.ts';
import {
  bodies,
  checklistWords,
  frontmatter,
  lineAt,
  passageAt,
  pictureWords,
  plannerWords,
  proseOf,
  questionWords,
  recordWords,
  requestWords,
  type Passage,
} from '../prose.ts';
import type { Content } from '../../reader/read.ts';

/** The words of questions, symptoms, tools and checklists, and of pages what no reader sees a source beside. */
function bareWords(content: Content): Passage[] {
  const known = bare.get(content) ?? bareWordsIn(content);
  bare.set(content, known);
  return known;
}

/** Found once, since several rules ask. */
const bare = new WeakMap<Content, Passage[]>();

function bareWordsIn(content: Content): Passage[] {
  return [
    ...frontmatter(content),
    ...questionWords(content),
    ...plannerWords(content),
    ...checklistWords(content),
    ...recordWords(content.symptoms, 'title', 'short', 'summary'),
    ...requestWords(content),
    ...content.pictures.flatMap((picture) =>
      // What samples, sums and screens show is an example, and says so.
      ['route', 'sides'].includes(picture.data.kind)
        ? pictureWords({ pictures: [picture] })
        : passageAt(picture, ['caption']),
    ),
  ];
}

/** All of these, and the bodies of pages. */
export function claims(content: Content): Passage[] {
  return [...bodies(content), ...bareWords(content)];
}

interface Sought {
  /** With the flag g. */
  pattern: RegExp;
  /** What is wrong with what was found. */
  say: (found: string) => string;
  /** How it is said where no source can be shown. */
  without: string;
}

/**
 * Every place in prose outside of `<Fact>` that a pattern finds: of pages, questions, symptoms, tools and checklists.
 * @param more passages besides, which cannot show a source either
 */
export function outsideFacts(
  content: Content,
  { pattern, say, without }: Sought,
  more: readonly Passage[] = [],
): Issue[] {
  const find = (passages: readonly Passage[], remedy: string): Issue[] =>
    passages.flatMap((passage) =>
      [...proseOf(passage, ['Fact']).matchAll(pattern)].map(({ 0: found, index }) => ({
        file: passage.file,
        line: lineAt(passage, index),
        message: `${say(found)}; ${remedy}`,
      })),
    );
  return [
    ...find(bodies(content), `wrap it in <Fact id="…">, or ${without}`),
    ...find([...bareWords(content), ...more], `no source can be shown here, so ${without}`),
  ];
}
