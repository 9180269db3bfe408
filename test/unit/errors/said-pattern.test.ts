import { describe, expect, test } from 'vitest';
import { findSaid, wordsIn } from '../../../src/errors/said-find.ts';
import { parseSaid } from '../../../src/errors/said-pattern.ts';

const found = (pattern: string, text: string): string[] => {
  const words = wordsIn(text);
  return findSaid(words, parseSaid(pattern)).map(({ from, to }) =>
    text.slice(words.tokens[from]?.start, words.tokens[to - 1]?.end),
  );
};

describe('a pattern of what people say', () => {
  test.each([
    ['have not paid', "I haven't paid", "haven't paid"],
    ['cannot pay', 'I can’t pay', 'can’t pay'],
    ['topped up', 'Topped-up', 'Topped-up'],
    ['(bought|paid for) credits?', 'who paid for credit here', 'paid for credit'],
    ['(my )?card', 'A card', 'card'],
    ['pay(s|ing)?', 'who is paying', 'paying'],
    ['(my (own )?|the )card', 'on my own card', 'my own card'],
    ['platform openai com', 'see platform.openai.com.', 'platform.openai.com'],
    ['paid … balance', 'paid, as I said, the balance', 'paid, as I said, the balance'],
    ['paid …9… balance', 'paid one two three four five six seven eight balance', undefined],
    ['<number> minutes ago', '10 minutes ago', '10 minutes ago'],
    ['balance <money>', 'Balance: $ 1,000.50', 'Balance: $ 1,000.50'],
    ['<number> credits', '$5 credits', '$5 credits'],
  ])('%s finds what it means in %j', (pattern, text, expected) => {
    expect(found(pattern, text)).toEqual([expected ?? text]);
  });

  test.each([
    ['<money>', 'Error 429'],
    ['<number>', 'gpt-4o'],
    ['paid … balance', 'paid one two three four five six seven balance'],
    ['card … declined', 'a card that is never declined'],
    ['a card', 'a. Card'],
  ])('%s does not find %j', (pattern, text) => {
    expect(found(pattern, text)).toEqual([]);
  });

  test('each place is found, and the nearest words are joined', () => {
    expect(found('a … b', 'a a b. a c b')).toEqual(['a b', 'a c b']);
  });
});

describe('what is no pattern is refused, with what is wrong', () => {
  test.each([
    ['(paid', 'a parenthesis is not closed'],
    ['paid)', 'a parenthesis is closed but was never opened'],
    ['?paid', 'a ? goes after the letter or parenthesis that it makes optional'],
    ['paid, balance', 'only words, (one|another), ?, <number>, <money> and “ … ” with spaces around it can be used'],
    ['paid.*balance', 'only words, (one|another), ?, <number>, <money> and “ … ” with spaces around it can be used'],
    ['paid…balance', 'only words, (one|another), ?, <number>, <money> and “ … ” with spaces around it can be used'],
    ['<sum> paid', '<sum> is not known; valid: <number>, <money>'],
    ['paid … (now)?', 'a part on either side of a gap needs a word that is not optional'],
    ['', 'a part on either side of a gap needs a word that is not optional'],
    ['a …50… b', 'a gap has at most 20 words'],
    [
      '(a|b|c|d|e|f|g)(a|b|c|d|e|f|g)(a|b|c|d|e|f|g)',
      'it stands for more than 240 wordings; split it into two patterns',
    ],
  ])('%s', (pattern, message) => {
    expect(() => parseSaid(pattern)).toThrow(new SyntaxError(message));
  });
});
