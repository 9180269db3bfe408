import { expect, test } from 'vitest';
import { referenceOf } from '../../../src/errors/reference.ts';
import { saidOf } from '../../../src/errors/said.ts';
import { understand, type Knowledge } from '../../../src/errors/understand.ts';
import { redactAll, redactEnd, understandSlowly } from '../../../src/islands/long-text.ts';
import { content } from '../real-content.ts';

const knowledge: Knowledge = {
  errors: referenceOf(content.errors.data, content.errorGroups.data),
  said: saidOf(content.questions.data, content.symptoms.data),
  root: 'root',
};
const LINE = '2024-05-01 INFO nothing to see here, worker 12 took 123 ms\n';

const codes = Object.values(content.errors.data).flatMap(({ match }) => match.code.slice(0, 1));
const phrases = Object.values(content.symptoms.data).flatMap((symptom) => symptom.phrases.slice(0, 1));

test('what is understood in slices is what is understood at once', async () => {
  const texts = [
    ...codes.map((code) => `status=429 code='${code}'`),
    ...phrases,
    `${phrases.join('. ')} '${codes.join("' '")}'`,
  ];
  expect(texts.length).toBeGreaterThan(50);
  for (const text of texts) {
    const long = LINE.repeat(3) + text;
    const slowly = await understandSlowly(long, knowledge, new Set(), () => Promise.resolve(true));
    expect(slowly, text).toEqual(understand(long, knowledge));
  }
});

test('it is given up when the text is no longer of interest', async () => {
  let breaths = 0;
  const breathe = (): Promise<boolean> => Promise.resolve((breaths += 1) < 2);
  expect(await understandSlowly('card declined', knowledge, new Set(), breathe)).toBeUndefined();
  expect(breaths).toBe(2);
});

const KEY = 'sk-proj-abcdefghijklmnopqrstuvwxyz1234567890';

test('the end of a long text is redacted, also a secret that begins before the part that is looked at', () => {
  const { text } = redactEnd(LINE.repeat(5000) + KEY + 'x'.repeat(199_980));
  expect(text.length).toBeLessThanOrEqual(200_000);
  expect(text).not.toContain('uvwxyz1234567890');
});

test('all of a long text is redacted, and nothing of it is lost', () => {
  const long = `${LINE.repeat(5000)}key ${KEY}\n${LINE.repeat(5000)}key ${KEY}\n`;
  const { text, count } = redactAll(long);
  expect(count).toBe(2);
  expect(text).not.toContain(KEY);
  expect(text.split('\n')).toHaveLength(long.split('\n').length);
});
