/** What is typed or pasted: nothing makes the reading of it fail, and what is shown of it stands in it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/cli/read-text.ts';
import { recognise } from '../../src/errors/recognise.ts';
import { redact } from '../../src/errors/redact.ts';
import { understand } from '../../src/errors/understand.ts';
import { handedOver, handOver, searchAddress } from '../../src/search/address.ts';
import { isPlain } from '../../src/search/plain.ts';
import { prepareQuery } from '../../src/search/query.ts';
import { atlas, knowledge, words } from '../unit/hostile/real.ts';
import { holds, tellCount } from '../unit/hostile/runs.ts';
import { hostileText } from '../unit/hostile/strings.ts';

tellCount('typed texts');

/** Without halves of pairs, which no address can hold. */
const whole = (text: string): string => text.replace(/\p{Cs}/gu, '');

describe('a query', () => {
  test('is made into words, each once and each a text', () => {
    holds(hostileText, 2_000, (text) => {
      const { words: sought, instead, asks } = prepareQuery(text, words);
      for (const word of [...sought, ...instead]) expect(word).toBeTypeOf('string');
      expect(new Set(sought).size).toBe(sought.length);
      expect(sought.length + instead.length).toBeLessThanOrEqual(48);
      expect(asks).toBeTypeOf('boolean');
      expect(isPlain(text)).toBeTypeOf('boolean');
    });
  });

  test('is handed over in the fragment and arrives as it was, but for its white space', () => {
    holds(hostileText, 2_000, (text) => {
      const address = new URL(handOver('/search/', text), 'https://example.org');
      expect({ ...pathOf(address), query: address.search }).toEqual({
        origin: 'https://example.org',
        path: '/search/',
        query: '',
      });
      expect(handedOver(address.hash)).toBe(whole(text).replace(/\s+/g, ' '));
    });
  });

  test('that somebody wrote into an address stays on the page and is found in it again', () => {
    holds(fc.tuple(hostileText, hostileText), 500, ([query, kind]) => {
      const sought = { query: whole(query), kind: whole(kind) } as Parameters<typeof searchAddress>[1];
      const address = new URL(searchAddress('/search/', sought), 'https://example.org');
      expect(pathOf(address)).toEqual({ origin: 'https://example.org', path: '/search/' });
      expect(address.searchParams.get('q')).toBe(whole(query));
      expect(address.hash).toBe('');
    });
  });

  test('any fragment can be asked for one', () => {
    holds(hostileText, 500, (text) => {
      for (const fragment of [text, `#${text}`, `#q=${text}`]) expect(() => handedOver(fragment)).not.toThrow();
    });
  });
});

describe('a pasted text', () => {
  const signatures = Object.values(knowledge.errors).flatMap(({ match }) => [
    ...(match.code ?? []),
    ...(match.type ?? []),
  ]);
  const pasted = fc
    .tuple(hostileText, fc.constantFrom(...signatures, 'my card was declined', ''), hostileText)
    .map((parts) => parts.join(' '));

  test('is understood, and what decided stands in it where it is said to stand', () => {
    let recognised = 0;
    holds(pasted, 400, (text) => {
      const known = understand(text, knowledge);
      recognised += known.matches.length;
      for (const { signature, evidence } of known.matches) {
        expect(Object.hasOwn(knowledge.errors, signature)).toBe(true);
        expect(evidence.text).not.toBe('');
        expect(text.slice(evidence.start, evidence.start + evidence.text.length)).toBe(evidence.text);
      }
      expect(Object.hasOwn(atlas.trees, known.tree)).toBe(true);
      for (const { question, option } of known.read) expect(atlas.vocabulary.options[question]).toContain(option);
    });
    // Or all of this would be said of nothing.
    expect(recognised).toBeGreaterThan(200);
  });

  test('is recognised alike whoever asks', () => {
    holds(pasted, 200, (text) =>
      expect(understand(text, knowledge).matches).toEqual(recognise(text, knowledge.errors)),
    );
  });

  test('is redacted without fail, and what is left has nothing more to hide', () => {
    holds(pasted, 600, (text) => {
      const { text: shown, count } = redact(text);
      expect(count).toBeGreaterThanOrEqual(0);
      expect(redact(shown).text).toBe(shown);
    });
  });
});

describe('bytes', () => {
  const marks = fc.constantFrom([], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf], [0, 65, 0, 66], [65, 0, 66, 0]);

  test('of any kind are read as some text', () => {
    holds(fc.tuple(marks, fc.uint8Array({ maxLength: 200 })), 2_000, ([mark, bytes]) => {
      const text = readText(new Uint8Array([...mark, ...bytes]));
      expect(text).toBeTypeOf('string');
      expect(text.length).toBeLessThanOrEqual(mark.length + bytes.length);
    });
  });

  test('of a text in UTF-8 and UTF-16 give that text, without the escapes of a terminal', () => {
    const plain = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => !/[\u0000\u001b\ufeff]/.test(text));
    holds(plain, 500, (text) => {
      expect(readText(new TextEncoder().encode(`ab\u001b[31m${text}`))).toBe(`ab${text}`);
      const little = Buffer.from(`\ufeffab${text}`, 'utf16le');
      expect(readText(little)).toBe(`ab${text}`);
      expect(readText(Buffer.from(little).swap16())).toBe(`ab${text}`);
    });
  });
});

function pathOf({ origin, pathname }: URL): { origin: string; path: string } {
  return { origin, path: pathname };
}
