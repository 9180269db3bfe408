/** The engine knows nothing of what it is about: no word of the subject in its code, its strings or its comments. */
import { expect, test } from 'vitest';
import { filesIn, readText } from '../../../src/reader/files.ts';
import { subjectWords } from '../../subject-words.ts';

/** Where such a word may stand, as a pattern, and why. */
const ALLOWED: readonly { file: RegExp; text: RegExp; why: string }[] = [
  {
    file: /^src\/errors\/redact(?:\/|\.ts$)/,
    text: /[^]/,
    why: 'Secrets are hidden whatever a site is about: numbers of cards and accounts, keys of known services.',
  },
  {
    file: /[^]/,
    text: /\/»recharge«\/|[’'/]auto-»recharge«|[’'/]»credit«-runway/,
    why: 'The folder of the simulation, and the addresses of two pages: what they are about is said by the pack.',
  },
  { file: /\.css$/, text: /--»card«/, why: 'The color of a raised surface.' },
  {
    file: /^src\/hosting\/policy\.ts$/,
    text: /'»payment«'/,
    why: 'The name of a browser feature that is switched off.',
  },
  {
    file: /^src\/cli\/kept\.ts$/,
    text: /'test\/content\/»openai«/,
    why: 'The tests of the pack whose addresses were given out.',
  },
];

const files = ['.ts', '.tsx', '.astro', '.css', '.mjs'].flatMap((ending) => filesIn('src', ending));

test.each(files)('%s', (file) => {
  const may = ALLOWED.filter((allowed) => allowed.file.test(file));
  expect(subjectWords(readText(file)).filter((found) => !may.some(({ text }) => text.test(found)))).toEqual([]);
});

test('what is looked for is found', () => {
  expect(subjectWords('The card was declined, OpenAI_KEY')).toEqual([
    'The »card« was declined, OpenAI_KEY',
    'The card was declined, »OpenAI«_KEY',
  ]);
  expect(subjectWords('discard a scorecard')).toEqual([]);
});
