/**
 * Texts of the worst shapes, as long as is looked at: twice the text takes about twice the time, not four times. Absolute
 * times decide nothing here: the smallest of several ratios is judged, and the bound lies between a line and a square.
 */
import { describe, expect, test } from 'vitest';
import { recognise } from '../../../src/errors/recognise.ts';
import { redact } from '../../../src/errors/redact.ts';
import { understand } from '../../../src/errors/understand.ts';
import { handedOver, handOver } from '../../../src/search/address.ts';
import { prepareQuery } from '../../../src/search/query.ts';
import { parseAnswers } from '../../../src/trees/answers.ts';
import { atlas, knowledge, words } from './real.ts';

const MOST = 200_000;
/** A square would be 16: the texts differ by four. */
const BOUND = 10;
const TRIES = 4;
/** Below this the clock and the collector tell more than the code does. */
const TOO_SHORT = 3;

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
};

const reads: Record<string, (text: string) => unknown> = {
  'the fragment': (text) => parseAnswers(`#a=${text}`, atlas.vocabulary),
  'the query': (text) => prepareQuery(text, words),
  'what is handed over': (text) => handedOver(new URL(handOver('/search/', text), 'https://example.org').hash),
  redaction: (text) => redact(text),
  recognition: (text) => recognise(text, knowledge.errors),
  understanding: (text) => understand(text, knowledge),
};

/** The time of one run, in milliseconds. */
function time(run: (text: string) => unknown, text: string): number {
  const begin = performance.now();
  run(text);
  return performance.now() - begin;
}

describe.each(Object.entries(reads))('%s', (_name, run) => {
  run('warm up '.repeat(100));

  test.each(Object.entries(shapes))('of %s', (_shape, piece) => {
    const text = piece.repeat(Math.floor(MOST / piece.length));
    const quarter = text.slice(0, text.length / 4);
    const ratios: number[] = [];
    for (let tries = 0; tries < TRIES; tries += 1) {
      const whole = time(run, text);
      ratios.push(whole < TOO_SHORT ? 0 : whole / Math.max(time(run, quarter), TOO_SHORT / 4));
      if (Math.min(...ratios) < BOUND / 2) break;
    }
    expect(Math.min(...ratios)).toBeLessThan(BOUND);
  });
});
