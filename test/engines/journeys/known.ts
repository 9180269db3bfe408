/** What the journeys go through, found in the content: its words and routes may change. */
import { readAnswers } from '../../../src/errors/read-answers.ts';
import { recognise } from '../../../src/errors/recognise.ts';
import { referenceOf } from '../../../src/errors/reference.ts';
import { saidOf } from '../../../src/errors/said.ts';
import { parseTarget } from '../../../src/trees/graph.ts';
import { choose, type Place } from '../../../src/trees/place.ts';
import { treePath } from '../../../src/trees/urls.ts';
import { content, forest, found, placeAfter, trees, ways, wayToFix, type Way } from '../../browser/ways.ts';

export const SECRET = 'sk-proj-a1B2c3D4e5F6g7H8i9J0k1L2';
export const paths = { base: '/', help: `/articles/${content.site.data.helpArticle}/` };

/** A way of three questions to a fix. */
export const way = wayToFix(3);
export const [first, second, third] = way.steps.slice(0, 3) as [Way['steps'][0], Way['steps'][0], Way['steps'][0]];
export const entrance = treePath('/', way.tree);
export const fixAtEnd = found(
  'its fix',
  content.fixes.find(({ id }) => `fix/${id}` === way.end),
);

const reference = referenceOf(content.errors.data, content.errorGroups.data);
const said = saidOf(content.questions.data, content.symptoms.data);

/** Words, as somebody writes them, that answer two questions and name no error. */
export const words = found('words that answer two questions', twoAnswers());

function twoAnswers(): { text: string; questions: string[] } | undefined {
  // A pattern that is plain words is also what somebody says.
  const plain = Object.entries(said.questions).flatMap(([question, options]) =>
    Object.values(options)
      .flat()
      .filter((pattern) => /^[a-z]+(?: [a-z]+)+$/.test(pattern))
      .map((words) => ({ question, words })),
  );
  for (const one of plain) {
    for (const two of plain) {
      if (one.question === two.question) continue;
      const text = `Hello. ${one.words}. ${two.words}. What now?`;
      const { read, tree } = readAnswers(text, said);
      const questions = read.map(({ question }) => question);
      if (tree || questions.length !== 2 || !questions.includes(one.question)) continue;
      if (recognise(text, reference).length === 0) return { text, questions };
    }
  }
  return undefined;
}

/** A tree that begins with a question about a message, and an error that answers it so that another question follows. */
export const pasted = found('a first question that a message answers', answered());

function answered(): { tree: string; question: string; option: string; text: string } | undefined {
  for (const { id: tree, start: question } of trees) {
    if (content.questions.data[question]?.paste !== true) continue;
    for (const [name, { answers, match }] of Object.entries(content.errors.data)) {
      const option = answers[question];
      const text = `openai.APIError: {'code': '${match.code[0] ?? ''}', 'key': '${SECRET}'}`;
      if (option === undefined || recognise(text, reference)[0]?.signature !== name) continue;
      const next = parseTarget(placeAfter(tree, [{ question, option }]).state);
      if (next.kind === 'question') return { tree, question, option, text };
    }
  }
  return undefined;
}

/** An article with a tree in it, of two questions to a fix. */
export const embedded = found('an article with a tree of two questions', inPlace());

function inPlace(): { article: string; way: Way; fix: string } | undefined {
  for (const { id, data, body } of content.articles) {
    if (!body.includes('<Tree id=')) continue;
    const short = ways.find(
      ({ tree, steps, end }) => tree === data.tree && steps.length === 2 && parseTarget(end).kind === 'fix',
    );
    const fix = content.fixes.find(({ id: name }) => `fix/${name}` === short?.end);
    if (short && fix) return { article: id, way: short, fix: fix.data.title };
  }
  return undefined;
}

/** A fix after which only fixes follow, to the end where help is asked for. */
export const chain = found('a fix after which other fixes follow', untilHelp());

function untilHelp(): { begin: Place; next: Place[] } | undefined {
  for (const { tree, steps, end } of ways) {
    if (parseTarget(end).kind !== 'fix') continue;
    const begin = placeAfter(tree, steps);
    const next: Place[] = [];
    let place = choose(forest, begin, 'unsolved');
    for (; parseTarget(place.state).kind === 'fix'; place = choose(forest, place, 'unsolved')) next.push(place);
    if (place.state === 'help' && next.length > 0) return { begin, next };
  }
  return undefined;
}

/** A fix whose remedy is to wait, in minutes. */
export const waiting = found(
  'a fix that asks to wait',
  content.fixes.flatMap(({ id, data }) => (data.wait === undefined ? [] : [{ id, minutes: data.wait }]))[0],
);

/** A former address of a fix. */
export const moved = found(
  'a fix with a former address',
  content.fixes.flatMap(({ id, data }) => data.aliases.map((alias) => ({ id, alias })))[0],
);
