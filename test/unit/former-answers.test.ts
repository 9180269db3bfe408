/** Answers in links that were given out before an id changed. */
import { expect, test } from 'vitest';
import { atlasFrom } from '../../src/trees/make-atlas.ts';
import { parseAnswers } from '../../src/trees/answers.ts';
import { questionSchema, treeSchema } from '../../src/trees/schema.ts';

const routes = { light: { on: 'fix/wait', off: 'fix/wait' } };
const { vocabulary } = atlasFrom({
  ...{ base: '/', help: '/articles/help/', symptoms: {}, fixes: [], likelihood: {} },
  trees: [{ id: 'cold', ...treeSchema.parse({ start: 'light', routes, aliases: ['frozen'] }) }],
  questions: {
    light: questionSchema.parse({
      text: 'Is the light on?',
      short: 'The light',
      aliases: ['lamp'],
      options: { on: { label: 'On' }, off: { label: 'Off', aliases: ['dim'] } },
    }),
  },
  errors: { 'no-power': { tree: 'cold', causes: ['power'], aliases: ['dark'] } },
});

test.each([
  ['symptom.frozen', { symptom: 'cold' }],
  ['error.dark', { error: 'no-power' }],
  ['lamp.off', { light: 'off' }],
  ['light.dim', { light: 'off' }],
  ['lamp.dim', { light: 'off' }],
])('%s', (link, answers) => {
  expect(parseAnswers(`#a=${link}`, vocabulary)).toMatchObject({ answers, dropped: [] });
});
