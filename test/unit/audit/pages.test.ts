import { expect, test } from 'vitest';
import { broken, kettle, pageComplaints, read, type Files } from './fixture.ts';

const fuse = 'content/en/fixes/fuse.mdx';
const fixes = [fuse, 'content/en/fixes/plug-in.mdx', 'content/en/fixes/wait.mdx'];
const article = 'content/en/articles/heating/one.mdx';
const facts = 'content/facts.yaml';
const causes = 'fuse-blown, not-plugged-in, still-heating';

const rootTree = {
  'content/trees/root.yaml': 'start: plugged\nroutes:\n  plugged: { "yes": tree/cold, "no": tree/cold }\n',
};

test('a sound knowledge base has no complaint', () => {
  expect(read(kettle).complaints).toEqual([]);
  expect(pageComplaints(kettle)).toEqual([]);
});

test('everything is read, so that no rule is sound only because it saw nothing', () => {
  const { content } = read(kettle);
  expect(content.trees.map(({ id }) => id)).toEqual(['cold']);
  expect(content.fixes.map(({ id }) => id)).toEqual(['fuse', 'plug-in', 'wait']);
  expect(content.articles.map(({ id, topic }) => [topic, id])).toEqual([['heating', 'one']]);
  expect(Object.keys(content.facts.data)).toEqual(['boiling-point', 'descaling-interval']);
});

// A fix names a cause of the closed list and people who exist.

test('a cause that is not in the list', () => {
  expect(pageComplaints(broken(fuse, 'cause: fuse-blown', 'cause: fuse-lost'))).toEqual([
    `${fuse}:3  cause: “fuse-lost” is not a cause; valid: ${causes}`,
  ]);
});

test('the name of a group is not a cause', () => {
  expect(pageComplaints(broken(fuse, 'cause: fuse-blown', 'cause: power'))).toEqual([
    `${fuse}:3  cause: “power” is not a cause; valid: ${causes}`,
  ]);
});

test('a list of causes that is still empty', () => {
  expect(pageComplaints({ ...kettle, 'content/causes.yaml': '{}\n' })).toEqual([
    `${fuse}:3  cause: “fuse-blown” is not a cause; there are none yet`,
    'content/en/fixes/plug-in.mdx:3  cause: “not-plugged-in” is not a cause; there are none yet',
    'content/en/fixes/wait.mdx:3  cause: “still-heating” is not a cause; there are none yet',
  ]);
});

test('people who do not exist, each by name', () => {
  expect(pageComplaints(broken(fuse, 'who: [you, shop]', 'who: [me, you, maker]'))).toEqual([
    `${fuse}:6  who: “me” is not a known person; valid: shop, you`,
    `${fuse}:6  who: “maker” is not a known person; valid: shop, you`,
  ]);
});

test('a list of people that is still empty', () => {
  // One person is named in each fix, or every message would come twice.
  const files = { ...kettle, 'content/en/people.yaml': '{}\n' };
  const one = fixes.reduce<Files>((rest, file) => broken(file, 'who: [you, shop]', 'who: [you]', rest), files);
  expect(pageComplaints(one)).toEqual(
    fixes.map((file) => `${file}:6  who: “you” is not a known person; there are none yet`),
  );
});

// Every fact that is used exists.

test('a fix with a fact that does not exist', () => {
  expect(pageComplaints(broken(fuse, 'id="boiling-point"', 'id="boilng-point"'))).toEqual([
    `${fuse}:24  the fact “boilng-point” does not exist in ${facts}; nearest: boiling-point, descaling-interval`,
  ]);
});

test('an article with a fact that does not exist', () => {
  expect(pageComplaints(broken(article, 'id="descaling-interval"', 'id="descaling"'))).toEqual([
    `${article}:11  the fact “descaling” does not exist in ${facts}; nearest: descaling-interval, boiling-point`,
  ]);
});

test('a fact, where there are none at all', () => {
  const files = { ...kettle, 'content/facts.yaml': '{}\n' };
  expect(pageComplaints(files)).toContain(
    `${fuse}:24  the fact “boiling-point” does not exist in ${facts}; there are none yet`,
  );
});

test('a fact that does not exist is named wherever it is used', () => {
  const files = broken(article, 'id="descaling-interval"', 'id="heat"');
  const complaint = `the fact “heat” does not exist in ${facts}; nearest: boiling-point, descaling-interval`;
  expect(pageComplaints(broken(article, 'id="boiling-point"', 'id="heat"', files))).toEqual([
    `${article}:9  ${complaint}`,
    `${article}:11  ${complaint}`,
  ]);
});

test('a fact with the name of something that every object has', () => {
  expect(pageComplaints(broken(article, 'id="descaling-interval"', 'id="constructor"'))).toEqual([
    expect.stringContaining(`${article}:11  the fact “constructor” does not exist`),
  ]);
});

// A fact that is weakly founded says so.

test('a weak fact without a dispute', () => {
  // The value of the fact begins on line 9, below its id.
  expect(pageComplaints(broken(facts, '  dispute: It depends on the water.\n', ''))).toEqual([
    `${facts}:9  descaling-interval: confidence is low, but “dispute” is missing; say there what is uncertain`,
  ]);
});

test('a fact of medium confidence needs no dispute', () => {
  expect(pageComplaints(broken(facts, 'confidence: high', 'confidence: medium'))).toEqual([]);
});

test('a fact that does not say how it was read, or in another way than there is', () => {
  expect(read(broken(facts, '  read: source\n', '')).complaints).toEqual([
    `${facts}:2  boiling-point.read is missing; valid: assistant, concluded, copy, others, source, users`,
  ]);
  expect(read(broken(facts, 'read: source', 'read: checked')).complaints).toEqual([
    `${facts}:6  boiling-point.read is “checked”; valid: assistant, concluded, copy, others, source, users`,
  ]);
});

// An article names a tree that exists and ends with it, and a topic that exists.

test('an article in a folder that is not a topic', () => {
  expect(pageComplaints(broken('content/en/topics.yaml', 'heating:', 'warming:'))).toEqual([
    `${article}:1  the folder “heating” is not a topic; valid: scale, warming`,
  ]);
});

test('a list of topics that is still empty', () => {
  expect(pageComplaints({ ...kettle, 'content/en/topics.yaml': '{}\n' })).toEqual([
    `${article}:1  the folder “heating” is not a topic; there are none yet`,
  ]);
});

test('an article of a tree that does not exist', () => {
  // The end of the article is judged only when its tree is known.
  expect(pageComplaints(broken(article, 'tree: cold', 'tree: warm'))).toEqual([
    `${article}:4  tree: “warm” does not exist; valid: cold`,
  ]);
});

test('an article with neither its topic nor its tree', () => {
  const files = broken('content/en/topics.yaml', 'heating:', 'warming:');
  expect(pageComplaints(broken(article, 'tree: cold', 'tree: warm', files))).toEqual([
    `${article}:1  the folder “heating” is not a topic; valid: scale, warming`,
    `${article}:4  tree: “warm” does not exist; valid: cold`,
  ]);
});

test('an article that goes on after its tree', () => {
  expect(pageComplaints(broken(article, '<Tree id="cold" />\n', '<Tree id="cold" />\n\nGood luck.\n\n'))).toEqual([
    `${article}:15  the article does not end with its tree; the last line should have <Tree id="cold" />`,
  ]);
});

test('an article that ends with another tree than it names', () => {
  const files = broken(article, 'tree: cold', 'tree: root');
  expect(pageComplaints({ ...files, ...rootTree })).toEqual([
    `${article}:13  the article does not end with its tree; the last line should have (/diagnose/)`,
  ]);
});

test('an article of the root tree ends with a link to the chooser', () => {
  const files = broken(article, 'tree: cold', 'tree: root');
  expect(
    pageComplaints({ ...broken(article, '<Tree id="cold" />', '[Begin](/diagnose/)', files), ...rootTree }),
  ).toEqual([]);
});

// What else is named.

test('a tree inside an article that does not exist', () => {
  expect(pageComplaints(broken(article, 'Scale slows it', '<Tree id="warm" />\n\nScale slows it'))).toEqual([
    `${article}:11  <Tree id="warm">: there is no such tree; valid: cold`,
  ]);
});

test('a help article that does not exist', () => {
  expect(pageComplaints(broken('content/en/site.yaml', 'helpArticle: one', 'helpArticle: won'))).toEqual([
    'content/en/site.yaml:6  helpArticle: there is no article “won”; nearest: one',
  ]);
});

test('a symptom under a topic that does not exist', () => {
  const symptoms = 'content/en/symptoms.yaml';
  expect(pageComplaints(broken(symptoms, '  phrases', '  topic: cooling\n  phrases'))).toEqual([
    `${symptoms}:5  cold: “cooling” is not a topic; valid: heating, scale`,
  ]);
});

test('two articles with one name', () => {
  const twin = 'content/en/articles/scale/one.mdx';
  const rest = 'the folder is not part of the address, so rename one';
  expect(pageComplaints({ ...kettle, [twin]: kettle[article] ?? '' })).toEqual([
    `${article}:1  another article has the same name: ${twin}; ${rest}`,
    `${twin}:1  another article has the same name: ${article}; ${rest}`,
  ]);
});
