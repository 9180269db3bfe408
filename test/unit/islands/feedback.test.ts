/** What a choice sends, asked as a page would ask it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { feedbackOf, type FeedbackProps } from '../../../src/islands/feedback.ts';
import { parseAnswers } from '../../../src/trees/answers.ts';

const vocabulary = { options: { symptom: ['cold'], light: ['on', 'off'] }, aliases: { lamp: 'light' } };
const props: FeedbackProps = { endpoint: 'https://count.example/', page: '/fixes/fuse/', revision: '2026-01-31' };

let sent: [url: string, body: string][] = [];
let links: { href: string; dataset: Record<string, string> }[] = [];

beforeEach(() => {
  sent = [];
  links = [{ href: 'https://report.example/?page=x', dataset: { answers: '&answers=' } }];
  vi.stubGlobal('document', { querySelectorAll: () => links });
  vi.stubGlobal('navigator', { sendBeacon: (url: string, body: string) => sent.push([url, body]) > 0 });
});
afterEach(() => vi.unstubAllGlobals());

const at = (hash: string, given = props) => feedbackOf(given, parseAnswers(hash, vocabulary).answers);

test('the choice goes with the page, its day and the answers, and nothing else', () => {
  at('#a=symptom.cold~light.off&read=light')('solved');
  expect(sent.map(([url, body]) => [url, JSON.parse(body) as unknown])).toEqual([
    [
      'https://count.example/',
      { page: '/fixes/fuse/', revision: '2026-01-31', answers: 'symptom.cold~light.off', outcome: 'solved' },
    ],
  ]);
});

test.each(['#q=my%20password', '#a=note.my-password', '#a=light.my%20password&note=my%20password', '#my%20password'])(
  'what is no answer of the site stays behind: %s',
  (hash) => {
    at(hash)('unsolved');
    expect(sent).toHaveLength(1);
    expect(sent[0]?.[1]).not.toContain('password');
    expect(links[0]?.href).toBe('https://report.example/?page=x');
  },
);

test('the first choice is sent, and no second', () => {
  const tell = at('');
  tell('unsolved');
  tell('unsolved');
  tell('solved');
  expect(sent.map(([, body]) => body)).toEqual([expect.stringContaining('"unsolved"')]);
});

test('without an endpoint nothing is sent, and the link is filled in all the same', () => {
  at('#a=lamp.off', { ...props, endpoint: undefined })('solved');
  expect(sent).toEqual([]);
  expect(links[0]?.href).toBe('https://report.example/?page=x&answers=light.off');
});

test.each([
  ['has no beacons', {}],
  ['refuses them', { sendBeacon: () => false }],
  [
    'throws at them',
    {
      sendBeacon: () => {
        throw new TypeError('no');
      },
    },
  ],
])('a browser that %s breaks nothing', (_how, navigator) => {
  vi.stubGlobal('navigator', navigator);
  expect(() => at('')('solved')).not.toThrow();
});
