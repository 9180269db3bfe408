/** What the search offers when it has no results: every symptom and every article; and the topics to narrow by. */
import { isText, listOf, maybe, shaped, type Guard } from './guards.ts';

export interface Topic {
  id: string;
  title: string;
}

export interface SearchListsData {
  symptoms: { url: string; title: string }[];
  articles?: { url: string; title: string }[];
  topics: Topic[];
}

const isItems = listOf(shaped<SearchListsData['symptoms'][number]>({ url: isText, title: isText }));

export const isLists: Guard<SearchListsData> = shaped<SearchListsData>({
  symptoms: isItems,
  articles: maybe(isItems),
  topics: listOf(shaped<Topic>({ id: isText, title: isText })),
});
