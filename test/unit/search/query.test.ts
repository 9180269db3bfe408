import { describe, expect, test } from 'vitest';
import { isPlain } from '../../../src/search/plain.ts';
import { prepareQuery } from '../../../src/search/query.ts';
import { parseEntries, searchWords } from '../../../src/search/words.ts';
import { content } from '../real-content.ts';

const known = searchWords({
  question: 'why how',
  stop: '# a comment\nmy was why\nis the not it so what isn’t',
  synonyms:
    'refund: money back, reimburse\nauto recharge: auto top-up\nempty: ran out, no credits\npayment completed: charged but no credits',
  misspellings: 'declined: declied, decliend',
});

describe('a prepared query', () => {
  test.each([
    ['my card was declined', ['card', 'declined']],
    ['Error: insufficient_quota!', ['error', 'insufficient_quota']],
    ['why is the 3-D Secure page not showing?', ['3-d', 'secure', 'page', 'showing']],
    ["I've paid $5.00 twice", ['ive', 'paid', '$5.00', 'twice']],
    ['card card CARD', ['card']],
    ['my card isn’t declied', ['card', 'declined']],
  ])('%s', (text, words) => {
    expect(prepareQuery(text, known).words).toEqual(words);
  });

  test('only stop words are kept, since something was meant', () => {
    expect(prepareQuery('why is it so', known).words).toEqual(['why', 'is', 'it', 'so']);
  });

  test('what people say finds the word of the site, however many words it has', () => {
    expect(prepareQuery('I want my money back', known).instead).toEqual(['refund']);
    expect(prepareQuery('Auto top-up ran out', known).instead).toEqual(['auto recharge', 'empty']);
  });

  test('what is said in more words is not taken for a part of it', () => {
    expect(prepareQuery('no credits', known).instead).toEqual(['empty']);
    expect(prepareQuery('I was charged but no credits', known).instead).toEqual(['payment completed']);
    expect(prepareQuery('charged but no credits, and it ran out', known).instead).toEqual([
      'payment completed',
      'empty',
    ]);
  });

  test('a word that was typed is not looked for twice', () => {
    expect(prepareQuery('refund, reimburse', known).instead).toEqual([]);
  });

  test('a pasted page is cut', () => {
    const page = Array.from({ length: 400 }, (_, index) => `word${index}`).join(' ');
    expect(prepareQuery(page, known).words).toHaveLength(24);
  });

  test('nothing typed, nothing sought', () => {
    expect(prepareQuery('  …  ', known)).toEqual({ words: [], instead: [], asks: false });
  });

  test('a question is told by its first word', () => {
    expect(prepareQuery('How do refunds work', known).asks).toBe(true);
    expect(prepareQuery('refunds, how', known).asks).toBe(false);
  });
});

describe('what every object has is a plain word', () => {
  const inherited = Object.getOwnPropertyNames(Object.prototype);

  test.each(inherited)('%s, of which nothing was taught', (name) => {
    const [word = ''] = /[a-z_]+/.exec(name.toLowerCase()) ?? [];
    for (const text of [name, `${word} ${name} card`]) {
      const { words, instead } = prepareQuery(text, known);
      expect(words).toContain(word);
      expect(words.every((each) => typeof each === 'string')).toBe(true);
      expect(instead).toEqual([]);
    }
  });

  test.each(inherited)('%s, taught', (name) => {
    const word = name.toLowerCase();
    const taught = searchWords({
      stop: '',
      question: '',
      synonyms: `refund: ${word}\n${word}: payback`,
      misspellings: `credit: ${word}`,
    });
    const sent = JSON.parse(JSON.stringify(taught)) as typeof taught;
    expect(prepareQuery(word, { ...sent, misspellings: {} }).instead).toEqual(['refund']);
    expect(prepareQuery('payback', sent).instead).toEqual([word]);
    expect(prepareQuery(word, sent).words).toEqual(['credit']);
  });
});

test('an entry without a colon, or with nothing behind it, is named by its line', () => {
  expect(parseEntries('# said\nrefund: money back\nno colon\nempty:\na: b,,c\na: b: c').broken).toEqual([3, 4, 5, 6]);
});

describe('few plain words need neither recognition nor redaction', () => {
  test.each(['card declined', 'no 3ds page'.replace('3', ''), 'money back?', 'Kreditkarte abgelehnt'])('%s', (text) => {
    expect(isPlain(text)).toBe(true);
  });

  const { errors } = content;
  const codes = Object.values(errors.data).flatMap(({ match }) => match.code.filter((code) => code.includes('_')));
  test.each([...new Set(codes), 'ann@example.org', 'pin 4821', 'sk-abcdefghijklmnop', 'Your card was declined'])(
    'not so: %s',
    (text) => {
      expect(isPlain(text)).toBe(false);
    },
  );
});
