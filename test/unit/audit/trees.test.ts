import { expect, test } from 'vitest';
import { asked, complaints, evenly, felt, kettleQuestions, kettleSymptoms, kettleTree } from '../trees/fixture.ts';

const broken = (from: string, to: string): Record<string, string> => ({ cold: kettleTree.replace(from, to) });

test('a sound knowledge base has no complaint', () => {
  expect(complaints({})).toEqual([]);
});

test('a start without routes', () => {
  expect(complaints({ trees: broken('start: plugged', 'start: plug') })).toEqual([
    'trees/cold.yaml:1  start: the question “plug” has no routes in this tree; valid: light, plugged',
  ]);
});

test('an option that leads to a question that is not there', () => {
  expect(complaints({ trees: broken('"yes": light', '"yes": lamp') })).toEqual([
    'trees/cold.yaml:3  plugged.yes: leads to the question “lamp”, which has no routes in this tree; valid: light, plugged',
  ]);
});

test('an option that leads to a fix that does not exist', () => {
  expect(complaints({ trees: broken('off: fix/fuse', 'off: fix/fusee') })).toEqual([
    'trees/cold.yaml:4  light.off: leads to the fix “fusee”, which does not exist; valid: fuse, plug-in, wait',
  ]);
});

test('a jump to a tree that does not exist', () => {
  expect(complaints({ trees: broken('off: fix/fuse', 'off: tree/warm') })).toEqual([
    'trees/cold.yaml:4  light.off: leads to the tree “warm”, which does not exist; valid: cold',
  ]);
});

test('what comes after a fix does not exist', () => {
  expect(complaints({ trees: broken('fix/plug-in: light', 'fix/plug-in: lamp') })).toEqual([
    'trees/cold.yaml:6  after fix/plug-in: leads to the question “lamp”, which has no routes in this tree; valid: light, plugged',
  ]);
});

test('a question without words', () => {
  const questions = kettleQuestions.slice(0, kettleQuestions.indexOf('light:'));
  expect(complaints({ questions })).toEqual([
    'trees/cold.yaml:4  light: the question has no wording in questions.yaml; valid: plugged',
  ]);
});

test('an option that leads nowhere', () => {
  expect(complaints({ trees: broken(', unsure: light', '') })).toEqual([
    'trees/cold.yaml:3  plugged: the option “unsure” leads nowhere; give it a target',
  ]);
});

test('a route for an option that is not offered', () => {
  expect(complaints({ trees: broken('off: fix/fuse', 'off: fix/fuse, dim: fix/fuse') })).toEqual([
    'trees/cold.yaml:4  light: “dim” is not an option of this question; valid: off, on',
  ]);
});

test('a tree without a symptom, and a symptom without a tree', () => {
  expect(complaints({ symptoms: kettleSymptoms.replace('cold:', 'frozen:') })).toEqual([
    'trees/cold.yaml:1  the tree “cold” has no symptom in symptoms.yaml; add an entry by that name',
    'symptoms.yaml:2  the symptom “frozen” has no tree; valid: cold',
  ]);
});

test('a question with the id of a fix', () => {
  expect(complaints({ fixes: ['plug-in', 'wait', 'fuse', 'light'] })).toEqual([
    'questions.yaml:10  light: a fix has the same id (fixes/light.mdx); choose another, since answers are keyed by it',
  ]);
});

test('a question with the reserved id', () => {
  expect(
    complaints({
      questions: `${kettleQuestions}${asked('symptom')}`,
    }),
  ).toEqual(['questions.yaml:18  symptom: this name is reserved; choose one other than symptom, solved, help']);
});

test('too few options', () => {
  expect(
    complaints({
      questions: kettleQuestions.replace('    off: { label: "Off" }\n', ''),
      trees: broken(', off: fix/fuse', ''),
    }),
  ).toEqual(['questions.yaml:13  light: 1 option; a question has 2 to 9']);
});

test('a question to which no option leads', () => {
  expect(complaints({ trees: { cold: kettleTree.replaceAll(': light', ': fix/fuse') } })).toEqual([
    'trees/cold.yaml:4  light: no option leads to this question; remove it, or route to it from one of: plugged',
    'trees/cold.yaml:7  after: the tree never leads to fix/wait; valid: fix/fuse, fix/plug-in',
  ]);
});

test('a circle', () => {
  expect(complaints({ trees: broken('off: fix/fuse', 'off: plugged'), fixes: ['plug-in', 'wait'] })).toEqual([
    'trees/cold.yaml:4  light.off: leads in a circle: cold:plugged → cold:light → cold:plugged; lead elsewhere, or declare it as again/plugged',
  ]);
});

test('a circle through what comes after a fix', () => {
  expect(complaints({ trees: broken('fix/wait: again/plugged', 'fix/wait: plugged') })).toEqual([
    'trees/cold.yaml:7  after fix/wait: leads in a circle: cold:plugged → cold:light → cold:fix/wait → cold:plugged; lead elsewhere, or declare it as again/plugged',
  ]);
});

test('a circle of jumps', () => {
  const warm = 'start: light\nroutes:\n  light: { on: tree/cold, off: fix/fuse }\n';
  const parts = { symptoms: felt('cold', 'warm'), likelihood: evenly('cold', 'warm') };
  expect(complaints({ trees: { ...broken('off: fix/fuse', 'off: tree/warm'), warm }, ...parts })).toEqual([
    'trees/warm.yaml:3  light.on: leads in a circle: cold:plugged → cold:light → warm:light → cold:plugged; lead elsewhere, or declare it as again/plugged',
  ]);
});

test('something after a fix to which the tree does not lead', () => {
  expect(
    complaints({ trees: broken('fix/wait: again/plugged', 'fix/other: light'), fixes: ['plug-in', 'wait', 'fuse'] }),
  ).toEqual(['trees/cold.yaml:7  after: the tree never leads to fix/other; valid: fix/fuse, fix/plug-in, fix/wait']);
});

test('asking again what was not asked on the way', () => {
  expect(complaints({ trees: broken('fix/plug-in: light', 'fix/plug-in: again/light') })).toEqual([
    'trees/cold.yaml:6  after: fix/plug-in asks “light” again, but that was never asked on the way; valid: plugged',
  ]);
});

test('a fix to which no tree leads', () => {
  expect(complaints({ fixes: ['plug-in', 'wait', 'fuse', 'descale'] })).toEqual([
    'fixes/descale.mdx:1  no tree leads to this fix; route an option to fix/descale in one of: trees/cold.yaml',
  ]);
});

test('a question that no tree asks', () => {
  const questions = `${kettleQuestions}${asked('noise')}`;
  expect(complaints({ questions })).toEqual([
    'questions.yaml:18  noise: no tree asks this question; route an option to it in one of: trees/cold.yaml',
  ]);
});

test('a path that asks too much', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const routes = ids
    .map(
      (id, index) =>
        `  ${id}: { "yes": ${ids[index + 1] ?? 'fix/fuse'}, "no": ${index === 0 ? 'fix/wait' : 'fix/fuse'} }`,
    )
    .join('\n');
  const questions = ids.map((id) => asked(id)).join('');
  const likelihood = 'basis: Waiting helps.\nweights:\n  cold: { wait: 100 }\n';
  const trees = { cold: `start: a\nroutes:\n${routes}\n` };
  expect(complaints({ trees, questions, likelihood, fixes: ['fuse', 'wait'] })).toEqual([
    'trees/cold.yaml:1  a path asks 8 questions: a → b → c → d → e → f → g → h; the limit is 7',
  ]);
});

test('a former question that is still asked, and one that leads nowhere', () => {
  const retired = (former: string, now: string): Record<string, string> => ({
    cold: `${kettleTree}retired: { ${former}: ${now} }\n`,
  });
  expect(complaints({ trees: retired('switch', 'light') })).toEqual([]);
  expect(complaints({ trees: retired('plugged', 'light') })).toEqual([
    'trees/cold.yaml:8  retired: “plugged” is still asked in this tree; remove it here or in routes',
  ]);
  expect(complaints({ trees: retired('switch', 'lamp') })).toEqual([
    'trees/cold.yaml:8  retired: “switch” leads to “lamp”, which is not a question of this tree; valid: light, plugged',
  ]);
});

test('of many trees not every name is told', () => {
  const ids = ['cold', 'hot', 'loud', 'slow', 'wet', 'dry', 'old'];
  const trees = Object.fromEntries(ids.map((id) => [id, kettleTree]));
  const fixes = ['plug-in', 'wait', 'fuse', 'descale'];
  expect(complaints({ trees, fixes, symptoms: felt(...ids), likelihood: evenly(...ids) })).toContain(
    'fixes/descale.mdx:1  no tree leads to this fix; route an option to fix/descale in a tree of the same topic, in trees/',
  );
});
