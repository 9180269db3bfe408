/** What the search is taught can be read, and is about something that exists. */
import { parseEntries } from '../../search/words.ts';
import { nearestChoices, type Rule } from '../rule.ts';

/** Every line of the lists of synonyms and misspellings is an entry. */
export const wordEntriesInForm: Rule = ({ search }) =>
  [search.synonyms, search.misspellings].flatMap(({ file, text }) =>
    parseEntries(text).broken.map((line) => ({
      file,
      line,
      message: 'this is not an entry; write “word: said instead, said instead”, with one colon and no empty part',
    })),
  );

/** What people say is kept under the id of a fix. */
export const saidOfFixes: Rule = ({ search, fixes }) => {
  const ids = fixes.map(({ id }) => id);
  return search.said
    .filter(({ id }) => !ids.includes(id))
    .map(({ id, file }) => ({
      file,
      line: 1,
      message: `“${id}” is not a fix; name the file after its fix; ${nearestChoices(id, ids)}`,
    }));
};

/** Where the search is taught what people say of most fixes, it is of all: the others would be found last. */
export const fixesSaid: Rule = ({ search, fixes }) => {
  const said = new Set(search.said.map(({ id }) => id));
  const silent = fixes.filter(({ id }) => !said.has(id));
  if (silent.length > fixes.length / 2) return [];
  return silent.map(({ id, file }) => ({
    file,
    line: 1,
    message: `the search does not know what people who need this fix say; write it to …/search/said/${id}.txt, one wording per line`,
  }));
};

/** No line is said twice: it would find the wrong fix as well as the right one. */
export const saidOnce: Rule = ({ search }) => {
  const first = new Map<string, string>();
  return search.said.flatMap(({ file, text }) =>
    text.split('\n').flatMap((said, index) => {
      const words = said.trim().toLowerCase();
      const before = first.get(words);
      first.set(words, before ?? `${file}:${index + 1}`);
      return words === '' || before === undefined
        ? []
        : [{ file, line: index + 1, message: `this line is also at ${before}; keep it only where it belongs` }];
    }),
  );
};
