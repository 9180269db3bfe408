/** What is kept of `content/` alone is asked for with `content/` alone. */
import { afterEach, expect, test, vi } from 'vitest';
import { Failure } from '../../../src/cli/command.ts';
import { keptOf, publishedList } from '../../../src/cli/kept.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([undefined, 'content', './content/'])('content/, however it is named: %s', (folder) => {
  vi.stubEnv('CONTENT', folder);
  expect(keptOf('/project')).toBe('test/content/openai');
  expect(publishedList('/project')).toBe('test/content/openai/published.txt');
});

test('another pack is refused before anything is written', () => {
  vi.stubEnv('CONTENT', './packs/bicycle');
  expect(keptOf('/project')).toBeUndefined();
  expect(() => publishedList('/project')).toThrow(
    new Failure(
      'test/content/openai/published.txt is only for content/, but CONTENT names packs/bicycle: a pack of your own needs no list.',
    ),
  );
});
