/** What a reader has answered never contradicts the fix, and is never asked again in other words. */
import { expect, test } from 'vitest';
import { asked, complaints, evenly, felt, kettleQuestions, kettleTree } from '../../trees/fixture.ts';

const two = { symptoms: felt('cold', 'warm'), likelihood: evenly('cold', 'warm') };

test('an answer that no question has', () => {
  expect(complaints({ contradicts: { fuse: ['lamp.on'], wait: ['light.dim'] } })).toEqual([
    'fixes/wait.mdx:3  contradicts light.dim: “dim” is not an option of “light”; valid: off, on',
    'fixes/fuse.mdx:3  contradicts lamp.on: there is no question “lamp”; valid: light, plugged',
  ]);
});

test('a fix that an answer on the way contradicts: the shortest such way is told', () => {
  expect(complaints({ contradicts: { fuse: ['plugged.yes'] } })).toEqual([
    'trees/cold.yaml:4  light.off: leads to fix/fuse, which plugged.yes contradicts: tree/cold → plugged.yes → light.off; lead elsewhere after plugged.yes, or remove it from contradicts in fixes/fuse.mdx',
  ]);
});

test('a fix that comes after another and is contradicted by what led to that one', () => {
  expect(complaints({ contradicts: { fuse: ['plugged.no'] } })).toEqual([
    'trees/cold.yaml:4  light.off: leads to fix/fuse, which plugged.no contradicts: tree/cold → plugged.no → fix/plug-in.unsolved → light.off; lead elsewhere after plugged.no, or remove it from contradicts in fixes/fuse.mdx',
  ]);
  const trees = { cold: kettleTree.replace('fix/wait: again/plugged', 'fix/wait: fix/fuse') };
  expect(complaints({ trees, contradicts: { fuse: ['light.on'] } })).toEqual([
    'trees/cold.yaml:7  after fix/wait: leads to fix/fuse, which light.on contradicts: tree/cold → plugged.yes → light.on → fix/wait.unsolved; lead elsewhere after light.on, or remove it from contradicts in fixes/fuse.mdx',
  ]);
});

test('a fix in another tree, contradicted by an answer given before the jump', () => {
  const trees = {
    cold: kettleTree.replace('off: fix/fuse', 'off: tree/warm'),
    warm: 'start: noise\nroutes:\n  noise: { "yes": fix/fuse, "no": fix/descale }\n',
  };
  const parts = { ...two, trees, questions: `${kettleQuestions}${asked('noise')}` };
  const fixes = ['plug-in', 'wait', 'fuse', 'descale'];
  expect(complaints({ ...parts, fixes, contradicts: { descale: ['plugged.unsure'] } })).toEqual([
    'trees/warm.yaml:3  noise.no: leads to fix/descale, which plugged.unsure contradicts: tree/cold → plugged.unsure → light.off → tree/warm → noise.no; lead elsewhere after plugged.unsure, or remove it from contradicts in fixes/descale.mdx',
  ]);
});

test('an answer that was passed over cannot contradict: the question is not asked again after the jump', () => {
  const trees = {
    cold: kettleTree.replace('off: fix/fuse', 'off: tree/warm'),
    warm: 'start: light\nroutes:\n  light: { on: fix/descale, off: fix/fuse }\n',
  };
  const fixes = ['plug-in', 'wait', 'fuse', 'descale'];
  const reasons = 'reasons: { light.on: "A tree of its own." }\n';
  const parts = { ...two, trees: { ...trees, warm: trees.warm + reasons }, fixes };
  expect(complaints({ ...parts, contradicts: { descale: ['plugged.yes'] } })).toEqual([]);
});

test('two questions that mean the same on one way', () => {
  const means = '  means: power\n';
  const questions = `${kettleQuestions.replace('light:\n', `light:\n${means}`)}${asked('noise', ['yes', 'no'], means)}`;
  const trees = {
    cold: kettleTree
      .replace('off: fix/fuse', 'off: noise')
      .replace('after:', '  noise: { "yes": fix/fuse, "no": fix/descale }\nafter:'),
  };
  expect(complaints({ trees, questions, fixes: ['plug-in', 'wait', 'fuse', 'descale'] })).toEqual([
    'trees/cold.yaml:4  light.off: asks “noise”, which means the same as “light” (power), already asked: tree/cold → plugged.yes → light.off; skip it, or ask “light” here too',
  ]);
});
