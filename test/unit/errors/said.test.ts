/** What people say, as the content lists it: made-up sentences, and what must and what must not be read of them. */
import { describe, expect, test } from 'vitest';
import { ROOT_TREE } from '../../../src/content/root-tree.ts';
import { readAnswers } from '../../../src/errors/read-answers.ts';
import { parseSaid } from '../../../src/errors/said-pattern.ts';
import { saidOf } from '../../../src/errors/said.ts';
import { content } from '../real-content.ts';

const said = saidOf(content.questions.data, content.symptoms.data);
const read = (text: string) => readAnswers(text, said);

test('every pattern can be read', () => {
  const patterns = [
    ...Object.values(said.questions).flatMap((options) => Object.values(options).flat()),
    ...Object.values(said.trees).flat(),
  ];
  expect(patterns.length).toBeGreaterThan(500);
  for (const pattern of patterns) expect(() => parseSaid(pattern), pattern).not.toThrow();
});

test('every tree but the first can be told by its symptom', () => {
  const trees = content.trees.map(({ id }) => id).filter((id) => id !== ROOT_TREE);
  const untold = trees.filter((id) => said.trees[id] === undefined);
  expect(untold, `add “said” to each of these in content/en/symptoms.yaml:\n${untold.join('\n')}`).toEqual([]);
});

type Expected = Record<string, string>;

describe('what was paid, and when', () => {
  test.each<[string, Expected]>([
    ['I topped up 10 dollars on the API platform an hour ago', { bought: 'api', 'paid-when': 'just-now' }],
    ['We loaded $50 three weeks ago, and suddenly the bot is silent', { product: 'api', 'paid-when': 'earlier' }],
    ['Bought API credits yesterday, nothing works', { bought: 'api', 'paid-when': 'today' }],
    ['I bought credits more than a year ago', { 'paid-when': 'over-a-year' }],
    ['I purchased $50 for the API in 2023', { bought: 'api', 'paid-when': 'over-a-year' }],
    ['I have ChatGPT Plus and my plugin gets refused', { product: 'chatgpt', bought: 'chatgpt' }],
    ["I'm a plus subscriber, does that not cover it?", { bought: 'chatgpt' }],
    ['upgraded to Pro this morning and Codex still says limit', { 'chatgpt-what': 'not-active', 'paid-when': 'today' }],
    ['I purchased Codex credits and they are not there', { product: 'credits', bought: 'credits' }],
    ['my azure openai deployment is refused', { product: 'other', bought: 'other' }],
    ['Cursor Pro plan says that I am done for this month', { product: 'other' }],
    ['I added my credit card but did not buy anything', { bought: 'card' }],
    ['I never paid anything', { product: 'nothing', bought: 'nothing', 'paid-when': 'never' }],
    ["we haven't bought any credits yet", { bought: 'nothing', 'paid-when': 'never' }],
    ['I am on the free plan', { bought: 'nothing' }],
  ])('%j', (text, expected) => {
    expect(read(text).answers).toMatchObject(expected);
  });
});

describe('the balance', () => {
  test.each<[string, Expected]>([
    ['my Credit balance is 25', { 'credit-balance': 'positive' }],
    ['the billing page shows 20', { 'credit-balance': 'positive' }],
    ['my balance is zero', { 'credit-balance': 'zero' }],
    ['The balance is negative, minus 12 dollars', { 'credit-balance': 'negative', 'gone-how': 'negative' }],
    ["I can't see the billing page", { 'credit-balance': 'cannot-see' }],
    ['the free trial credits have expired', { 'gone-how': 'free', 'free-credit': 'yes' }],
    ['all my credits expired', { 'gone-how': 'expired' }],
    ['the credits simply vanished', { 'gone-how': 'vanished' }],
    ['paid $20, and no credits were added', { 'credit-came': 'none' }],
    ['added $10 and only 4 dollars arrived', { 'credit-came': 'less' }],
    ['I have two organizations', { organizations: 'several' }],
    ['my key belongs to another organization', { 'key-organization': 'different' }],
  ])('%j', (text, expected) => {
    expect(read(text).answers).toMatchObject(expected);
  });
});

describe('where to start, and what is known there', () => {
  test.each<[string, string, Expected]>([
    ['I tried three different cards and all were declined', 'card-declined', { 'card-kind': 'standard' }],
    ['my card was declined on the cursor billing page', 'card-declined', { product: 'other' }],
    ['can I pay with paypal, I do not have a credit card', 'no-card', { 'card-kind': 'none' }],
    ['are prepaid cards accepted', 'no-card', { 'card-kind': 'prepaid' }],
    ['the 3D Secure window stays blank', '3ds-missing', { 'challenge-seen': 'blank' }],
    ['I approved it in my bank app and it still fails', '3ds-missing', { 'challenge-seen': 'approved-failed' }],
    ['the checkout page stays blank', 'checkout-fails', { 'checkout-stage': 'before' }],
    ['The payment shows as pending since Monday', 'payment-pending', { 'bank-record': 'pending' }],
    ['they charged me 5 dollars when I only added my card', 'payment-pending', { 'page-result': 'card-added' }],
    ['bought credits, and still 429', 'quota-after-top-up', {}],
    ['purchased credits are not showing up', 'charged-no-credits', { 'credit-came': 'none' }],
    ['my prepaid balance is below zero', 'balance-gone', { 'gone-how': 'negative' }],
    ['does my API credit expire?', 'credit-expiry', { 'expiry-what': 'when' }],
    ['I want a refund for the unused credits', 'refund', { 'refund-why': 'unused' }],
    ['bought by mistake, can I get my money back', 'refund', { 'refund-why': 'mistake' }],
    ['Codex weekly limit on plus plan', 'codex-credits', { 'tier-what': 'chatgpt' }],
    ['chatgpt plus but the api key is refused', 'chatgpt-not-api', { bought: 'chatgpt' }],
    ['too many requests, 200 requests per day', 'rate-limit-or-quota', { 'rate-kind': 'day' }],
    ['our company spending cap stopped everything', 'limit-reached', { 'which-limit': 'organization' }],
    ["I'm still on tier 1 although I paid", 'tier', { 'tier-what': 'not-raised' }],
    ['what does the usage limit of $100 mean?', 'tier', { 'tier-what': 'meaning' }],
    ['auto recharge charged me without asking', 'auto-recharge-charged', { 'charge-kind': 'repeated' }],
    ['how do I turn off auto reload', 'auto-recharge-charged', { 'auto-recharge': 'charged' }],
    ['automatic top-up did not run', 'auto-recharge-failed', { 'auto-recharge': 'did-not-run' }],
    ['what does this error mean?', 'what-error', {}],
    ['it still uses the old key', 'key-refused', { 'key-tried': 'old-key' }],
    ['the same key works everywhere else', 'tool-refuses-key', { 'key-tried': 'tool-only' }],
    ['my project does not have access to model gpt-4o', 'model-access', { 'model-message': 'project' }],
    ['my account was deactivated', 'account-closed', { 'account-says': 'deactivated' }],
    ['country not supported', 'country-not-supported', { 'error-code': 'country' }],
    ['the server had an error', 'request-fails', { 'request-says': 'server' }],
    ['do I have to pay first?', 'must-i-pay', { 'pay-question': 'free' }],
    ['does ChatGPT Plus include the API?', 'must-i-pay', { 'pay-question': 'plan' }],
    ['how do I get started with the api', 'first-set-up', {}],
    ['there is no billing menu in my settings', 'billing-permission', { 'billing-page': 'missing' }],
    ['where can I download the receipt', 'invoice-or-tax', { 'document-need': 'receipt' }],
    ['I pushed my api key to a public repo', 'unexplained-usage', { 'usage-owner': 'public' }],
  ])('%j', (text, tree, expected) => {
    const known = read(text);
    expect(known.tree?.id).toBe(tree);
    expect(known.answers).toMatchObject(expected);
  });
});

describe('nothing is read', () => {
  test.each([
    'I did not pay for ChatGPT Plus',
    'Should I buy ChatGPT Plus or API credits?',
    'If I top up $20, will it work at once?',
    'My friend says the card is never declined there',
    'I wonder whether my credits expired',
    'My limit is $120 and I used $0',
    'I have plenty of quota left',
    'I have credit',
    'My card was not declined',
    'can I use openrouter instead?',
    'we use Azure for hosting and OpenAI for the model',
    'I tried Claude and it was fine, your api is not',
    'I paid for it',
    'I would pay if it worked',
    'I have not been charged twice',
    'the usage limit is reached',
    'the payment was not pending',
    'My balance shows $0.00',
    'The balance is not negative',
    'what happens if the balance is negative?',
    'my account is not deactivated',
    'I added credits to my game account',
    'do not tell me to buy credits',
    'I never had ChatGPT Plus',
    'my key was not leaked',
    'somebody told me to wait 48 hours after paying',
    'the receipt says I paid 20 dollars',
  ])('of %j', (text) => {
    const { answers, tree } = read(text);
    expect({ answers, tree: tree?.id }).toEqual({ answers: {}, tree: undefined });
  });
});

describe('what is said of two wallets, or of others, is not mixed up', () => {
  test.each([
    ['I paid $20 for Plus and topped up $5 for the API', 'bought', undefined],
    ['I have Plus, and I bought API credits too', 'bought', undefined],
    ['I have ChatGPT Plus but no API credits', 'bought', 'chatgpt'],
    ['I bought Plus, do I need API credits as well?', 'bought', 'chatgpt'],
    ['Do I need a plus subscription for the api?', 'bought', undefined],
    ['I use Cursor with my own OpenAI key', 'product', undefined],
    ['my openai key works in Cursor but not in your plugin', 'product', undefined],
    ['it works with claude, but openai refuses my key', 'key-tried', undefined],
    ['my codex credits and my api credits are both there, I bought API credits', 'product', undefined],
    ['the limit is 100, the balance is 0', 'credit-balance', 'zero'],
    ['I have a free account at GitHub', 'bought', undefined],
    ['paid plan of API some months ago, today I want to resume', 'paid-when', 'earlier'],
    ['auto reload is enabled, and it did not buy anything', 'product', undefined],
  ])('%j: %s is %s', (text, question, option) => {
    expect(read(text).answers[question]).toBe(option);
  });
});
