import { checkSync } from 'recheck';
import { describe, expect, test } from 'vitest';
import { readAnswers, type Said } from '../../../src/errors/read-answers.ts';
import { TOKEN } from '../../../src/errors/tokens.ts';

// In this process, without Java and without a worker: the same everywhere.
process.env.RECHECK_SYNC_BACKEND = 'pure';

const said: Said = {
  questions: {
    paid: {
      'api-credit': ['(bought|paid for|added|topped up) … api credits?', '(topped up|added) <money>'],
      plan: ['(pay for|paid for|have) … plus plan', 'plus subscription'],
      nothing: ['(have not|never) paid', 'no api credits?'],
    },
    when: {
      today: ['paid … (today|just now|<number> minutes? ago)'],
      earlier: ['paid … (yesterday|last week|<number> (days?|weeks?) ago)'],
    },
    balance: {
      positive: ['(balance|billing page) (is|shows) <money>'],
      zero: ['balance (is|shows) (zero|empty)', 'balance (is|shows) (0|<money> only)'],
    },
  },
  trees: {
    declined: ['card (was|is|gets) (declined|refused|rejected)'],
    empty: ['credits? … (gone|missing)'],
  },
};
const read = (text: string) => readAnswers(text, said);
const answers = (text: string) => read(text).answers;

describe('what people write is read for answers', () => {
  test.each([
    ['I topped up $20', { paid: 'api-credit' }],
    ['TOPPED-UP 20 dollars', { paid: 'api-credit' }],
    ['added 20€ and nothing works', { paid: 'api-credit' }],
    ['i bought some of the API credits', { paid: 'api-credit' }],
    ['I haven’t paid', { paid: 'nothing' }],
    ['I havent paid', { paid: 'nothing' }],
    ['I have\nnot paid', { paid: 'nothing' }],
    ['I paid 5 minutes ago', { when: 'today' }],
    ['I paid for it 3 days ago', { when: 'earlier' }],
    ['billing page shows $4.50', { balance: 'positive' }],
  ])('%j', (text, expected) => {
    expect(answers(text)).toEqual(expected);
  });

  test('with the words that decided, as they were written', () => {
    expect(read('Hello! I  Topped-up\n20 USD, so what?').read).toEqual([
      { question: 'paid', option: 'api-credit', words: 'Topped-up 20 USD' },
    ]);
  });

  test('a symptom says where to start, when it is only one', () => {
    expect(read('my card gets declined').tree).toEqual({ id: 'declined', words: 'card gets declined' });
    expect(read('my card is refused, and my credit is gone').tree).toBeUndefined();
    expect(read('hello').tree).toBeUndefined();
  });
});

describe('it is silent', () => {
  test.each([
    ['what is denied', 'I never topped up $20'],
    ['what is denied from further away', 'I do not think that I ever topped up $20'],
    ['what is denied inside', 'I bought a car but no api credit'.replace('no api', 'not one api')],
    ['what is denied after', 'I have a plus subscription no'],
    ['what is only thought of', 'should I pay if I topped up $20?'],
    ['words of another sentence', 'I paid. Yesterday it rained.'],
    ['words of another paragraph', 'I paid\n\nyesterday'],
    ['words of another item', 'I paid\n- yesterday'],
    ['words that are too far apart', 'I paid and then one two three four five yesterday'],
    ['parts of longer words', 'repaid yesterdays'],
    ['the other way round', 'yesterday paid'],
    ['nothing', ''],
  ])('about %s', (_why, text) => {
    expect(answers(text)).toEqual({});
  });

  test('where two answers to a question are said', () => {
    expect(answers('I topped up $20 and have the plus plan')).toEqual({});
    expect(answers('paid yesterday, and paid just now')).toEqual({});
  });
});

describe('it is not silent', () => {
  test.each([
    ['when the denial is about something before', 'It does not work, I topped up $20'],
    ['nor without a comma', 'it is not working although i topped up $20'],
    ['nor when the writer only wonders', 'I do not know why, topped up $20'],
    ['nor about a cause', 'no idea why I topped up $20'],
    ['nor when “no” stands by itself', 'No, I topped up $20'],
    ['nor after a sum', 'topped up $20 no credit'],
    ['nor when two things are said', 'it is not working and I topped up $20'],
  ])('%s', (_why, text) => {
    expect(answers(text)).toMatchObject({ paid: 'api-credit' });
  });

  test('when one answer says more than another and holds it', () => {
    expect(answers('my balance shows $0 only')).toEqual({ balance: 'zero' });
    // … but not when the other is said a second time.
    expect(answers('my balance shows $0 only, the billing page shows $5')).toEqual({});
  });
});

describe('it takes time as the text is long', () => {
  test('the one regular expression is linear', () => {
    expect(checkSync(TOKEN.source, TOKEN.flags).status).toBe('safe');
  });

  test.each([
    ['the same words for ever', 'paid yesterday '],
    ['first words only', 'paid '],
    ['numbers', '1.1,1'],
    ['points', '.'],
    ['apostrophes', '’'],
    ['answers that contradict each other', 'paid today, paid yesterday, '],
  ])('with %s', (_name, piece) => {
    const start = performance.now();
    read(piece.repeat(200_000 / piece.length));
    // A quadratic search takes minutes; a busy machine is slow, but not as slow as that.
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

test('of a very long text the end counts', () => {
  expect(answers(`topped up $20 ${'x '.repeat(150_000)}`)).toEqual({});
  expect(answers(`${'x '.repeat(150_000)}. topped up $20`)).toEqual({ paid: 'api-credit' });
});

test('a name of the language is none of a question', () => {
  expect(readAnswers('constructor', { questions: {}, trees: {} })).toEqual({ answers: {}, read: [], tree: undefined });
});
