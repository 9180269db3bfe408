/** How people put answers and symptoms can be read, and is read as what it stands for. */
import { ROOT_TREE } from '../../content/root-tree.ts';
import { readAnswers } from '../../errors/read-answers.ts';
import { examplesOf, parseSaid } from '../../errors/said-pattern.ts';
import { saidOf } from '../../errors/said.ts';
import type { Issue } from '../../reader/issue.ts';
import type { Content } from '../../reader/read.ts';
import type { Rule } from '../rule.ts';

/** A pattern, with what it means. */
interface Said {
  file: string;
  line: number;
  /** `questions.light.on` or `cold-water`, to be found in the file. */
  place: string;
  /** The question, when it is not a symptom. */
  question: string | undefined;
  /** An option, or a tree. */
  meaning: string;
  pattern: string;
}

function allSaid({ questions, symptoms }: Content): Said[] {
  return [
    ...Object.entries(questions.data).flatMap(([question, { options }]) =>
      Object.entries(options).flatMap(([meaning, { said }]) =>
        said.map((pattern, index) => ({
          file: questions.file,
          line: questions.lineOf([question, 'options', meaning, 'said', index]),
          place: `${question}.${meaning}`,
          question,
          meaning,
          pattern,
        })),
      ),
    ),
    ...Object.entries(symptoms.data).flatMap(([meaning, { said }]) =>
      said.map((pattern, index) => ({
        file: symptoms.file,
        line: symptoms.lineOf([meaning, 'said', index]),
        place: meaning,
        question: undefined,
        meaning,
        pattern,
      })),
    ),
  ];
}

/** What is wrong with the form of a pattern; undefined when it is sound. */
function faultOf(pattern: string): string | undefined {
  try {
    parseSaid(pattern);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Every pattern is in form. */
export const saidInForm: Rule = (content) =>
  allSaid(content).flatMap(({ file, line, place, pattern }): Issue[] => {
    const fault = faultOf(pattern);
    return fault === undefined ? [] : [{ file, line, message: `${place}: “${pattern}”: ${fault}` }];
  });

/** Where most symptoms are read from words, all are: a tree that nobody can be led to by their words would be passed over. */
export const symptomsSaid: Rule = ({ trees, symptoms }) => {
  const asked = trees.map(({ id }) => id).filter((id) => id !== ROOT_TREE && symptoms.data[id] !== undefined);
  const silent = asked.filter((id) => symptoms.data[id]?.said.length === 0);
  if (silent.length > asked.length / 2) return [];
  return silent.map((id) => ({
    file: symptoms.file,
    line: symptoms.lineOf([id]),
    message: `${id} has no “said”, unlike other symptoms; add how people put it in a sentence, said: [water stays … cold]`,
  }));
};

/** Whoever says exactly what a pattern says is read as meaning it. */
export const saidMeansItself: Rule = (content) => {
  const { questions, trees } = saidOf(content.questions.data, content.symptoms.data);
  // Each question is read by itself, so a pattern is tried on its own: on all of them it took most of the audit's time.
  const symptoms = { questions: {}, trees };
  const own = new Map(
    Object.entries(questions).map(([id, options]) => [id, { questions: { [id]: options }, trees: {} }]),
  );
  return allSaid(content).flatMap(({ file, line, place, question, meaning, pattern }): Issue[] => {
    // The rule above tells of these.
    if (faultOf(pattern) !== undefined) return [];
    const said = (question === undefined ? undefined : own.get(question)) ?? symptoms;
    const misread = examplesOf(parseSaid(pattern)).find((example) => {
      const { answers, tree } = readAnswers(example, said);
      return (question === undefined ? tree?.id : answers[question]) !== meaning;
    });
    if (misread === undefined) return [];
    const among = question === undefined ? 'another symptom' : 'another option of this question';
    const text = `“${misread}” is not read as this: a pattern of ${among} finds it too, or a word in it reverses its meaning`;
    return [{ file, line, message: `${place}: ${text}; make one of them more specific` }];
  });
};
