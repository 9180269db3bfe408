/** How answers are read from words, for the paste box and the search. */
import type { APIRoute } from 'astro';
import { ROOT_TREE } from '../../content/root-tree.ts';
import type { SaidData } from '../../errors/said-data.ts';
import { saidOf } from '../../errors/said.ts';
import { library } from '../../library.ts';

export const GET: APIRoute = async () => {
  const { errors, questions, symptoms } = await library();
  const said = saidOf(questions, symptoms);
  const certain = Object.values(errors).map(({ answers }) => answers);
  // Only what can be read is named: these bytes are fetched on a phone.
  const readable = (question: string, option: string): boolean =>
    said.questions[question]?.[option] !== undefined || certain.some((answers) => answers[question] === option);
  const named = Object.entries(questions).map(([id, { short, options }]) => ({
    id,
    short,
    options: Object.entries(options).flatMap(([option, { label }]) => (readable(id, option) ? [[option, label]] : [])),
  }));
  return Response.json({
    said,
    root: ROOT_TREE,
    errors: Object.fromEntries(
      Object.entries(errors).map(([id, { tree, answers }]) => [
        id,
        { tree, answers: Object.keys(answers).length > 0 ? answers : undefined },
      ]),
    ),
    questions: Object.fromEntries(
      named
        .filter(({ options }) => options.length > 0)
        .map(({ id, short, options }) => [
          id,
          { short, options: Object.fromEntries(options) as Record<string, string> },
        ]),
    ),
    symptoms: Object.fromEntries(Object.keys(said.trees).map((tree) => [tree, symptoms[tree]?.title ?? ''])),
  } satisfies SaidData);
};
