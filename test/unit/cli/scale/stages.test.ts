import { expect, test } from 'vitest';
import { stagesIn } from '../../../../src/cli/scale/stages.ts';

test('every line that ends in a time is a stage, but for those of pages', () => {
  const printed = [
    '15:47:52 [types] Generated 2.94s',
    '15:47:52 [build] Collecting build info...',
    '15:47:52 [build] \u001b[32m✓ Completed in 540ms.\u001b[39m',
    '15:47:52 [build] Building static entrypoints...',
    '15:47:57 [vite] ✓ built in 4.18s',
    '15:47:59 [build] Rearranging server assets...',
    '',
    ' generating static routes ',
    '15:47:59   ├─ /fixes/index.html (+12ms)',
    '15:47:59   └─ /fixes/a/index.html (+5.1s)',
    '15:48:07 ✓ Completed in 7.53s.',
    '15:48:07 [build] ✓ Completed in 14.40s.',
    '15:48:20 [hosting] 62 redirects; 1610 compressed files, 27% of the original bytes',
    '15:48:20 [build] 491 page(s) built in 2m 5s',
  ].join('\n');
  expect(stagesIn(printed)).toEqual([
    { name: 'types: Generated', seconds: 2.94 },
    { name: 'build: Collecting build info', seconds: 0.54 },
    { name: 'vite: built', seconds: 4.18 },
    { name: 'generating static routes', seconds: 7.53 },
    { name: 'build: Building static entrypoints', seconds: 14.4 },
    { name: 'build: page(s) built', seconds: 125 },
  ]);
});
