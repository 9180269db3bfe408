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

/** The words of pages, questions, symptoms, tools and checklists. */
export function claims(content: Content): Passage[] {
  return [
    ...bodies(content),
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

/**
 * Every place in prose outside of `<Fact>` that a pattern finds.
 * @param pattern with the flag g
 * @param say what is wrong with what was found, and what would be right
 */
export function outsideFacts(passages: readonly Passage[], pattern: RegExp, say: (found: string) => string): Issue[] {
  return passages.flatMap((passage) =>
    [...proseOf(passage, ['Fact']).matchAll(pattern)].map(({ 0: found, index }) => ({
      file: passage.file,
      line: lineAt(passage, index),
      message: say(found),
    })),
  );
}
