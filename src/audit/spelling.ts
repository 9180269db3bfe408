/** Words are spelled right. By itself, because the dictionaries load late. */
import { spellCheckDocument } from 'cspell-lib';
import type { Issue } from '../reader/issue.ts';
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
} from './prose.ts';
import type { Content } from '../reader/read.ts';
import { SOURCE_KINDS } from '../content/schema.ts';

/** American English and the words of the trade. A passage may be wrong as often as it likes. */
const settings = {
  language: 'en-US',
  dictionaries: ['en_us', 'softwareTerms'],
  numSuggestions: 3,
  maxNumberOfProblems: Infinity,
  maxDuplicateProblems: Infinity,
};

/** Every word of the prose is in the dictionary or in words.txt. */
export async function auditSpelling(content: Content): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const passage of passagesOf(content)) issues.push(...(await misspelled(passage, content)));
  return issues;
}

/** What is checked. Phrases are not: they hold what people mistype. */
function passagesOf(content: Content): Passage[] {
  return [
    ...bodies(content),
    ...frontmatter(content),
    ...questionWords(content),
    ...plannerWords(content),
    ...checklistWords(content),
    ...pictureWords(content),
    ...recordWords(content.symptoms, 'title', 'short', 'summary'),
    ...recordWords(content.topics, 'title', 'summary'),
    ...recordWords(content.people, 'name', 'chip', 'first', 'decides'),
    ...recordWords(content.facts, 'claim', 'dispute'),
    ...['name', 'tagline', 'hero', 'lead', 'others', 'disclaimer', 'guides', 'askPromise', 'solved'].flatMap((key) =>
      passageAt(content.site, [key]),
    ),
    ...['greeting', 'readOn', 'signOff'].flatMap((key) => passageAt(content.site, ['reply', key])),
    ...requestWords(content),
    ...SOURCE_KINDS.flatMap((kind) => passageAt(content.site, ['sourceKinds', kind])),
  ];
}

async function misspelled(passage: Passage, { words, folder }: Content): Promise<Issue[]> {
  const document = { uri: 'passage.txt', text: proseOf(passage), languageId: 'plaintext', locale: 'en-US' };
  // No settings from the folder or the home of whoever runs this: the result is the same everywhere.
  const options = { noConfigSearch: true, generateSuggestions: true };
  const { issues, errors = [] } = await spellCheckDocument(document, options, { ...settings, words });
  // Without its dictionary it would find nothing wrong, or everything.
  if (errors.length > 0) throw new AggregateError(errors, 'the spelling cannot be checked');
  return issues.map(({ text, offset, suggestions = [] }) => ({
    file: passage.file,
    line: lineAt(passage, offset),
    message: `“${text}” is not in the dictionary or ${folder}/words.txt; suggestions: ${suggestions.join(', ') || 'none'}`,
  }));
}
