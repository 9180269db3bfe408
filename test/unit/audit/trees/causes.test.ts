/** The same answer ends in the same cause in every tree, or the tree says why not. */
import { expect, test } from 'vitest';
import { complaints, evenly, felt, kettleTree } from '../../trees/fixture.ts';

const warm = 'start: light\nroutes:\n  light: { on: fix/wait, off: fix/plug-in }\n';
const two = { symptoms: felt('cold', 'warm'), likelihood: evenly('cold', 'warm') };
const reason = 'reasons: { light.off: "It was warm before." }\n';

test('an answer that ends in different causes', () => {
  expect(complaints({ ...two, trees: { cold: kettleTree, warm } })).toEqual([
    'trees/warm.yaml:3  light.off: ends in plug-in (fix/plug-in), but ends in fuse (fix/fuse) in trees/cold.yaml; lead to a fix with the same cause, or say under reasons why it differs here',
  ]);
});

test('two fixes of the same cause are no difference', () => {
  expect(
    complaints({ ...two, trees: { cold: kettleTree, warm }, causes: { fuse: 'power', 'plug-in': 'power' } }),
  ).toEqual([]);
});

test('a stated reason is enough', () => {
  expect(complaints({ ...two, trees: { cold: kettleTree, warm: `${warm}${reason}` } })).toEqual([]);
});

test('a reason where nothing differs, and one for an answer that leads to no fix', () => {
  const same = warm.replace('fix/plug-in', 'fix/fuse');
  expect(complaints({ ...two, trees: { cold: kettleTree, warm: `${same}${reason}` } })).toEqual([
    'trees/warm.yaml:4  reasons: light.off ends in fuse in every tree; no reason is needed',
  ]);
  const lost = `${kettleTree}reasons: { plugged.yes: "It goes on." }\n`;
  expect(complaints({ trees: { cold: lost } })).toEqual([
    'trees/cold.yaml:8  reasons: “plugged.yes” does not lead to a fix in this tree; valid: light.off, light.on, plugged.no',
  ]);
});
