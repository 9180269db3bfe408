import { expect, test } from 'vitest';
import { pathsOf } from '../../../src/audit/pages/links.ts';
import { broken, kettle, pageComplaints, read, type Files } from './fixture.ts';

const fuse = 'content/en/fixes/fuse.mdx';
const fixes = [fuse, 'content/en/fixes/plug-in.mdx', 'content/en/fixes/wait.mdx'];
const article = 'content/en/articles/heating/one.mdx';
const facts = 'content/facts.yaml';
const form = 'Is this you? · Do this · Who can do it · Do not · It worked when · Still stuck';
const causes = 'fuse-blown, not-plugged-in, still-heating';

const rootTree = {
  'content/trees/root.yaml': 'start: plugged\nroutes:\n  plugged: { "yes": tree/cold, "no": tree/cold }\n',
};

/** Steps in form, numbered from one to another. */
const steps = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => `${from + index}. **Wait.** A minute.\n`).join('');

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
    `${fuse}:6  who: “me” is nobody; valid: shop, you`,
    `${fuse}:6  who: “maker” is nobody; valid: shop, you`,
  ]);
});

test('a list of people that is still empty', () => {
  // One person is named in each fix, or every message would come twice.
  const files = { ...kettle, 'content/en/people.yaml': '{}\n' };
  const one = fixes.reduce<Files>((rest, file) => broken(file, 'who: [you, shop]', 'who: [you]', rest), files);
  expect(pageComplaints(one)).toEqual(fixes.map((file) => `${file}:6  who: “you” is nobody; there are none yet`));
});

// A fix has the six headings, in order.

test('a heading in other words', () => {
  expect(pageComplaints(broken(fuse, '## Do not', '## Never do'))).toEqual([
    `${fuse}:32  heading “Never do”; a fix has, in this order: ${form}`,
  ]);
});

test('two headings that changed places', () => {
  const files = broken(fuse, '## Who can do it', '## Do not');
  // The first of the two is the one to move, so only its line is named.
  expect(pageComplaints(broken(fuse, '## Do not\n\nDo not open', '## Who can do it\n\nDo not open', files))).toEqual([
    `${fuse}:28  heading “Do not”; a fix has, in this order: ${form}`,
  ]);
});

test('a heading left out in the middle names what stands in its place', () => {
  expect(pageComplaints(broken(fuse, '## Do not\n', ''))).toEqual([
    `${fuse}:35  heading “It worked when”; a fix has, in this order: ${form}`,
  ]);
});

test('the last heading left out has no line of its own: the body begins on line 16', () => {
  expect(pageComplaints(broken(fuse, '## Still stuck\n', ''))).toEqual([
    `${fuse}:16  heading missing; a fix has, in this order: ${form}`,
  ]);
});

test('a seventh heading', () => {
  expect(pageComplaints(broken(fuse, 'once more.\n', 'once more.\n\n## More\n'))).toEqual([
    `${fuse}:44  heading “More”; a fix has, in this order: ${form}`,
  ]);
});

test('a body without headings has no signs and no steps either', () => {
  const text = kettle[fuse] ?? '';
  expect(pageComplaints({ ...kettle, [fuse]: `${text.slice(0, text.indexOf('\n## '))}\nSwitch it on.\n` })).toEqual([
    `${fuse}:16  heading missing; a fix has, in this order: ${form}`,
    `${fuse}:16  0 signs under “Is this you?”; two to four bullet points are right`,
    `${fuse}:16  0 steps under “Do this”; three to seven are right`,
  ]);
});

// Two to four signs; three to seven steps, each beginning with one bold action.

test('too few signs', () => {
  expect(pageComplaints(broken(fuse, '- The water stays cold.\n', ''))).toEqual([
    `${fuse}:17  1 signs under “Is this you?”; two to four bullet points are right`,
  ]);
});

test('as many signs as there may be, and one more', () => {
  const four = broken(fuse, '- The light is off.\n', '- One.\n- Two.\n- Three.\n');
  expect(pageComplaints(four)).toEqual([]);
  expect(pageComplaints(broken(fuse, '- One.\n', '- One.\n- Another.\n', four))).toEqual([
    `${fuse}:17  5 signs under “Is this you?”; two to four bullet points are right`,
  ]);
});

test('too few steps', () => {
  expect(pageComplaints(broken(fuse, '3. **Plug it in again.** The light goes on.\n', ''))).toEqual([
    `${fuse}:22  2 steps under “Do this”; three to seven are right`,
  ]);
});

test('as many steps as there may be, and one more', () => {
  const third = '3. **Plug it in again.** The light goes on.\n';
  expect(pageComplaints(broken(fuse, third, steps(3, 7)))).toEqual([]);
  expect(pageComplaints(broken(fuse, third, steps(3, 8)))).toEqual([
    `${fuse}:22  8 steps under “Do this”; three to seven are right`,
  ]);
});

test('a step without a bold action', () => {
  expect(pageComplaints(broken(fuse, '**Unplug it.**', 'Unplug it.'))).toEqual([
    `${fuse}:22  step 2 does not begin with a bold action; write “2. **One action in one place.** Where, and what to see.”`,
  ]);
});

test('a step whose bold action comes late', () => {
  expect(pageComplaints(broken(fuse, '**Plug it in again.**', 'Now **plug it in again.**'))).toEqual([
    `${fuse}:22  step 3 does not begin with a bold action; write “3. **One action in one place.** Where, and what to see.”`,
  ]);
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
    `${facts}:9  descaling-interval: confidence is low and there is no dispute; say what is uncertain`,
  ]);
});

test('a fact of medium confidence needs no dispute', () => {
  expect(pageComplaints(broken(facts, 'confidence: high', 'confidence: medium'))).toEqual([]);
});

test('a fact that does not say how it was read, or in another way than there is', () => {
  expect(read(broken(facts, '  read: source\n', '')).complaints).toEqual([
    expect.stringMatching(/^content\/facts\.yaml:\d+ {2}boiling-point\.read: Invalid option: expected one of "source"/),
  ]);
  expect(read(broken(facts, 'read: source', 'read: checked')).complaints).toEqual([
    expect.stringContaining('boiling-point.read: Invalid option: expected one of "source"'),
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
    `${article}:15  the article does not end with its tree; the last line has <Tree id="cold" />`,
  ]);
});

test('an article that ends with another tree than it names', () => {
  const files = broken(article, 'tree: cold', 'tree: root');
  expect(pageComplaints({ ...files, ...rootTree })).toEqual([
    `${article}:13  the article does not end with its tree; the last line has (/diagnose/)`,
  ]);
});

test('an article of the root tree ends with a link to the chooser', () => {
  const files = broken(article, 'tree: cold', 'tree: root');
  expect(
    pageComplaints({ ...broken(article, '<Tree id="cold" />', '[Begin](/diagnose/)', files), ...rootTree }),
  ).toEqual([]);
});

// A link inside the site leads to a page that the content makes.

test('a fix with a link that leads nowhere', () => {
  expect(pageComplaints(broken(fuse, '/articles/one/', '/articles/once/'))).toEqual([
    `${fuse}:34  the link /articles/once/#the-coil leads nowhere; nearest: /articles/one/, /articles/, /sources/`,
  ]);
});

test('an article with a link that leads nowhere', () => {
  expect(pageComplaints(broken(article, '/fixes/fuse/', '/fixes/fuze/'))).toEqual([
    `${article}:11  the link /fixes/fuze/ leads nowhere; nearest: /fixes/fuse/, /fixes/, /fixes/wait/`,
  ]);
});

test('a link without its last slash leads nowhere', () => {
  expect(pageComplaints(broken(article, '/fixes/fuse/', '/fixes/fuse'))).toEqual([
    `${article}:11  the link /fixes/fuse leads nowhere; nearest: /fixes/fuse/, /fixes/, /fixes/wait/`,
  ]);
});

test('a link to a question that the tree does not ask leads nowhere', () => {
  expect(pageComplaints(broken(fuse, '/diagnose/cold/?from=fix', '/diagnose/cold/lamp/?from=fix'))).toEqual([
    `${fuse}:42  the link /diagnose/cold/lamp/?from=fix leads nowhere; nearest: /diagnose/cold/, /diagnose/cold/light/, /diagnose/cold/plugged/`,
  ]);
});

test('the root tree has no page of its own name', () => {
  expect(pageComplaints({ ...broken(fuse, '/diagnose/cold/', '/diagnose/root/'), ...rootTree })).toEqual([
    `${fuse}:42  the link /diagnose/root/?from=fix leads nowhere; nearest: /diagnose/root/plugged/, /diagnose/, /diagnose/cold/`,
  ]);
});

test('a link to another site is not judged', () => {
  expect(pageComplaints(broken(article, '/fixes/fuse/', 'https://example.org/fuze/'))).toEqual([]);
});

test('complaints come rule by rule, file by file', () => {
  const files = broken(
    fuse,
    'cause: fuse-blown',
    'cause: fuse-lost',
    broken(fuse, '/articles/one/', '/articles/once/'),
  );
  expect(pageComplaints(broken('content/en/fixes/wait.mdx', '## Do not', '## Never', files))).toEqual([
    `${fuse}:3  cause: “fuse-lost” is not a cause; valid: ${causes}`,
    `content/en/fixes/wait.mdx:32  heading “Never”; a fix has, in this order: ${form}`,
    `${fuse}:34  the link /articles/once/#the-coil leads nowhere; nearest: /articles/one/, /articles/, /sources/`,
  ]);
});

test('a link with a title that leads nowhere, and the same link again', () => {
  const files = broken(fuse, '(/articles/one/#the-coil)', '(/nowhere/ "The coil")');
  const complaint = 'the link /nowhere/ leads nowhere; nearest: /diagnose/, /diagnose/cold/, /diagnose/cold/light/';
  expect(pageComplaints(broken(fuse, '(/diagnose/cold/?from=fix)', '(/nowhere/)', files))).toEqual([
    `${fuse}:34  ${complaint}`,
    `${fuse}:42  ${complaint}`,
  ]);
});

test.each(['here', 'Read more', 'this page', ''])('a link text that says nothing: “%s”', (text) => {
  expect(pageComplaints(broken(article, '[the fuse]', `[${text}]`))).toEqual([
    `${article}:11  the link text “${text}” does not say where it leads; name the page or what is to be done there`,
  ]);
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
  const rest = 'the address is the name alone, so rename one';
  expect(pageComplaints({ ...kettle, [twin]: kettle[article] ?? '' })).toEqual([
    `${article}:1  another article has the same name: ${twin}; ${rest}`,
    `${twin}:1  another article has the same name: ${article}; ${rest}`,
  ]);
});

// What the content makes.

test('the paths of all pages', () => {
  expect([...pathsOf(read(kettle).content)]).toEqual([
    '/',
    '/diagnose/',
    '/articles/',
    '/fixes/',
    '/search/',
    '/sources/',
    '/fixes/fuse/',
    '/fixes/plug-in/',
    '/fixes/wait/',
    '/articles/one/',
    '/diagnose/cold/',
    '/diagnose/cold/plugged/',
    '/diagnose/cold/light/',
  ]);
});

test('the root tree is the chooser, and only its questions have pages below its name', () => {
  const paths = [...pathsOf(read({ ...kettle, ...rootTree }).content)];
  expect(paths.filter((path) => path.startsWith('/diagnose/'))).toEqual([
    '/diagnose/',
    '/diagnose/cold/',
    '/diagnose/cold/plugged/',
    '/diagnose/cold/light/',
    '/diagnose/root/plugged/',
  ]);
});

// What stands in the way of reading is said with the line of the file, not of the frontmatter.

test('a value of a fix that is not a choice', () => {
  expect(read(broken(fuse, 'retry: after-fix', 'retry: soon')).complaints).toEqual([
    `${fuse}:7  retry: Invalid option: expected one of "never"|"later"|"after-fix"`,
  ]);
});

test('a value inside a list of a fix', () => {
  expect(read(broken(fuse, '- no light', '- 7')).complaints).toEqual([
    `${fuse}:11  phrases.1: Invalid input: expected string, received number`,
  ]);
});

test('several values of a fix, each on its line', () => {
  const files = broken(fuse, 'cause: fuse-blown', 'cause: Fuse Blown');
  expect(read(broken(fuse, 'reviewed: 2026-01-31', 'reviewed: last year', files)).complaints).toEqual([
    `${fuse}:3  cause: an id has lower-case letters, digits and single hyphens`,
    `${fuse}:14  reviewed: a day is written YYYY-MM-DD`,
  ]);
});

test('a key that a fix lacks or does not have is named where the frontmatter begins', () => {
  expect(read(broken(fuse, 'short: No power\n', 'shrt: No power\n')).complaints).toEqual([
    `${fuse}:2  short: Invalid input: expected string, received undefined`,
    `${fuse}:2  the file: Unrecognized key: "shrt"`,
  ]);
});

test('frontmatter of a fix that is not YAML', () => {
  expect(read(broken(fuse, 'who: [you, shop]', 'who: you: shop')).complaints).toEqual([
    `${fuse}:6  Nested mappings are not allowed in compact mappings`,
  ]);
});

test('a fix that cannot be read is left out, the others stay', () => {
  const { content } = read(broken(fuse, 'retry: after-fix', 'retry: soon'));
  expect(content.fixes.map(({ id }) => id)).toEqual(['plug-in', 'wait']);
});

test('a day may stand without quotes', () => {
  const dated = broken('content/facts.yaml', 'verified: 2026-01-31', 'asOf: 2026-11-01\n  verified: 2026-01-31');
  expect(read(dated).content.facts.data['boiling-point']?.asOf).toBe('2026-11-01');
});

test('a fact that does not exist is found however its id is quoted', () => {
  const files = broken('content/en/articles/heating/one.mdx', '<Fact id="boiling-point">', "<Fact id='boiling-pint'>");
  expect(pageComplaints(files)).toEqual([
    expect.stringContaining('content/en/articles/heating/one.mdx:9  the fact “boiling-pint” does not exist'),
  ]);
});
