/** What is fetched is looked at before it is believed: small checks of shape, since what checks the content is too heavy here. */
import type { SearchData } from './data.ts';

export type Guard<T = unknown> = (value: unknown) => value is T;

export const isText: Guard<string> = (value) => typeof value === 'string';

export const listOf =
  <T>(is: Guard<T>): Guard<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.every(is);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A plain object, each value of which is so. */
export const recordOf =
  <T>(is: Guard<T>): Guard<Record<string, T>> =>
  (value): value is Record<string, T> =>
    isObject(value) && Object.values(value).every(is);

export const maybe =
  <T>(is: Guard<T>): Guard<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || is(value);

/** An object whose properties are so, each its own; what is not named here does not matter. */
export const shaped =
  <T>(shape: { [Name in keyof T]?: Guard<T[Name]> }): Guard<T> =>
  (value): value is T =>
    isObject(value) &&
    Object.entries<Guard | undefined>(shape).every(([name, is]) =>
      is?.(Object.hasOwn(value, name) ? value[name] : undefined),
    );

const isKey: Guard<string> = (value): value is string =>
  isText(value) && /^(?:fix|tree|error|question|article|checklist|tool)\/[^/]+$/.test(value);

export const isTexts: Guard<string[]> = listOf(isText);

const isEntry: Guard<SearchData['entry']> = shaped<SearchData['entry']>({
  version: isText,
  include_characters: isTexts,
  languages: recordOf(shaped<{ hash: string; wasm: string }>({ hash: isText, wasm: isText })),
});

export const isSearchData: Guard<SearchData> = shaped<SearchData>({
  entry: isEntry,
  words: shaped<SearchData['words']>({
    stop: isTexts,
    question: isTexts,
    synonyms: recordOf(isTexts),
    misspellings: recordOf(isText),
  }),
  pages: listOf(
    shaped<SearchData['pages'][number]>({
      key: isKey,
      title: isText,
      at: maybe(isText),
      topic: maybe(isText),
      causes: maybe(isTexts),
      fixes: maybe(isTexts),
    }),
  ),
});
