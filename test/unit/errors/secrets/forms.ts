/** All forms of secrets. */
import { blocks } from './blocks.ts';
import { codes } from './codes.ts';
import type { Form } from './form.ts';
import { documents } from './documents.ts';
import { keys } from './keys.ts';
import { accounts, cards, groupedCards } from './money.ts';
import { named } from './named.ts';
import { namedKeys } from './named-keys.ts';
import { people } from './people.ts';
import { cookies, headers, tokens, urls } from './web.ts';

export const forms: readonly Form[] = [
  ...keys,
  ...namedKeys,
  ...named,
  ...headers,
  ...cookies,
  ...urls,
  ...tokens,
  ...blocks,
  ...cards,
  ...groupedCards,
  ...accounts,
  ...codes,
  ...people,
  ...documents,
];
