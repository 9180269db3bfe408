/** The kettle as an atlas: a tree `warm` that jumps into the tree `cold`, with weights and an error. */
import type { Atlas } from '../../../src/trees/atlas.ts';
import { atlasFrom } from '../../../src/trees/make-atlas.ts';
import { kettle, kettleQuestions, kettleSymptoms, kettleTree } from './fixture.ts';

const warmTree = 'start: sound\nroutes:\n  sound: { hums: tree/cold, silent: fix/fuse }\n';

/** Cause of each fix: two of them share one. */
const causes: Record<string, string> = { 'plug-in': 'plug', wait: 'time', fuse: 'power', socket: 'power' };

export function kettleAtlas(likelihood: Atlas['likelihood'] = {}): Atlas {
  const { trees, questions, symptoms } = kettle({
    trees: { cold: kettleTree, warm: warmTree },
    questions: `${kettleQuestions}sound:
  text: Does it hum?
  short: Sound
  paste: true
  options:
    hums: { label: It hums }
    silent: { label: Not a sound }
`,
    symptoms: `${kettleSymptoms}warm:
  title: The water is only warm
  short: Warm water
  summary: It stops early
  phrases: [lukewarm, stops early, not hot]
`,
  });
  return atlasFrom({
    base: '/',
    help: '/articles/help/',
    trees: trees.map(({ data }) => data),
    questions: questions.data,
    symptoms: symptoms.data,
    fixes: ['plug-in', 'wait', 'fuse'].map((id) => ({ id, data: fix(id) })),
    errors: {
      'no-power': { tree: 'warm', causes: ['power'], aliases: [] },
      'no-match': { tree: 'cold', causes: ['moon'], aliases: ['no-guess'] },
    },
    likelihood,
  });
}

function fix(id: string) {
  return { title: `Fix ${id}`, short: id, summary: 'What to do.', cause: causes[id] ?? id, aliases: [] };
}
