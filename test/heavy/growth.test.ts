/**
 * Texts of the worst shapes, as long as is looked at: twice the text takes about twice the time, not four times. The
 * time of this thread alone is taken, so that what else the machine does decides nothing, and the least of several tries;
 * the bound lies between a line and a square.
 */
import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/errors/recognise.ts';
import { redact } from '../../src/errors/redact.ts';
import { understand } from '../../src/errors/understand.ts';
import { handedOver, handOver } from '../../src/search/address.ts';
import { prepareQuery } from '../../src/search/query.ts';
import { parseAnswers } from '../../src/trees/answers.ts';
import { atlas, knowledge, words } from '../unit/hostile/real.ts';

const MOST = 200_000;
/** A square would be 16: the texts differ by four. */
const BOUND = 10;
const TRIES = 4;
/** Milliseconds. What is done with so long a text in less is no square: that takes seconds. */
const NO_SQUARE = 100;

const shapes: Record<string, string> = {
  'one letter': 'a',
  'one digit': '4',
  spaces: ' ',
  'line breaks': '\n',
  dots: '.',
  hyphens: '-',
  'single letters': 'a ',
  'groups of digits': '4242 ',
  quotes: '"',
  'escaped line breaks': '\\n',
  'percent signs': '%2',
  equals: '=',
  'at signs': 'a@',
  'addresses without end': 'a@a.',
  'beginnings of keys': 'sk-',
  'beginnings of tokens': 'eyJ.',
  'names of codes': 'code: ',
  'names of keys': 'api_key=',
  'beginnings of records': '{"error":',
  'terminal escapes': '\u001b[31m',
  'an error code': 'insufficient_quota ',
  'a sentence': 'my card was declined and I have paid for credit ',
  'not, again': 'not ',
  'beginnings of tags': '<',
  pairs: 'product.api~',
  'names every object has': '__proto__.x~',
  'two marks': '&read=',
  'wide letters': '𝒜',
  'names of passwords': 'password ',
  'names without values': 'PASS_WORD ',
  'strings added up': '"a" + ',
  'strings over lines': '"a"\n',
  'tags one by one': '<b>',
  cells: '|a',
  'heads of tables': 'password|\n---|',
  'beginnings of private keys': '-----BEGIN PRIVATE KEY-----\n',
  'lines of base64': 'QUJDREVGR0hJSktMTU5PUA\n',
  capitals: 'AB ',
  'numbers with dots': '1.1.',
  'numbers with hyphens': '4111-',
  'hosts with passwords': 'a:b@',
  'addresses with passwords': 'a://b:c',
  pluses: '+a',
  'quoted e-mails': '=2D',
  streets: '12 Main ',
  colons: ':1',
  flags: ' --a ',
  'flags with passwords': ' -u a:',
  'programs with flags': 'mysql -u a ',
  'names and keys': 'name=key ',
  'names of accounts': 'iban ',
  'words before a code': 'your number code ',
  'calls of phones': 'call me at 1 ',
  'IBANs without end': 'DE12 3456 ',
  cookies: 'Cookie: a=b; ',
  headers: 'Authorization: Digest a="b", ',
  'terminal titles': '\\e]0;',
};

const reads: Record<string, (text: string) => unknown> = {
  'the fragment': (text) => parseAnswers(`#a=${text}`, atlas.vocabulary),
  'the query': (text) => prepareQuery(text, words),
  'what is handed over': (text) => handedOver(new URL(handOver('/search/', text), 'https://example.org').hash),
  redaction: (text) => redact(text),
  recognition: (text) => recognise(text, knowledge.errors),
  understanding: (text) => understand(text, knowledge),
};

/** What one run costs this thread, in milliseconds. */
function cost(run: (text: string) => unknown, text: string): number {
  const begin = process.threadCpuUsage();
  run(text);
  const { user, system } = process.threadCpuUsage(begin);
  return (user + system) / 1000;
}

/** How many times as much a text costs as a quarter of it; nothing when it costs too little to tell. */
function growth(run: (text: string) => unknown, text: string): number {
  let [whole, quarter] = [Infinity, Infinity];
  for (let tries = 0; tries < TRIES; tries += 1) {
    whole = Math.min(whole, cost(run, text));
    if (whole < NO_SQUARE) return 0;
    quarter = Math.min(quarter, cost(run, text.slice(0, text.length / 4)));
    // More tries only tell a busy machine from a slow pattern.
    if (whole / quarter < BOUND / 2) break;
  }
  return whole / quarter;
}

test('a pattern that looks again from each letter is found out', () => {
  expect(growth((text) => /a+b/.test(text), 'a'.repeat(30_000))).toBeGreaterThan(BOUND);
});

describe.each(Object.entries(reads))('%s', (_name, run) => {
  test.each(Object.entries(shapes))('of %s', (_shape, piece) => {
    expect(growth(run, piece.repeat(Math.floor(MOST / piece.length)))).toBeLessThan(BOUND);
  });
});
